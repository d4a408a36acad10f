import { useMemo, useState } from 'react'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import type { TeamPriority } from '../../../../shared/documents/team/read-priority.ts'
import { usePriority, useTeam, useTeamDocument } from '../../../connection/documents.ts'
import type { OpenDocument } from '../../../connection/replica.ts'
import { useQuery, useStatus } from '../../../connection/use-query.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { icons } from '../../../ui/icons.ts'
import { Meta } from '../../../ui/Meta.tsx'
import { PageBody } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StandardsFrame } from '../StandardsFrame.tsx'
import { useViewFilters } from '../use-view-filters.ts'
import { ParityCheck } from './ParityCheck.tsx'
import styles from './Priority.module.css'
import { PriorityBar } from './PriorityBar.tsx'
import { PrioritySettingsDialog } from './PrioritySettingsDialog.tsx'
import { PriorityTable } from './PriorityTable.tsx'
import {
  filterRows,
  PRIORITY_FILTERS,
  type PriorityFilter,
  type PriorityRow,
  priorityRows,
  sharesIn,
  uncountedIn,
} from './priority-rows.ts'

/** Which standards come first: everybody's marks, what they agree on, and what is to be talked about. */
export function PriorityView() {
  const document = useTeamDocument()
  const frameworks = useQuery('frameworks.list', null).value
  if (document === null || frameworks === null) {
    return (
      <StandardsFrame view="priority">
        <PageBody>
          <Skeleton lines={6} height="2.25rem" />
        </PageBody>
      </StandardsFrame>
    )
  }
  return <Priority frameworks={frameworks} document={document} />
}

interface PriorityProps {
  readonly frameworks: readonly FrameworkRow[]
  readonly document: OpenDocument
}

function Priority({ frameworks, document }: PriorityProps) {
  const t = useT()
  const team = useTeam(document)
  const priority = usePriority(document)
  const { filters, setFilters } = useViewFilters('priority', ['list', 'grade', 'show'])
  const [isSetting, setSetting] = useState(false)
  const filter = PRIORITY_FILTERS.find((each) => each === filters.show) ?? 'all'
  const asked = frameworks.find(({ id }) => id === filters.list)?.id
  const framework = asked ?? firstList(frameworks, team.grade)
  const grades = frameworks.find(({ id }) => id === framework)?.grades ?? []
  const inView =
    [filters.grade, team.grade].find((each) => each && grades.includes(each)) ?? grades.at(-1) ?? ''
  const rows = useRows(framework, inView, priority)
  const settings = (
    <Button icon={icons.settings} onPress={() => setSetting(true)}>
      {t('priority.settings')}
    </Button>
  )
  return (
    <StandardsFrame
      view="priority"
      meta={rows && rows.length > 0 && <Shares rows={rows} priority={priority} />}
      actions={document.mayEdit && settings}
    >
      <PageBody className={styles.body}>
        <PriorityBar
          frameworks={frameworks}
          framework={framework}
          onFramework={(list) => setFilters({ list })}
          grades={grades}
          grade={inView}
          onGrade={(grade) => setFilters({ grade })}
          filter={filter}
          onFilter={(show) => setFilters({ show: show === 'all' ? null : show })}
          rows={rows ?? []}
        />
        {rows === null ? (
          <Skeleton lines={6} height="2.25rem" />
        ) : (
          <>
            <Uncounted rows={rows} />
            <Rows rows={rows} filter={filter} document={document} />
          </>
        )}
        <ParityCheck />
      </PageBody>
      {isSetting && (
        <PrioritySettingsDialog
          document={document}
          settings={priority.settings}
          onClose={() => setSetting(false)}
        />
      )}
    </StandardsFrame>
  )
}

/** Mathematics of the team's grade, where there is such a list. */
function firstList(frameworks: readonly FrameworkRow[], grade: string): string {
  const ofGrade = frameworks.filter(({ grades }) => grades.includes(grade))
  const math = ofGrade.find(({ subject }) => subject === 'Mathematics')
  return (math ?? ofGrade[0] ?? frameworks[0])?.id ?? ''
}

function useRows(framework: string, grade: string, priority: TeamPriority): readonly PriorityRow[] | null {
  // The whole list: who marked anything in it counts, wherever that stands.
  const { value, error } = useQuery('standards.tree', { framework, grade: null }, { isStill: true })
  const members = useStatus()?.members
  return useMemo(() => {
    if (value === null || members === undefined) return error === null ? null : []
    const onTeam = new Set(members.map(({ id }) => id))
    return priorityRows(value, grade, priority, (id) => onTeam.has(id))
  }, [value, error, grade, priority, members])
}

interface SharesProps {
  readonly rows: readonly PriorityRow[]
  readonly priority: TeamPriority
}

function Shares({ rows, priority }: SharesProps) {
  const t = useT()
  const { percent } = useFormats()
  const { starred, total, aim } = sharesIn(rows, priority)
  const { aimLow: low, aimHigh: high } = priority.settings
  const aimWords = { below: 'priority.aimBelow', within: 'priority.aim', above: 'priority.aimAbove' } as const
  return (
    <>
      <Meta icon={icons.star}>
        {t('priority.starred', { starred, total, percent: percent(starred / total) })}
      </Meta>
      <Meta tone={aim === 'within' ? 'neutral' : 'warn'}>{t(aimWords[aim], { low, high })}</Meta>
    </>
  )
}

/** Whoever left the team has no say any more; that their marks are still there is told. */
function Uncounted({ rows }: { readonly rows: readonly PriorityRow[] }) {
  const t = useT()
  const count = uncountedIn(rows)
  return count > 0 && <Meta icon={icons.info}>{t('priority.uncounted', { count })}</Meta>
}

interface RowsProps {
  readonly rows: readonly PriorityRow[]
  readonly filter: PriorityFilter
  readonly document: OpenDocument
}

function Rows({ rows, filter, document }: RowsProps) {
  const t = useT()
  const shown = filterRows(rows, filter)
  if (rows.length === 0) return <EmptyState icon={icons.star} title={t('priority.noList')} />
  if (shown.length === 0) {
    return (
      <EmptyState
        icon={icons.star}
        title={t(filter === 'open' ? 'priority.noneOpen' : 'priority.noneStarred')}
      />
    )
  }
  return <PriorityTable rows={shown} document={document} />
}
