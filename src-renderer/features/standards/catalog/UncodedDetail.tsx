import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Code } from '../../../ui/Badge.tsx'
import { TextLink } from '../../../ui/LinkButton.tsx'
import { Section } from '../../../ui/Panel.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StandardArticle } from '../StandardArticle.tsx'
import { viewPath } from '../standards-views.ts'
import styles from './Catalog.module.css'
import { nameOf } from './catalog-place.ts'
import { OwnStandardActions } from './OwnStandardActions.tsx'

export interface UncodedDetailProps {
  readonly framework: string
  readonly id: string
  readonly document: OpenDocument
  readonly frameworks: readonly FrameworkRow[]
  /** Its list is one that colleagues write. */
  readonly isLive: boolean
}

/** A heading, or a standard that has no code: what it says, where it stands, and what stands under it. */
export function UncodedDetail({ framework, id, document, frameworks, isLive }: UncodedDetailProps) {
  const t = useT()
  const { language } = useLanguage()
  const { list } = useFormats()
  const { value, error } = useQuery('standards.tree', { framework, grade: null }, { isStill: !isLive })
  if (value === null && error === null) return <Skeleton lines={6} height="2rem" />
  const row = value?.find((each) => each.id === id)
  if (!row) return <Gone />
  const from = frameworks.find((each) => each.id === framework)
  const isHeading = row.kind === 'domain' || row.kind === 'cluster'
  const above = value?.find((each) => each.id === row.parent)
  const below = value?.filter(({ parent }) => parent === id) ?? []
  const places = [from?.title, above && wordsOf(above, language)].filter((each) => each !== undefined)
  return (
    <StandardArticle code={wordsOf(row, language)} isInWords>
      <div>
        <p className={styles.quiet} dir="auto">
          {places.join(' · ')}
        </p>
        {row.grades.length > 0 && (
          <p className={styles.quiet}>{t('catalog.forGrades', { grades: list(row.grades) })}</p>
        )}
        {!isHeading && <p className={styles.quiet}>{t('catalog.noCode')}</p>}
      </div>
      {document.mayEdit && from?.source === 'own' && <OwnStandardActions row={row} />}
      {below.length > 0 && <Below rows={below} language={language} />}
      {from !== undefined && from.notice !== '' && <p className={styles.notice}>{from.notice}</p>}
    </StandardArticle>
  )
}

function Gone() {
  const t = useT()
  return (
    <StandardArticle code={t('catalog.gone')} isInWords>
      <p>{t('catalog.goneHint')}</p>
    </StandardArticle>
  )
}

const wordsOf = ({ official, ours }: CatalogRow, language: string): string =>
  official ?? lineIn(ours, language)

interface BelowProps {
  readonly rows: readonly CatalogRow[]
  readonly language: string
}

function Below({ rows, language }: BelowProps) {
  const t = useT()
  return (
    <Section title={t('catalog.below')} level={3}>
      <ul className={styles.below}>
        {rows.map((row) => (
          <li key={row.id}>
            <TextLink href={`#${viewPath('catalog', nameOf(row), { list: row.framework })}`}>
              {row.code === '' ? wordsOf(row, language) : <Code>{row.code}</Code>}
            </TextLink>
            {row.code !== '' && <span dir="auto"> {wordsOf(row, language)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
