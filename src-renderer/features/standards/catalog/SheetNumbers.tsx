import type { Table } from '../../../../shared/case/parse-table.ts'
import type { TableLayout } from '../../../../shared/case/table-terms.ts'
import { useT } from '../../../messages/use-t.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { columnName } from './sheet-words.ts'
import type { OpenWorkbook } from './use-list-import.ts'

export interface SheetNumbersProps {
  readonly table: Table
  readonly layout: TableLayout
  readonly workbook: OpenWorkbook | null
}

/** A warning where codes are numbers to Excel. */
export function SheetNumbers({ table, layout, workbook }: SheetNumbersProps) {
  const t = useT()
  const isCode = (column: number) => /code/i.test(layout.columns[column] ?? '')
  const column = workbook?.decimals.find(isCode)
  if (column === undefined) return null
  return <Banner tone="warn">{t('sheet.numbers', { column: columnName(t, table, layout, column) })}</Banner>
}
