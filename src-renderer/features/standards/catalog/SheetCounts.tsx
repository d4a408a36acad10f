import { ROW_CHANGES } from '../../../../shared/case/table-terms.ts'
import type { TableAsCase } from '../../../../shared/case/table-to-case.ts'
import { useT } from '../../../messages/use-t.ts'
import styles from './Sheet.module.css'
import { rowChangeText } from './sheet-words.ts'

/** A few of a kind say enough. */
const MOST_OF_KIND = 8

/** What would come of a sheet, and which of its rows would not, before anything is written. */
export function SheetCounts({ made }: { readonly made: TableAsCase }) {
  const t = useT()
  const { standards, headings, leftOut, rowChanges } = made
  const kinds = ROW_CHANGES.map((type) => [type, rowChanges.filter((each) => each.type === type)] as const)
  return (
    <div className={styles.counts} role="status">
      <p>
        {t('sheet.counts', { standards, headings })}
        {leftOut > 0 && ` ${t('sheet.leftOut', { count: leftOut })}`}
      </p>
      {rowChanges.length > 0 && (
        <ul className={styles.changes}>
          {kinds
            .filter(([, rows]) => rows.length > 0)
            .map(([type, rows]) => (
              <li key={type}>
                {rowChangeText(t, type)}{' '}
                {rows
                  .slice(0, MOST_OF_KIND)
                  .map(({ row, what }) => t('sheet.rowAt', { row, what }))
                  .join(', ')}
                {rows.length > MOST_OF_KIND && ' …'}
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
