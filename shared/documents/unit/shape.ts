import type * as Y from 'yjs'
import type { LanguageCode } from '../../domain/planning/language.ts'
import type { OverviewField } from '../../domain/planning/unit.ts'

/** How a unit lies in its Y.Doc. Additive only: keys are never reused, unknown ones are kept.
 *
 *  - root map `unit`: the unit's own fields; sets as `standard/<code>` and `language/<code>` = true.
 *  - root maps of records (`lessons`, `sections` …): id -> Y.Map made once with a fresh id, so that two
 *    people's fields merge. Children point at their parent (`lessonId`), so a move is one field.
 *  - single lines: root Y.Text `line/<record>/<field>/<language>`. Root types merge by name.
 *  - rich texts: root Y.XmlFragment, named by the functions below.
 *  - order: `rank` (or `place` = {week, rank}) per record; deletion: `deletedAt`.
 *
 *  History: 1 first. */
export const UNIT_SCHEMA = 1

export type RecordRoot =
  | 'lessons'
  | 'sections'
  | 'variants'
  | 'tasks'
  | 'words'
  | 'checks'
  | 'items'
  | 'choices'

export const unitFields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('unit')

export const records = (doc: Y.Doc, root: RecordRoot): Y.Map<Y.Map<unknown>> => doc.getMap(root)

/** The unit itself as a record id for its lines. */
export const UNIT_RECORD = 'unit'

export const lineName = (recordId: string, field: string, language: LanguageCode): string =>
  `line/${recordId}/${field}/${language}`

export const lineText = (doc: Y.Doc, recordId: string, field: string, language: LanguageCode): Y.Text =>
  doc.getText(lineName(recordId, field, language))

/** The text of a line, '' when nobody has written it. Does not make the root: a unit has thousands that are not. */
export const readLineText = (doc: Y.Doc, recordId: string, field: string, language: LanguageCode): string => {
  const name = lineName(recordId, field, language)
  return doc.share.has(name) ? doc.getText(name).toString() : ''
}

/** Core in the base language is the section's own text and lies under the section's id;
 *  every other text is a variant with an id of its own. */
export const sectionCell = (variantOrSectionId: string): string => `cell/${variantOrSectionId}`

export const overviewCell = (field: OverviewField, language: LanguageCode): string =>
  `overview/${field}/${language}`

export const directionsCell = (checkId: string, language: LanguageCode): string =>
  `directions/${checkId}/${language}`

export const stemCell = (itemId: string, language: LanguageCode): string => `stem/${itemId}/${language}`

export const answerCell = (itemId: string, language: LanguageCode): string => `answer/${itemId}/${language}`

export const cellFragment = (doc: Y.Doc, cell: string): Y.XmlFragment => doc.getXmlFragment(cell)

export const isCellName = (root: string): boolean => /^(cell|overview|directions|stem|answer)\//.test(root)
