import { balance } from './en/balance.ts'
import { catalog } from './en/catalog.ts'
import { checks } from './en/checks.ts'
import { coverage } from './en/coverage.ts'
import { depth } from './en/depth.ts'
import { editor } from './en/editor.ts'
import { firstRun } from './en/first-run.ts'
import { gapPath } from './en/gap-path.ts'
import { grouping } from './en/grouping.ts'
import { history } from './en/history.ts'
import { lesson } from './en/lesson.ts'
import { map } from './en/map.ts'
import { ownList } from './en/own-list.ts'
import { pictures } from './en/pictures.ts'
import { print } from './en/print.ts'
import { priority } from './en/priority.ts'
import { reach } from './en/reach.ts'
import { search } from './en/search.ts'
import { settings } from './en/settings.ts'
import { sheet } from './en/sheet.ts'
import { shell } from './en/shell.ts'
import { standards } from './en/standards.ts'
import { sync } from './en/sync.ts'
import { team } from './en/team.ts'
import { trouble } from './en/trouble.ts'
import { ui } from './en/ui.ts'
import { unit } from './en/unit.ts'
import { units } from './en/units.ts'
import { unpacked } from './en/unpacked.ts'
import { balance as balanceEs } from './es/balance.ts'
import { catalog as catalogEs } from './es/catalog.ts'
import { checks as checksEs } from './es/checks.ts'
import { coverage as coverageEs } from './es/coverage.ts'
import { depth as depthEs } from './es/depth.ts'
import { editor as editorEs } from './es/editor.ts'
import { firstRun as firstRunEs } from './es/first-run.ts'
import { gapPath as gapPathEs } from './es/gap-path.ts'
import { grouping as groupingEs } from './es/grouping.ts'
import { history as historyEs } from './es/history.ts'
import { lesson as lessonEs } from './es/lesson.ts'
import { map as mapEs } from './es/map.ts'
import { ownList as ownListEs } from './es/own-list.ts'
import { pictures as picturesEs } from './es/pictures.ts'
import { print as printEs } from './es/print.ts'
import { priority as priorityEs } from './es/priority.ts'
import { reach as reachEs } from './es/reach.ts'
import { search as searchEs } from './es/search.ts'
import { settings as settingsEs } from './es/settings.ts'
import { sheet as sheetEs } from './es/sheet.ts'
import { shell as shellEs } from './es/shell.ts'
import { standards as standardsEs } from './es/standards.ts'
import { sync as syncEs } from './es/sync.ts'
import { team as teamEs } from './es/team.ts'
import { trouble as troubleEs } from './es/trouble.ts'
import { ui as uiEs } from './es/ui.ts'
import { unit as unitEs } from './es/unit.ts'
import { units as unitsEs } from './es/units.ts'
import { unpacked as unpackedEs } from './es/unpacked.ts'
import type { MessageArguments } from './icu.ts'

export const english = {
  balance,
  catalog,
  checks,
  coverage,
  depth,
  editor,
  firstRun,
  gapPath,
  grouping,
  history,
  lesson,
  map,
  ownList,
  pictures,
  print,
  priority,
  reach,
  search,
  settings,
  sheet,
  shell,
  standards,
  sync,
  team,
  trouble,
  ui,
  unit,
  units,
  unpacked,
} as const

type English = typeof english
export type Feature = keyof English

/** A catalogue in any language: the same features, the same keys. */
export type Catalogue = { readonly [F in Feature]: { readonly [K in keyof English[F]]: string } }

export const spanish: Catalogue = {
  balance: balanceEs,
  catalog: catalogEs,
  checks: checksEs,
  coverage: coverageEs,
  depth: depthEs,
  editor: editorEs,
  firstRun: firstRunEs,
  gapPath: gapPathEs,
  grouping: groupingEs,
  history: historyEs,
  lesson: lessonEs,
  map: mapEs,
  ownList: ownListEs,
  pictures: picturesEs,
  print: printEs,
  priority: priorityEs,
  reach: reachEs,
  search: searchEs,
  settings: settingsEs,
  sheet: sheetEs,
  shell: shellEs,
  standards: standardsEs,
  sync: syncEs,
  team: teamEs,
  trouble: troubleEs,
  ui: uiEs,
  unit: unitEs,
  units: unitsEs,
  unpacked: unpackedEs,
}

/** `'unit.lessonsReady'`: the feature's file, then the key in it. */
export type MessageKey = {
  [F in Feature]: keyof English[F] extends infer K extends string ? `${F}.${K}` : never
}[Feature]

/** The English text behind a key, as the compiler sees it. */
export type EnglishText<Key extends MessageKey> = Key extends `${infer F extends Feature}.${infer K}`
  ? K extends keyof English[F]
    ? English[F][K] extends infer S extends string
      ? S
      : never
    : never
  : never

export type ArgumentsOf<Key extends MessageKey> = MessageArguments<EnglishText<Key>>
