import { useMemo } from 'react'
import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { CoverageTable, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { mayEdit } from '../../../../shared/domain/team/roles.ts'
import { useTeam, useTeamDocument } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery, useStatus } from '../../../connection/use-query.ts'
import { levelName } from '../../../messages/level-name.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import { Meta } from '../../../ui/Meta.tsx'
import { PageBody } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StandardsFrame } from '../StandardsFrame.tsx'
import { BalanceSection } from './BalanceSection.tsx'
import { CoverageFilters } from './CoverageFilters.tsx'
import { CoverageFindings } from './CoverageFindings.tsx'
import gridStyles from './CoverageGrid.module.css'
import { CoverageGrid, type CoverageGridProps } from './CoverageGrid.tsx'
import styles from './CoverageView.module.css'
import { type CoverageWords, coverageWords } from './coverage-words.ts'
import { useCoverageChoice } from './use-coverage-choice.ts'

/** What the units teach and check, week by week, what is missing, and how deep it goes. */
export function CoverageView() {
  const t = useT()
  const document = useTeamDocument()
  const units = useQuery('units.list', null).value
  const frameworks = useQuery('frameworks.list', null).value
  if (document === null || units === null || frameworks === null) {
    return (
      <StandardsFrame view="coverage">
        <PageBody>
          <Skeleton lines={5} height="2.25rem" />
        </PageBody>
      </StandardsFrame>
    )
  }
  const planned = units.filter(({ setAside }) => !setAside)
  if (planned.length > 0) return <Coverage units={planned} frameworks={frameworks} document={document} />
  return (
    <StandardsFrame view="coverage">
      <PageBody>
        <EmptyState
          icon={icons.standards}
          title={t('coverage.empty')}
          action={<LinkButton href="#/units">{t('coverage.goToUnits')}</LinkButton>}
        >
          {t('coverage.emptyHint')}
        </EmptyState>
      </PageBody>
    </StandardsFrame>
  )
}

interface CoverageProps {
  readonly units: readonly UnitCard[]
  readonly frameworks: readonly FrameworkRow[]
  readonly document: OpenDocument
}

function Coverage({ units, frameworks, document }: CoverageProps) {
  const t = useT()
  const formats = useFormats()
  const { levelNames } = useTeam(document)
  const role = useStatus()?.me.role ?? null
  const [choice, setChoice] = useCoverageChoice(units, frameworks)
  const { unitId, list } = choice
  const table = useQuery('standards.coverage', { unitId, list }).value
  const words = useMemo(
    () => coverageWords({ t, formats, units, core: levelName(t, levelNames, 'core') }),
    [t, formats, units, levelNames],
  )
  const found = table?.rows.flatMap((row) => row.findings).length
  return (
    <StandardsFrame
      view="coverage"
      meta={
        found !== undefined && <Meta icon={icons.standards}>{t('coverage.missing', { count: found })}</Meta>
      }
    >
      <div className={styles.view}>
        <div className={styles.work}>
          <CoverageFilters
            units={units}
            frameworks={frameworks}
            words={words}
            choice={choice}
            onChoice={setChoice}
          />
          {table === null ? (
            <PageBody>
              <Skeleton lines={5} height="2.25rem" />
            </PageBody>
          ) : (
            <Grid
              table={choice.onlyFindings ? { ...table, rows: table.rows.filter(hasFindings) } : table}
              words={words}
              mayEdit={role === null || mayEdit(role, 'unit')}
            />
          )}
          <Legend words={words} />
          {table !== null && <BalanceSection balance={table.balance} />}
        </div>
        {table !== null && (
          <aside className={styles.findings} aria-label={t('coverage.findings')} data-region="">
            <CoverageFindings rows={table.rows} words={words} />
          </aside>
        )}
      </div>
    </StandardsFrame>
  )
}

const hasFindings = ({ findings }: CoverageTable['rows'][number]): boolean => findings.length > 0

/** A choice may leave nothing. */
function Grid(props: CoverageGridProps) {
  const { words, table } = props
  if (table.rows.length > 0) return <CoverageGrid {...props} />
  return (
    <PageBody>
      <EmptyState icon={icons.standards} title={words.t('coverage.noMatch')}>
        {words.t('coverage.noMatchHint')}
      </EmptyState>
    </PageBody>
  )
}

/** What the signs mean. */
function Legend({ words: { t } }: { readonly words: CoverageWords }) {
  return (
    <ul className={styles.legend} aria-label={t('coverage.legend')}>
      <li>
        <span className={gridStyles.count} data-tone="some" aria-hidden="true">
          2
        </span>
        {t('coverage.legendLessons')}
      </li>
      <li>
        <Glyph icon={icons.diamond} size={14} className={gridStyles.check} />
        {t('coverage.legendCheck')}
      </li>
      <li>
        <span className={gridStyles.gap} aria-hidden="true">
          {t('coverage.gap')}
        </span>
        {t('coverage.legendGap')}
      </li>
    </ul>
  )
}
