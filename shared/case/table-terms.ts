/** What a column of a sheet holds. Of headings there may be several, the widest first. */
export const COLUMN_ROLES = ['code', 'statement', 'grade', 'heading', 'parentCode', 'subject'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

export interface TableLayout {
  /** Index of the row with the names of the columns; what stands above it is no standard either. */
  readonly headerAt: number | null
  /** Column by column; null for one that is left out. */
  readonly columns: readonly (ColumnRole | null)[]
}

/** What was left out of a row, or of the list, and why. */
export interface RowChange {
  readonly type: RowChangeType
  /** As the spreadsheet counts it. */
  readonly row: number
  /** What stood there. */
  readonly what: string
}

export const ROW_CHANGES = [
  /** Left out: it has no words. */
  'noStatement',
  /** Left out: its code, or without one its words, stand further up. */
  'twice',
  /** Further up with the same words: only its grades were added there. */
  'joined',
  'unknownGrade',
  /** No row has the code it should stand under: it stands under its heading. */
  'noParent',
] as const
export type RowChangeType = (typeof ROW_CHANGES)[number]
