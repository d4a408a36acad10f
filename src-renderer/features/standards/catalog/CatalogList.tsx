import { useDeferredValue } from 'react'
import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { isSameCode } from '../../../../shared/domain/standards/code.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { ItemList } from '../../../ui/ItemList.tsx'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { StarMark } from '../../../ui/StarMark.tsx'
import styles from './Catalog.module.css'

export interface CatalogListProps {
  readonly frameworks: readonly FrameworkRow[]
  readonly framework: string
  readonly onFramework: (framework: string) => void
  /** Null for a list that names no grades: all of it. */
  readonly grade: string | null
  readonly onGrade: (grade: string) => void
  /** While something is typed, every list is searched. */
  readonly text: string
  readonly onText: (text: string) => void
  readonly currentCode: string | null
  readonly onOpen: (code: string) => void
}

const AT_MOST = 60

/** One list, grade by grade, under its headings; or what was found in all of them. */
export function CatalogList(props: CatalogListProps) {
  const { frameworks, framework, grade, text, currentCode } = props
  const t = useT()
  const { language } = useLanguage()
  const asked = useDeferredValue(text.trim())
  // A list that colleagues are writing shows what they write.
  const isOwn = frameworks.some(({ id, source }) => id === framework && source === 'own')
  const tree = useQuery('standards.tree', { framework, grade }, { isStill: !isOwn }).value
  const found = useQuery(
    'standards.find',
    { text: asked.slice(0, 200), atMost: AT_MOST },
    { isStill: true },
  ).value
  const rows = (asked === '' ? tree : found) ?? []
  // A heading without a code has nothing more to show.
  const items = rows.map((row) => ({ ...row, id: `${row.framework} ${row.id}` }))
  const current = items.find(
    ({ code }) => currentCode !== null && code !== '' && isSameCode(code, currentCode),
  )
  const open = (id: string) => {
    const row = items.find((each) => each.id === id)
    if (row && row.code !== '') props.onOpen(row.code)
  }
  return (
    <>
      <div className={styles.choose}>
        <SearchField label={t('catalog.find')} value={text} onChange={props.onText} />
        {asked === '' && (
          <div className={styles.selects}>
            <Select
              label={t('catalog.framework')}
              value={framework}
              onChange={props.onFramework}
              items={frameworks.map(({ id, title }) => ({ id, label: title }))}
            />
            {grade !== null && (
              <Select
                label={t('catalog.grade')}
                value={grade}
                onChange={props.onGrade}
                items={(frameworks.find(({ id }) => id === framework)?.grades ?? []).map((id) => ({
                  id,
                  label: id,
                }))}
              />
            )}
          </div>
        )}
      </div>
      <ItemList
        label={t('catalog.list')}
        className={styles.list}
        items={items}
        currentId={current?.id ?? null}
        onOpen={open}
        empty={
          asked === '' ? (
            <p>{t('ownList.empty')}</p>
          ) : (
            <>
              <p>{t('catalog.noMatch', { text: asked })}</p>
              <p>{t('catalog.tryCode')}</p>
            </>
          )
        }
      >
        {(row) => <CatalogItem key={row.id} row={row} language={language} />}
      </ItemList>
    </>
  )
}

function CatalogItem({ row, language }: { readonly row: CatalogRow; readonly language: string }) {
  const t = useT()
  const words = row.official ?? lineIn(row.ours, language)
  return (
    <ItemRow
      id={row.id}
      name={[row.code, words, row.isPriority ? t('priority.star') : ''].filter(Boolean).join(' ')}
      className={styles[row.kind]}
      title={
        row.code === '' ? (
          words
        ) : (
          <>
            <Code>{row.code}</Code>
            {row.isPriority && <StarMark />}
          </>
        )
      }
      detail={
        row.code !== '' && (
          <span className={styles.words} dir="auto">
            {words}
          </span>
        )
      }
    />
  )
}
