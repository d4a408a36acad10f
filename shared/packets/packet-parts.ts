import type { SequenceItem } from '../domain/planning/sequence.ts'
import { lessonNumbers, sequenceOf } from '../domain/planning/sequence.ts'
import { answerKeyHtml } from './answer-key.ts'
import { checkHtml, checkLabel } from './check-pages.ts'
import { type Html, html } from './html.ts'
import { lessonHtml, lessonLabel } from './lesson-pages.ts'
import { lineHtml, plainWords } from './line-html.ts'
import { familyLetterHtml, vocabularyHtml } from './opening-pages.ts'
import { isTeacherEdition, lineText, type PacketSource } from './packet-source.ts'
import { aboutHtml } from './teacher-guide.ts'

/** A stretch of a packet that starts on a page of its own and stands in the contents. */
export interface PacketPart {
  /** Place in the document; made of our own words, never of a record's id, which a colleague chose. */
  readonly anchor: string
  readonly kind: 'about' | 'letter' | 'vocabulary' | 'lesson' | 'check' | 'key'
  /** Short sign before the title, such as "Lesson 4"; may be empty. */
  readonly label: string
  readonly titleHtml: Html
  /** Label and title as plain words, for the reader's list of bookmarks. */
  readonly name: string
  /** What the footer calls it. */
  readonly footer: string
  /** Week of the sequence; null for what stands outside it. */
  readonly week: number | null
  /** Starts on the front of a sheet, so that it can be handed out or taken home by itself. */
  readonly startsOnFront: boolean
  readonly body: Html
}

type PlainPart = Omit<PacketPart, 'startsOnFront' | 'anchor'>

/** All parts after the cover and the contents, in the order they are printed. */
export function packetParts(source: PacketSource): readonly PacketPart[] {
  const parts = [...openingParts(source), ...sequenceParts(source)]
  const counts = new Map<string, number>()
  return parts.map((part, index) => {
    const count = (counts.get(part.kind) ?? 0) + 1
    counts.set(part.kind, count)
    return { ...part, anchor: `${part.kind}-${count}`, startsOnFront: startsOnFront(source, parts, index) }
  })
}

/** Mastery checks always; on learners' paper also what follows a sheet that is taken away. */
function startsOnFront(source: PacketSource, parts: readonly PlainPart[], index: number): boolean {
  const kind = parts[index]?.kind
  if (kind === 'check') return true
  if (isTeacherEdition(source)) return false
  const before = parts[index - 1]?.kind
  return kind === 'letter' || before === 'letter' || before === 'check'
}

function openingParts(source: PacketSource): PlainPart[] {
  const { words } = source
  const letter = familyLetterHtml(source)
  const opening: (PlainPart | null)[] = [
    isTeacherEdition(source) ? outside('about', words.teacher.about, aboutHtml(source)) : null,
    letter ? outside('letter', words.familyLetter, letter) : null,
    source.unit.vocabulary.length > 0
      ? outside('vocabulary', words.vocabulary, vocabularyHtml(source))
      : null,
  ]
  return opening.filter((part) => part !== null)
}

const outside = (kind: PacketPart['kind'], title: string, body: Html): PlainPart => ({
  kind,
  label: '',
  titleHtml: html`${title}`,
  name: title,
  footer: title,
  week: null,
  body,
})

function sequenceParts(source: PacketSource): PlainPart[] {
  const numbers = lessonNumbers(source.unit)
  return sequenceOf(source.unit).flatMap((item) => partsOf(source, item, numbers))
}

const nameOf = (label: string, title: string): string => `${label}: ${plainWords(title)}`

/** A longer title of a check gives way to the kind of check. */
const LONGEST_FOOTER = 32

function partsOf(
  source: PacketSource,
  item: SequenceItem,
  numbers: ReadonlyMap<string, number>,
): PlainPart[] {
  const { week } = item.place
  const { words } = source
  if (item.kind === 'lesson') {
    const number = numbers.get(item.id) ?? null
    const label = lessonLabel(source, item.lesson, number)
    const titleHtml = lineHtml(source, item.lesson.title)
    return [
      {
        kind: 'lesson',
        label,
        titleHtml,
        name: nameOf(label, lineText(source, item.lesson.title)),
        footer: label,
        week,
        body: lessonHtml(source, item.lesson, label),
      },
    ]
  }
  const label = checkLabel(source, item.check)
  const title = lineText(source, item.check.title)
  const titleHtml = lineHtml(source, item.check.title)
  const footer = plainWords(title).length > LONGEST_FOOTER ? label : title
  const check: PlainPart = {
    kind: 'check',
    label,
    titleHtml,
    name: nameOf(label, title),
    footer,
    week,
    body: checkHtml(source, item.check),
  }
  if (!isTeacherEdition(source)) return [check]
  const key = words.teacher.keyOf(footer)
  const body = answerKeyHtml(source, item.check)
  return [
    check,
    {
      kind: 'key',
      label: words.teacher.key,
      titleHtml,
      name: words.teacher.keyOf(plainWords(title)),
      footer: key,
      week,
      body,
    },
  ]
}
