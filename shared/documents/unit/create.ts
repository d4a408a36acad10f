import type { LanguageCode, Line } from '../../domain/planning/language.ts'
import { change, type Edit } from '../edit.ts'
import { lineText, UNIT_RECORD, unitFields } from './shape.ts'

export interface NewUnit {
  readonly title: Line
  readonly number: string
  readonly subject: string
  readonly grade: string
  readonly startDate: string | null
  readonly weeks: number
  readonly periodMinutes: number
  readonly baseLanguage: LanguageCode
  readonly languages: readonly LanguageCode[]
  readonly standards: readonly string[]
}

/** Fills a new, empty unit document. Only whoever makes the unit calls it, once. */
export function createUnit(edit: Edit, unit: NewUnit): void {
  change(edit, () => {
    const fields = unitFields(edit.doc)
    for (const field of ['number', 'subject', 'grade', 'weeks', 'periodMinutes', 'baseLanguage'] as const) {
      fields.set(field, unit[field])
    }
    if (unit.startDate !== null) fields.set('startDate', unit.startDate)
    for (const language of unit.languages) fields.set(`language/${language}`, true)
    for (const code of unit.standards) fields.set(`standard/${code}`, true)
    writeLine(edit, UNIT_RECORD, 'title', unit.title)
  })
}

/** Puts a line in every language it has at the end of what is there. For new records only. */
export function writeLine(edit: Edit, recordId: string, field: string, line: Line): void {
  for (const [language, text] of Object.entries(line)) {
    if (text === '') continue
    const target = lineText(edit.doc, recordId, field, language)
    target.insert(target.length, text)
  }
}
