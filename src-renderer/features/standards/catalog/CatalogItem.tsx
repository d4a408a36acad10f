import type { ReactNode } from 'react'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { classes } from '../../../ui/classes.ts'
import { ItemRow } from '../../../ui/ItemRow.tsx'
import { StarMark } from '../../../ui/StarMark.tsx'
import styles from './Catalog.module.css'

export interface CatalogItemProps {
  readonly id: string
  readonly row: CatalogRow
  readonly menu: ReactNode
}

/** One row of a list: a heading, a standard, or a part of one. */
export function CatalogItem({ id, row, menu }: CatalogItemProps) {
  const t = useT()
  const { language } = useLanguage()
  const words = row.official ?? lineIn(row.ours, language)
  const isHeading = row.kind === 'domain' || row.kind === 'cluster'
  const asked = (
    <span className={styles.words} dir="auto">
      {words}
    </span>
  )
  const code = (
    <>
      <Code>{row.code}</Code>
      {row.isPriority && <StarMark />}
    </>
  )
  const uncoded = isHeading ? words : asked
  return (
    <ItemRow
      id={id}
      name={[row.code, words, row.isPriority ? t('priority.star') : ''].filter(Boolean).join(' ')}
      className={classes(styles.row, styles[row.kind], row.parent === null && styles.top)}
      title={row.code === '' ? uncoded : code}
      detail={row.code === '' ? undefined : asked}
      menu={menu}
    />
  )
}
