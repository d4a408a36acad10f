import { CHECK_KINDS, type CheckKind, ITEM_KINDS, type ItemKind } from '../../domain/checks/mastery-check.ts'
import { isLanguage, type LanguageCode, type Line } from '../../domain/planning/language.ts'
import { isLevel, type LevelId } from '../../domain/planning/level.ts'
import {
  SECTION_KINDS,
  type SectionKind,
  TASK_PRIORITIES,
  type TaskPriority,
} from '../../domain/planning/unit.ts'
import { byRank } from '../../lib/rank.ts'
import type { Json } from './place-value.ts'
import { type Place, type Places, placeKey } from './places.ts'
import { type RecordName, type Records, recordOf, recordsIn, upwards } from './records.ts'
import {
  type ListItemPart,
  listItemOf,
  type StandardsHolder,
  standardsHolder,
  type UnpackedPart,
  unpackedPartOf,
  whatOfList,
  writtenLanguages,
} from './standards-owner.ts'

/** Where a place is, as plain data: the screens say it in the reader's language, with the words of the unit. */
export interface PlaceOwner {
  readonly holder: Holder
  /** What inside the holder; null when the place is the holder's own. */
  readonly part: Part | null
  /** The field or text: `title`, `minutes`, `text`, `standard`, `place`, `deletedAt` … A newer version may name others. */
  readonly what: string
  /** What the field is about when one name stands for many: the code of `standard`, the level of `ready`. */
  readonly detail: string | null
  /** The language it is written in; null for what has none. */
  readonly language: LanguageCode | null
}

export type Holder =
  | { readonly kind: 'lesson'; readonly id: string; readonly title: Line; readonly isAside: boolean }
  | {
      readonly kind: 'check'
      readonly id: string
      readonly checkKind: CheckKind
      readonly title: Line
      readonly isAside: boolean
    }
  | { readonly kind: 'unit' }
  | { readonly kind: 'team' }
  | StandardsHolder

export type Part =
  /** `title` is empty where the name of the kind stands. `level` is null for the section as a whole. */
  | {
      readonly kind: 'section'
      readonly id: string
      readonly sectionKind: SectionKind
      readonly title: Line
      readonly level: LevelId | null
    }
  | { readonly kind: 'task'; readonly id: string; readonly priority: TaskPriority; readonly text: Line }
  /** `number` counts the items of the check from 1; null when its check is gone. */
  | {
      readonly kind: 'item'
      readonly id: string
      readonly itemKind: ItemKind
      readonly number: number | null
    }
  | { readonly kind: 'choice'; readonly id: string; readonly number: number | null; readonly text: Line }
  | { readonly kind: 'word'; readonly id: string; readonly term: Line }
  | { readonly kind: 'overview'; readonly field: string }
  | { readonly kind: 'directions' }
  | { readonly kind: 'teamUnit'; readonly id: string }
  | { readonly kind: 'member'; readonly id: string; readonly name: string }
  | { readonly kind: 'standard'; readonly code: string }
  | UnpackedPart
  | ListItemPart

/** The lesson a place is in; null for what belongs to a check, the unit or the team. */
export const lessonOf = ({ holder }: PlaceOwner): string | null =>
  holder.kind === 'lesson' ? holder.id : null

/** Tells of any place of the document where it is. Ask with the places of a moment at which it was there. */
export function ownersIn(places: Places): (place: Place) => PlaceOwner {
  const names = createNames(places)
  return (place) => {
    const record = recordOf(names.records, place)
    const chain = record ? upwards(names.records, record) : []
    return {
      holder: holderOf(names, place, chain),
      part: partOf(names, place, chain),
      ...whatOf(names, place),
    }
  }
}

interface Names {
  readonly places: Places
  /** An unpacked standard or a list, where the document is one. */
  readonly whole: StandardsHolder | null
  readonly records: Records
  readonly baseLanguage: LanguageCode
  line(id: string, field: string): Line
  text(record: RecordName, field: string): string
  oneOf<T extends string>(record: RecordName, field: string, allowed: readonly T[]): T | null
  /** Position among the records of the same parent, from 1. */
  number(record: RecordName): number | null
}

function createNames(places: Places): Names {
  const records = recordsIn(places)
  const unitField = (field: string): Json | undefined => {
    const value = places.get(placeKey({ kind: 'field', root: 'unit', record: null, field }))
    return value?.kind === 'field' ? value.value : undefined
  }
  const base = unitField('baseLanguage')
  const baseLanguage = isLanguage(base) ? base : 'en'
  const whole = standardsHolder(places)
  const languages = whole === null ? languagesIn(places, baseLanguage) : writtenLanguages(places)
  const numbers = new Map<string, ReadonlyMap<string, number>>()
  const line = (id: string, field: string): Line =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const value = places.get(placeKey({ kind: 'text', name: `line/${id}/${field}/${language}` }))
        return value?.kind === 'text' ? [[language, value.text]] : []
      }),
    )
  const text = (record: RecordName, field: string) => {
    const value = records.field(record, field)
    return typeof value === 'string' ? value : ''
  }
  return {
    places,
    whole,
    records,
    baseLanguage,
    line,
    text,
    oneOf: (record, field, allowed) => allowed.find((each) => each === records.field(record, field)) ?? null,
    number({ root, id }) {
      const known = numbers.get(root) ?? numbersIn(records, root)
      numbers.set(root, known)
      return known.get(id) ?? null
    },
  }
}

function languagesIn(places: Places, base: LanguageCode): readonly LanguageCode[] {
  const prefix = placeKey({ kind: 'field', root: 'unit', record: null, field: 'language/' })
  const others = [...places.keys()]
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((language) => isLanguage(language) && language !== base)
  return [base, ...others.sort()]
}

/** Positions of all records of a root among those of the same parent. */
function numbersIn(records: Records, root: string): ReadonlyMap<string, number> {
  const live = records
    .of(root)
    .map((id) => ({ id, root, rank: String(records.field({ root, id }, 'rank') ?? '') }))
    .filter((record) => !records.isAside(record))
    .sort(byRank)
  const counts = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const record of live) {
    const parent = records.parent(record)
    if (!parent || !records.has(parent)) continue
    const number = (counts.get(parent.id) ?? 0) + 1
    counts.set(parent.id, number)
    numbers.set(record.id, number)
  }
  return numbers
}

const TEAM_ROOTS: ReadonlySet<string> = new Set(['team', 'standards', 'votes', 'stars', 'units', 'members'])

function holderOf(names: Names, place: Place, chain: readonly RecordName[]): Holder {
  if (names.whole !== null) return names.whole
  const record = chain.find(({ root }) => root === 'lessons' || root === 'checks')
  if (record && names.records.has(record)) {
    const { id } = record
    const shown = { id, title: names.line(id, 'title'), isAside: names.records.isAside(record) }
    if (record.root === 'lessons') return { kind: 'lesson', ...shown }
    return { kind: 'check', ...shown, checkKind: names.oneOf(record, 'kind', CHECK_KINDS) ?? 'masteryCheck' }
  }
  const inTeam = place.kind === 'field' ? TEAM_ROOTS.has(place.root) : place.name.startsWith('wording/')
  return { kind: inTeam ? 'team' : 'unit' }
}

function partOf(names: Names, place: Place, chain: readonly RecordName[]): Part | null {
  const [record] = chain
  if (record && names.records.has(record)) return recordPart(names, place, record)
  return listItemOf(names.places, place) ?? rootPart(place)
}

function recordPart(names: Names, place: Place, record: RecordName): Part | null {
  const { id } = record
  switch (record.root) {
    case 'sections':
      return sectionPart(names, record, place.kind === 'rich' ? 'core' : null)
    case 'variants':
      return variantPart(names, record)
    case 'tasks':
      return {
        kind: 'task',
        id,
        priority: names.oneOf(record, 'priority', TASK_PRIORITIES) ?? 'mustDo',
        text: names.line(id, 'text'),
      }
    case 'items':
      return { kind: 'item', id, itemKind: itemKindOf(names, record), number: names.number(record) }
    case 'choices': {
      const item = names.records.parent(record)
      return { kind: 'choice', id, number: item && names.number(item), text: names.line(id, 'text') }
    }
    case 'words':
      return { kind: 'word', id, term: names.line(id, 'term') }
    case 'units':
      return { kind: 'teamUnit', id }
    case 'members':
      return { kind: 'member', id, name: names.text(record, 'name') }
    case 'targets':
    case 'criteria':
    case 'misconceptions':
    case 'terms':
      return unpackedPartOf(record.root, id, names.text(record, 'kind'), names.line(id, 'text'))
    default:
      return place.kind === 'rich' ? { kind: 'directions' } : null
  }
}

const itemKindOf = (names: Names, record: RecordName): ItemKind =>
  names.oneOf(record, 'kind', ITEM_KINDS) ?? 'short'

const sectionPart = (names: Names, section: RecordName, level: LevelId | null): Part => ({
  kind: 'section',
  id: section.id,
  sectionKind: names.oneOf(section, 'kind', SECTION_KINDS) ?? 'other',
  title: names.line(section.id, 'title'),
  level,
})

/** A level's own text is a part of its section. */
function variantPart(names: Names, variant: RecordName): Part | null {
  const section = names.records.parent(variant)
  const level = names.records.field(variant, 'level')
  return section ? sectionPart(names, section, isLevel(level) ? level : 'core') : null
}

function rootPart(place: Place): Part | null {
  if (place.kind === 'field') return standardPart(place)
  const [, field] = /^overview\/([^/]+)\//.exec(place.name) ?? []
  if (field) return { kind: 'overview', field }
  const [, code] = /^wording\/(.+)\/[^/]+$/.exec(place.name) ?? []
  return code ? { kind: 'standard', code } : null
}

/** A code may hold a slash of its own; the code key before a member and a mark does not. */
function standardPart({ root, field }: Place & { kind: 'field' }): Part | null {
  if (root === 'standards' || root === 'stars') return { kind: 'standard', code: field }
  return root === 'votes' ? { kind: 'standard', code: field.split('/')[0] ?? field } : null
}

type What = Pick<PlaceOwner, 'what' | 'detail' | 'language'>

function whatOf(names: Names, place: Place): What {
  if (place.kind === 'field') {
    const ofList = whatOfList(place)
    if (ofList !== null) return { what: ofList, detail: null, language: null }
    const named = STANDARD_ROOTS[place.root]
    if (named === 'vote')
      return { what: named, detail: place.field.split('/').at(-1) ?? null, language: null }
    // `standard/6.RP.A.1`: the code may hold a slash of its own.
    const [what = '', ...detail] = named === undefined ? place.field.split('/') : [named]
    return { what, detail: detail.length > 0 ? detail.join('/') : null, language: null }
  }
  const [kind = '', , field] = place.name.split('/')
  const last = place.name.split('/').at(-1)
  if (kind === 'cell') return { what: 'text', detail: null, language: languageOfCell(names, place) }
  const what = kind === 'line' ? (field ?? 'text') : (ROOT_TEXTS[kind] ?? kind)
  return { what, detail: null, language: isLanguage(last) ? last : null }
}

/** What is said of a standard in each root map whose keys are codes. */
const STANDARD_ROOTS: Readonly<Record<string, string>> = {
  standards: 'standard',
  votes: 'vote',
  stars: 'star',
}

const ROOT_TEXTS: Readonly<Record<string, string>> = {
  overview: 'text',
  directions: 'text',
  stem: 'stem',
  answer: 'modelAnswer',
  wording: 'text',
}

function languageOfCell(names: Names, place: Place): LanguageCode {
  const record = recordOf(names.records, place)
  const own = record && names.records.field(record, 'language')
  return isLanguage(own) ? own : names.baseLanguage
}
