import type { Table } from '../../../../shared/case/parse-table.ts'
import { COLUMN_ROLES, type ColumnRole, type TableLayout } from '../../../../shared/case/table-terms.ts'
import { useT } from '../../../messages/use-t.ts'
import { Select } from '../../../ui/Select.tsx'
import styles from './Sheet.module.css'
import { columnName } from './sheet-words.ts'

export interface SheetColumnsProps {
  readonly table: Table
  readonly layout: TableLayout
  readonly onChange: (columns: TableLayout['columns']) => void
}

const ROWS_SHOWN = 5

/** The first rows of a sheet, with a choice over each column of what it holds. */
export function SheetColumns({ table, layout, onChange }: SheetColumnsProps) {
  const t = useT()
  const { headerAt, columns } = layout
  const names = columns.map((_, column) => columnName(t, table, layout, column))
  const rows = table.rows.slice(headerAt === null ? 0 : headerAt + 1).slice(0, ROWS_SHOWN)
  const items = [
    ...COLUMN_ROLES.map((id) => ({ id, label: t(`sheet.${id}`) })),
    { id: 'nothing' as const, label: t('sheet.nothing') },
  ]
  return (
    <section className={styles.columns} aria-label={t('sheet.columns')}>
      <p className={styles.lead}>{t('sheet.columnsLead')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {names.map((name, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col" data-left-out={columns[column] === null || undefined}>
                  <span className={styles.name} dir="auto">
                    {name}
                  </span>
                  <Select
                    label={t('sheet.holds', { column: name })}
                    isLabelHidden
                    value={columns[column] ?? 'nothing'}
                    onChange={(role) => onChange(withRole(columns, column, role === 'nothing' ? null : role))}
                    items={items}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr key={number}>
                {names.map((_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <td key={column} data-left-out={columns[column] === null || undefined}>
                    <span className={styles.cell} dir="auto">
                      {cells[column]}
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Of all but headings there is one. */
const withRole = (
  columns: TableLayout['columns'],
  column: number,
  role: ColumnRole | null,
): TableLayout['columns'] =>
  columns.map((each, at) => {
    if (at === column) return role
    return each === role && role !== 'heading' ? null : each
  })
