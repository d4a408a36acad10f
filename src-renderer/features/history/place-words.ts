import type { Holder, Part, PlaceOwner } from '../../../shared/documents/history/place-owner.ts'
import type { PlaceValue } from '../../../shared/documents/history/place-value.ts'
import { type LanguageCode, type Line, lineIn } from '../../../shared/domain/planning/language.ts'
import { isLevel } from '../../../shared/domain/planning/level.ts'
import { OVERVIEW_FIELDS, type OverviewField } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { Formats } from '../../messages/formats.ts'
import { levelName } from '../../messages/level-name.ts'
import type { Translator } from '../../messages/translator.ts'
import { valueText } from './value-text.ts'

/** What places are called: by the unit's titles, the team's levels and our words. */
export interface PlaceWords {
  readonly holder: (holder: Holder) => string
  /** What inside its holder: "Practice, Extend: Minutes". */
  readonly place: (owner: PlaceOwner) => string
  /** A lesson, a section or a level's own text that came or went as a whole. */
  readonly whole: (owner: PlaceOwner) => string
  /** What stands in the place, as lines of words; '' where nothing does. */
  readonly value: (value: PlaceValue | null, owner: PlaceOwner) => string
}

export interface PlaceNaming {
  readonly t: Translator
  readonly levelNames: Team['levelNames']
  /** Titles are shown in it where they are written in it. */
  readonly language: LanguageCode
  readonly formats: Formats
}

export function createPlaceWords(naming: PlaceNaming): PlaceWords {
  const { t, language } = naming
  const line = (text: Line) => lineIn(text, language).trim()
  return {
    holder: (holder) => holderName(t, line, holder),
    place: (owner) => withLanguage(naming, owner, placeName(naming, line, owner)),
    whole: ({ part, holder }) => (part ? partName(naming, line, part) : holderName(t, line, holder)),
    value: (value, owner) => valueText(naming, value, owner),
  }
}

type LineWords = (line: Line) => string

function holderName(t: Translator, line: LineWords, holder: Holder): string {
  switch (holder.kind) {
    case 'lesson':
      return line(holder.title) || t('unit.untitledLesson')
    case 'check':
      return line(holder.title) || t(`checks.${holder.checkKind}`)
    case 'unit':
      return t('history.unit')
    case 'team':
      return t('history.team')
    case 'standard':
      return holder.code === '' ? t('history.unpackedBare') : t('history.unpackedOf', { code: holder.code })
    case 'list':
      return holder.title === '' ? t('history.list') : t('history.listOf', { title: holder.title })
  }
}

function placeName(naming: PlaceNaming, line: LineWords, owner: PlaceOwner): string {
  const { t } = naming
  const what = whatName(naming, owner)
  if (owner.part === null) return what
  const part = partName(naming, line, owner.part)
  return TOLD_BY_PART.has(owner.what) ? part : t('history.where', { part, what })
}

/** What a part is there for. */
const TOLD_BY_PART: ReadonlySet<string> = new Set(['text', 'stem', 'item'])

function whatName({ t, levelNames, formats }: PlaceNaming, { what, detail }: PlaceOwner): string {
  const [, name = what, number] = /^([a-zA-Z]+?)(\d*)$/.exec(what) ?? []
  const about = detail ?? number ?? ''
  if (name === 'ready' && isLevel(about)) {
    return t('history.what', { what: name, detail: levelName(t, levelNames, about) })
  }
  return t('history.what', { what: name, detail: name === 'language' ? formats.languageName(about) : about })
}

function partName({ t, levelNames }: PlaceNaming, line: LineWords, part: Part): string {
  switch (part.kind) {
    case 'section': {
      const section = line(part.title) || t(`lesson.${part.sectionKind}`)
      if (part.level === null) return section
      return t('lesson.cellLabel', { section, level: levelName(t, levelNames, part.level) })
    }
    case 'task':
      return t(`lesson.${part.priority}`)
    case 'item':
      return part.number === null ? t('history.itemLoose') : t('history.item', { number: part.number })
    case 'choice':
      return part.number === null ? t('history.choiceLoose') : t('history.choice', { number: part.number })
    case 'word':
      return line(part.term) === '' ? t('history.wordBare') : t('history.word', { term: line(part.term) })
    case 'overview':
      return overviewName(t, part.field)
    case 'directions':
      return t('history.directions')
    case 'teamUnit':
      return t('history.teamUnit')
    case 'member':
      return part.name || t('history.nobody')
    case 'standard':
      return part.code
    case 'unpackedLine': {
      const [list, text] = [t(`unpacked.${part.list}`), line(part.text)]
      return text === '' ? list : t('history.unpackedLine', { list, text })
    }
    case 'listItem':
      return [part.code, part.words].filter(Boolean).join(' ') || t('history.listItem')
  }
}

function overviewName(t: Translator, field: string): string {
  const known = OVERVIEW_FIELDS.find((each) => each === field)
  return known ? t(`unit.field${capitalized(known)}`) : t('history.what', { what: 'text', detail: '' })
}

const capitalized = <F extends OverviewField>(field: F): Capitalize<F> =>
  (field.slice(0, 1).toUpperCase() + field.slice(1)) as Capitalize<F>

/** The language is said where it is not the one titles are shown in. */
function withLanguage({ t, language, formats }: PlaceNaming, owner: PlaceOwner, name: string): string {
  if (owner.language === null || owner.language === language) return name
  return t('history.where', { part: name, what: formats.languageName(owner.language) })
}
