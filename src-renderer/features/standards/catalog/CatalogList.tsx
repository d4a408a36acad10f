import { useDeferredValue, useEffect } from 'react'
import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useT } from '../../../messages/use-t.ts'
import { ItemList } from '../../../ui/ItemList.tsx'
import { SearchField } from '../../../ui/SearchField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { useMedia } from '../../../ui/use-media.ts'
import styles from './Catalog.module.css'
import { CatalogItem } from './CatalogItem.tsx'
import { isNamed } from './catalog-place.ts'
import { OwnAside } from './OwnAside.tsx'
import { useOwnRows } from './use-own-rows.tsx'

export interface CatalogListProps {
  readonly frameworks: readonly FrameworkRow[]
  readonly framework: FrameworkRow | undefined
  readonly onFramework: (framework: string) => void
  /** Null for a list that names no grades: all of it. */
  readonly grade: string | null
  readonly onGrade: (grade: string) => void
  /** While something is typed, every list is searched. */
  readonly text: string
  readonly onText: (text: string) => void
  /** The standard in the address. */
  readonly current: string | null
  readonly onOpen: (row: CatalogRow) => void
  readonly mayEdit: boolean
}

const AT_MOST = 60

/** One list, grade by grade, under its headings; or what was found in all of them. */
export function CatalogList(props: CatalogListProps) {
  const { framework, grade, text, current, mayEdit, onOpen } = props
  const t = useT()
  const asked = useDeferredValue(text.trim())
  const list = framework?.id ?? ''
  // A list that colleagues are writing shows what they write.
  const isOwn = framework?.source === 'own'
  const tree = useQuery('standards.tree', { framework: list, grade }, { isStill: !isOwn }).value
  const search = { text: asked.slice(0, 200), atMost: AT_MOST }
  const found = useQuery('standards.find', search, { isStill: true }).value
  const isWriting = isOwn && asked === ''
  const items = ((asked === '' ? tree : found) ?? []).map((row) => ({ id: keyOf(row), row }))
  const currentId = items.find(({ row }) => isNamed(row, current))?.id ?? null
  useInView(currentId)
  const own = useOwnRows({ framework: list, items, mayEdit: isWriting && mayEdit })
  const open = (id: string) => {
    const item = items.find((each) => each.id === id)
    if (item) onOpen(item.row)
  }
  return (
    <>
      <Choose {...props} isSearching={asked !== ''} />
      <div onKeyDownCapture={own.onKeyDown}>
        <ItemList
          label={t('catalog.list')}
          className={styles.list}
          items={items}
          currentId={currentId}
          onOpen={open}
          empty={<Nothing asked={asked} />}
        >
          {(item) => <CatalogItem key={item.id} id={item.id} row={item.row} menu={own.menu(item.row)} />}
        </ItemList>
      </div>
      {isWriting && <OwnAside framework={list} mayEdit={mayEdit} />}
      {own.dialog}
    </>
  )
}

const keyOf = ({ framework, id }: CatalogRow): string => `${framework} ${id}`

/** Brings the row that is open into view when it becomes another, or when its list is there. */
function useInView(currentId: string | null): void {
  // Where nothing stands beside anything else, that would lead away from what was opened.
  const isOneColumn = useMedia('(width < 40rem)')
  useEffect(() => {
    if (currentId === null || isOneColumn) return
    // The list draws its rows a moment after it has them.
    const timer = setTimeout(() => {
      const row = document.querySelector(`[role="row"][data-key="${CSS.escape(currentId)}"]`)
      row?.scrollIntoView({ block: 'nearest' })
    })
    return () => clearTimeout(timer)
  }, [currentId, isOneColumn])
}

type ChooseProps = Pick<
  CatalogListProps,
  'frameworks' | 'framework' | 'onFramework' | 'grade' | 'onGrade' | 'text' | 'onText'
> & { readonly isSearching: boolean }

/** What to look for, and in which list and grade. */
function Choose(props: ChooseProps) {
  const { frameworks, framework, grade } = props
  const t = useT()
  return (
    <div className={styles.choose}>
      <SearchField label={t('catalog.find')} value={props.text} onChange={props.onText} />
      {!props.isSearching && (
        <div className={styles.selects}>
          <Select
            className={styles.framework}
            label={t('catalog.framework')}
            value={framework?.id ?? ''}
            onChange={props.onFramework}
            items={frameworks.map(({ id, title }) => ({ id, label: title }))}
          />
          {grade !== null && (
            <Select
              className={styles.grade}
              label={t('catalog.grade')}
              value={grade}
              onChange={props.onGrade}
              items={(framework?.grades ?? []).map((id) => ({ id, label: id }))}
            />
          )}
        </div>
      )}
    </div>
  )
}

function Nothing({ asked }: { readonly asked: string }) {
  const t = useT()
  if (asked === '') return <p>{t('ownList.empty')}</p>
  return (
    <>
      <p>{t('catalog.noMatch', { text: asked })}</p>
      <p>{t('catalog.tryCode')}</p>
    </>
  )
}
