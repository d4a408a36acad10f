import type { Table } from '../../../../shared/case/parse-table.ts'
import type { RowChangeType, TableLayout } from '../../../../shared/case/table-terms.ts'
import type { Translator } from '../../../messages/translator.ts'

/** What happened to a row of a sheet, to be followed by the rows. */
export function rowChangeText(t: Translator, type: RowChangeType): string {
  switch (type) {
    case 'noStatement':
      return t('sheet.rowNoStatement')
    case 'twice':
      return t('sheet.rowTwice')
    case 'joined':
      return t('sheet.rowJoined')
    case 'unknownGrade':
      return t('sheet.rowUnknownGrade')
    case 'noParent':
      return t('sheet.rowNoParent')
  }
}

/** As the sheet calls it, else by its number. */
export function columnName(t: Translator, table: Table, { headerAt }: TableLayout, column: number): string {
  const named = headerAt === null ? '' : (table.rows[headerAt]?.cells[column] ?? '')
  return named || t('sheet.column', { number: column + 1 })
}
