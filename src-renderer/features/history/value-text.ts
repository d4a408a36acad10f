import type { PlaceOwner } from '../../../shared/documents/history/place-owner.ts'
import type { Json, PlaceValue } from '../../../shared/documents/history/place-value.ts'
import { CHECK_KINDS, ITEM_KINDS } from '../../../shared/domain/checks/mastery-check.ts'
import { isPlainDate } from '../../../shared/domain/planning/calendar.ts'
import { isLanguage } from '../../../shared/domain/planning/language.ts'
import { isLevel } from '../../../shared/domain/planning/level.ts'
import { GROUPINGS, SECTION_KINDS, TASK_PRIORITIES } from '../../../shared/domain/planning/unit.ts'
import type { Team } from '../../../shared/domain/team/team.ts'
import type { RichNode, RichText } from '../../../shared/rich-text/rich-text.ts'
import type { Formats } from '../../messages/formats.ts'
import { levelName } from '../../messages/level-name.ts'
import type { Translator } from '../../messages/translator.ts'

export interface ValueNaming {
  readonly t: Translator
  readonly formats: Formats
  readonly levelNames: Team['levelNames']
}

/** Marks that are set or lie nowhere: nothing there reads as a no. */
const MARKS: ReadonlySet<string> = new Set(['standard', 'language', 'ready', 'isCorrect', 'vote'])

/** What stands in a place as lines of words, for reading two versions side by side; '' where nothing does. */
export function valueText(naming: ValueNaming, value: PlaceValue | null, owner: PlaceOwner): string {
  const { t } = naming
  if (value === null) return MARKS.has(owner.what) ? t('history.valueNo') : ''
  if (value.kind === 'text') return value.text
  return value.kind === 'rich' ? richLines(t, value.text).join('\n') : fieldText(naming, value.value, owner)
}

function fieldText(naming: ValueNaming, value: Json, owner: PlaceOwner): string {
  const { t } = naming
  if (owner.what === 'deletedAt') return t('history.aside')
  if (typeof value === 'boolean') return t(value ? 'history.valueYes' : 'history.valueNo')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return chosenText(naming, value, owner) ?? value
  // The team's decision on a standard, with whoever wrote it down.
  if (value !== null && 'isStar' in value)
    return t(value.isStar === true ? 'history.valueYes' : 'history.valueNo')
  const ofList = value === null ? null : listText(value)
  if (ofList !== null) return ofList
  const week = value !== null && 'week' in value ? value.week : null
  return typeof week === 'number' ? t('history.week', { week }) : ''
}

/** What a list says of a standard, or of itself; null for other values. */
function listText(value: Json & object): string | null {
  const text = (name: string) => {
    const found = name in value ? (value as Readonly<Record<string, Json>>)[name] : undefined
    return typeof found === 'string' ? found : ''
  }
  if ('fullStatement' in value)
    return [text('humanCodingScheme'), text('fullStatement')].filter(Boolean).join(' ')
  return 'title' in value ? text('title') : null
}

/** Words for what was chosen from a list or a calendar; null for what was typed, or what a newer version wrote. */
function chosenText(
  { t, formats, levelNames }: ValueNaming,
  value: string,
  owner: PlaceOwner,
): string | null {
  switch (owner.what) {
    case 'startDate':
      return isPlainDate(value) ? formats.day(value) : null
    case 'baseLanguage':
    case 'language':
      return isLanguage(value) ? formats.languageLabel(value) : null
    case 'level':
      return isLevel(value) ? levelName(t, levelNames, value) : null
    case 'priority': {
      const priority = TASK_PRIORITIES.find((each) => each === value)
      return priority ? t(`lesson.${priority}`) : null
    }
    case 'grouping': {
      const grouping = GROUPINGS.find((each) => each === value)
      return grouping ? t(`grouping.${grouping}`) : null
    }
    case 'paper':
      return value === 'a4' || value === 'letter'
        ? t(value === 'a4' ? 'settings.paperA4' : 'settings.paperLetter')
        : null
    case 'kind':
      return kindText(t, value, owner)
    default:
      return null
  }
}

function kindText(t: Translator, value: string, { holder, part }: PlaceOwner): string | null {
  if (part?.kind === 'item') {
    const item = ITEM_KINDS.find((each) => each === value)
    return item ? t(item === 'choice' ? 'checks.choiceKind' : `checks.${item}`) : null
  }
  if (part?.kind === 'section') {
    const section = SECTION_KINDS.find((each) => each === value)
    return section ? t(`lesson.${section}`) : null
  }
  if (holder.kind === 'check') {
    const check = CHECK_KINDS.find((each) => each === value)
    return check ? t(`checks.${check}`) : null
  }
  if (part?.kind === 'unpackedLine' && (value === 'know' || value === 'do')) return t(`unpacked.${value}`)
  if (value === 'gap') return t('unit.gapLesson')
  return value === 'lesson' ? t('standards.lesson') : null
}

/** One line for each block that holds words: items with a dot, cells of a row parted by a bar. */
function richLines(t: Translator, text: RichText): readonly string[] {
  return text.content.flatMap((node) => blockLines(t, node))
}

function blockLines(t: Translator, node: RichNode): readonly string[] {
  const content = node.content ?? []
  if (node.type === 'listItem') return marked(content.flatMap((each) => blockLines(t, each)))
  if (node.type === 'tableRow') {
    return [
      content
        .map((cell) => (cell.content ?? []).flatMap((each) => blockLines(t, each)).join(' '))
        .join(' | '),
    ]
  }
  const isLeafBlock = content.length === 0 || content.some(isInline)
  return isLeafBlock ? [inlineText(t, node)] : content.flatMap((each) => blockLines(t, each))
}

const marked = ([first = '', ...rest]: readonly string[]): readonly string[] => [`• ${first}`, ...rest]

const isInline = ({ type }: RichNode): boolean =>
  type === 'text' || type === 'hardBreak' || type === 'mathInline'

function inlineText(t: Translator, node: RichNode): string {
  if (node.text !== undefined) return node.text
  const attrs = node.attrs ?? {}
  switch (node.type) {
    case 'mathInline':
    case 'mathBlock':
      return `$${String(attrs.latex ?? '')}$`
    case 'image': {
      const alt = typeof attrs.alt === 'string' ? attrs.alt : ''
      return `[${alt === '' ? t('history.pictureBare') : t('history.picture', { alt })}]`
    }
    case 'answerSpace':
      return `[${t('editor.answerSpace')}]`
    case 'hardBreak':
      return '\n'
    case 'horizontalRule':
      return '―'
    default:
      return (node.content ?? []).map((each) => inlineText(t, each)).join('')
  }
}
