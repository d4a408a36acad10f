import { useLocation } from 'wouter'
import type { MergeReportGiven } from '../../../shared/api/history-api.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useTeamDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton, TextLink } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Section } from '../../ui/Panel.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { daysApart } from './apart-words.ts'
import styles from './ReportPage.module.css'
import { ReportUnit } from './ReportUnit.tsx'

export interface ReportPageProps {
  /** Null: the newest. */
  readonly reportId: string | null
}

/** What came in while this computer and the team were apart. */
export function ReportPage({ reportId }: ReportPageProps) {
  const t = useT()
  const teamDocument = useTeamDocument()
  const { value: reports, reload } = useQuery('report.list', null)
  if (reports === null || teamDocument === null) {
    return (
      <Page title={t('history.reports')}>
        <PageHeader title={t('history.reports')} />
        <PageBody>
          <Skeleton lines={5} height="2.5rem" />
        </PageBody>
      </Page>
    )
  }
  const report = reportId === null ? reports[0] : reports.find(({ id }) => id === reportId)
  if (!report) return <NoReport reports={reports} />
  return <OneReport report={report} reports={reports} teamDocument={teamDocument} onChanged={reload} />
}

interface OneReportProps {
  readonly report: MergeReportGiven
  readonly reports: readonly MergeReportGiven[]
  readonly teamDocument: OpenDocument
  readonly onChanged: () => void
}

function OneReport({ report, reports, teamDocument, onChanged }: OneReportProps) {
  const t = useT()
  const formats = useFormats()
  const { call } = useConnection()
  const [, navigate] = useLocation()
  const title = t('history.reportTitle', { days: daysApart(formats, report) })
  const dismiss = async () => {
    await call('report.dismiss', { reportId: report.id })
    navigate('/units')
  }
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        actions={
          <Button variant="primary" icon={icons.check} onPress={() => void dismiss()}>
            {t('history.dismiss')}
          </Button>
        }
      />
      <PageBody className={styles.body}>
        <Stack gap={8}>
          {report.units.map((unit) => (
            <ReportUnit
              key={unit.unitId ?? ''}
              reportId={report.id}
              unit={unit}
              teamDocument={teamDocument}
              onChanged={onChanged}
            />
          ))}
          <OtherReports reports={reports.filter(({ id }) => id !== report.id)} />
        </Stack>
      </PageBody>
    </Page>
  )
}

function OtherReports({ reports }: Pick<OneReportProps, 'reports'>) {
  const t = useT()
  const formats = useFormats()
  if (reports.length === 0) return null
  return (
    <Section title={t('history.reportsOther')}>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <TextLink href={`#/reports/${report.id}`}>
              {t('history.reportTitle', { days: daysApart(formats, report) })}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function NoReport({ reports }: Pick<OneReportProps, 'reports'>) {
  const t = useT()
  return (
    <Page title={t('history.reports')}>
      <PageHeader title={t('history.reports')} />
      <PageBody>
        <Stack gap={8}>
          <EmptyState
            icon={icons.done}
            title={t('history.noReport')}
            action={<LinkButton href="#/units">{t('checks.goToUnits')}</LinkButton>}
          >
            {t('history.noReportHint')}
          </EmptyState>
          <OtherReports reports={reports} />
        </Stack>
      </PageBody>
    </Page>
  )
}
