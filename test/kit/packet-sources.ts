import * as Y from 'yjs'
import type * as z from 'zod'
import { readCell, readUnit } from '../../shared/documents/unit/read.ts'
import type { PacketOrder } from '../../shared/domain/packets/packet-order.ts'
import type { Unit } from '../../shared/domain/planning/unit.ts'
import type { PacketSource } from '../../shared/packets/packet-source.ts'
import { packetWords } from '../../shared/packets/packet-words.ts'
import { markdownToRichText } from '../../shared/rich-text/markdown.ts'
import type { RichText } from '../../shared/rich-text/rich-text.ts'
import { buildSample } from '../../shared/sample/build-sample.ts'
import { fileToUnit } from '../../shared/unit-file/file-to-unit.ts'
import { type UnitFile, unitFileSchema } from '../../shared/unit-file/unit-file.ts'
import { newEdit } from './counting-edit.ts'

/** A unit and its texts, as a packet wants them. */
export interface PlannedUnit {
  readonly unit: Unit
  readonly doc: Y.Doc
  cell(name: string): RichText
}

export function plannedUnit(file: UnitFile): PlannedUnit {
  const doc = new Y.Doc()
  fileToUnit(newEdit(doc), file)
  return plannedIn(doc)
}

export const plannedIn = (doc: Y.Doc): PlannedUnit => ({
  unit: readUnit(doc, 'unit0001').unit,
  doc,
  cell: (name) => readCell(doc, name),
})

export const samplePlanned = (): PlannedUnit => plannedUnit(buildSample('2026-11-23'))

type File = z.input<typeof unitFileSchema>
type LooseFile = Omit<File, 'format' | 'version' | 'unit'> & Partial<Pick<File, 'unit'>>

/** A unit from the few fields a test is about. */
export const smallPlanned = (file: LooseFile): PlannedUnit =>
  plannedUnit(unitFileSchema.parse({ format: 'common-prep-unit', version: 1, unit: {}, ...file }))

/** Markdown in English, or in the languages named. */
export const texts = (markdown: string | Readonly<Record<string, string>>): Record<string, RichText> =>
  Object.fromEntries(
    Object.entries(typeof markdown === 'string' ? { en: markdown } : markdown).map(([language, words]) => [
      language,
      markdownToRichText(words),
    ]),
  )

export const core = (markdown: string, language = 'en') =>
  ({ level: 'core', language, text: markdownToRichText(markdown) }) as const

const STUDENT: PacketOrder = { edition: 'student', level: 'core', language: 'en', paper: 'letter' }

export function packetSource(
  planned: PlannedUnit,
  order: Partial<PacketOrder> = {},
  rest: Partial<PacketSource> = {},
): PacketSource {
  const full = { ...STUDENT, ...order }
  const words = packetWords(full.language)
  return {
    unit: planned.unit,
    cell: planned.cell,
    order: full,
    team: { name: 'Grade 6 team', school: 'Clinton School' },
    levelName: words.teacher.levels[full.level],
    imageUrl: () => null,
    assets: { css: '' },
    words,
    ...rest,
  }
}

/** What can be read on the page: no styles, no tags, no entities. */
export const readable = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
