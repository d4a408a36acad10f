import type { CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { TextLink } from '../../../ui/LinkButton.tsx'
import { Section } from '../../../ui/Panel.tsx'
import styles from './CoverageFindings.module.css'
import { hrefOf } from './CoverageRow.tsx'
import { missingIn } from './coverage-table.ts'
import type { CoverageWords } from './coverage-words.ts'

export interface CoverageFindingsProps {
  readonly rows: readonly CoverageTableRow[]
  readonly words: CoverageWords
}

/** What is missing, in sentences, each a way to its standard. */
export function CoverageFindings({ rows, words }: CoverageFindingsProps) {
  const { t, core } = words
  const groups = missingIn(rows)
  return (
    <Section title={t('coverage.findings')} className={styles.findings}>
      {groups.length === 0 && <p className={styles.none}>{t('coverage.nothingMissing', { core })}</p>}
      {groups.map(({ kind, missing }) => (
        <div key={kind} className={styles.group}>
          <h3 className={styles.title}>
            <span>{kind === 'priority' ? t('coverage.priorityGaps') : words.many(kind)}</span>
            <span className={styles.count}>{missing.length}</span>
          </h3>
          <ul className={styles.list}>
            {missing.map(({ row, finding }) => (
              <li key={`${row.key} ${finding}`}>
                {words.sentence(
                  row,
                  finding,
                  <TextLink key="code" href={hrefOf(row)}>
                    {row.code}
                  </TextLink>,
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
