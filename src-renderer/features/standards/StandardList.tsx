import type { StandardRow } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useT } from '../../messages/use-t.ts'
import { Code } from '../../ui/Badge.tsx'
import { ItemList } from '../../ui/ItemList.tsx'
import { ItemRow } from '../../ui/ItemRow.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { StarMark } from '../../ui/StarMark.tsx'
import styles from './StandardsPage.module.css'

export interface StandardListProps {
  readonly rows: readonly StandardRow[]
  /** The wording shown first. */
  readonly language: string
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly currentCode: string | null
  readonly onOpen: (code: string) => void
}

/** Every standard of the team, to look through and to choose from. */
export function StandardList({ rows, language, query, onQuery, currentCode, onOpen }: StandardListProps) {
  const t = useT()
  const items = rows.map((row) => ({ ...row, id: row.code }))
  return (
    <>
      <div className={styles.search}>
        <SearchField label={t('standards.search')} value={query} onChange={onQuery} />
      </div>
      <ItemList
        label={t('standards.list')}
        className={styles.list}
        items={items}
        currentId={currentCode}
        onOpen={onOpen}
        empty={
          <>
            <p>{t('standards.noMatch', { text: query })}</p>
            <p>{t('standards.changeSearch')}</p>
          </>
        }
      >
        {(row) => <StandardItem key={row.code} row={row} language={language} />}
      </ItemList>
    </>
  )
}

function StandardItem({ row, language }: { readonly row: StandardRow; readonly language: string }) {
  const t = useT()
  const words = lineIn(row.wording, language)
  return (
    <ItemRow
      id={row.code}
      name={[row.code, words, row.isPriority ? t('priority.star') : ''].filter(Boolean).join(' ')}
      title={
        <span className={styles.rowTitle}>
          <span>
            <Code>{row.code}</Code>
            {row.isPriority && <StarMark />}
          </span>
          <span className={styles.counts}>
            {t('standards.counts', { lessons: row.lessons, checks: row.checks })}
          </span>
        </span>
      }
      detail={
        <span className={styles.words} dir="auto">
          {words === '' ? t('standards.noWords') : words}
        </span>
      }
    />
  )
}
