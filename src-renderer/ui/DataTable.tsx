import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './DataTable.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface DataTableProps {
  readonly label: string
  readonly columns: readonly {
    readonly id: string
    readonly title: string
    readonly align?: 'start' | 'end'
    /** The cell that names its row. */
    readonly isRowHeader?: boolean
    readonly isTitleHidden?: boolean
  }[]
  readonly rows: readonly { readonly id: string; readonly cells: Readonly<Record<string, ReactNode>> }[]
  readonly empty?: ReactNode
  readonly className?: string | undefined
}

/** A plain table to read, with controls in its cells where needed. */
export function DataTable({ label, columns, rows, empty, className }: DataTableProps) {
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>
  return (
    <div className={classes(styles.scroll, className)}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" data-align={column.align}>
                {column.isTitleHidden ? <VisuallyHidden>{column.title}</VisuallyHidden> : column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column) => {
                const Cell = column.isRowHeader ? 'th' : 'td'
                return (
                  <Cell
                    key={column.id}
                    scope={column.isRowHeader ? 'row' : undefined}
                    data-align={column.align}
                  >
                    {row.cells[column.id]}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
