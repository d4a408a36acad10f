import { useState } from 'react'
import type { HistoryMoment } from '../../../shared/api/history-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useTeamDocument, useUnit, useUnitDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { NoSuchUnit } from '../../messages/NoSuchUnit.tsx'
import { useT } from '../../messages/use-t.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageColumns, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { HistoryDays } from './HistoryDays.tsx'
import styles from './HistoryPage.module.css'
import { MomentView } from './MomentView.tsx'
import { usePlaceWords } from './use-place-words.ts'

export interface HistoryPageProps {
  readonly unitId: string
}

/** Who changed what in a unit and when, and the way back to any of it. */
export function HistoryPage({ unitId }: HistoryPageProps) {
  const document = useUnitDocument(unitId)
  const teamDocument = useTeamDocument()
  if (document === null || teamDocument === null) return <HistoryComing />
  return <UnitHistory key={unitId} unitId={unitId} document={document} teamDocument={teamDocument} />
}

function HistoryComing() {
  const t = useT()
  return (
    <Page title={t('history.history')}>
      <PageHeader title={t('history.history')} />
      <PageBody>
        <Skeleton lines={6} height="2.25rem" />
      </PageBody>
    </Page>
  )
}

interface UnitHistoryProps extends HistoryPageProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
}

function UnitHistory({ unitId, document, teamDocument }: UnitHistoryProps) {
  const t = useT()
  const unit = useUnit(document)
  const words = usePlaceWords(teamDocument, unit.baseLanguage)
  const { value: days, error, reload } = useQuery('history.days', { unitId }, { isStill: true })
  const [moment, setMoment] = useState<HistoryMoment | null>(null)
  const title = lineIn(unit.title, unit.baseLanguage) || t('unit.untitledUnit')
  const unitHref = `#/unit/${unitId}`
  if (days === null && error !== null) return <NoUnitHistory />
  return (
    <Page title={t('history.historyOf', { title })}>
      <PageHeader
        crumbs={
          <Breadcrumbs
            label={t('unit.units')}
            items={[
              { label: t('unit.units'), href: '#/units' },
              { label: title, href: unitHref },
              { label: t('history.history') },
            ]}
          />
        }
        title={t('history.historyOf', { title })}
        actions={
          <LinkButton href={unitHref} icon={icons.arrowLeft}>
            {t('history.back')}
          </LinkButton>
        }
      />
      {days?.length === 0 ? (
        <NothingYet />
      ) : (
        <PageColumns
          listLabel={t('history.days')}
          list={
            days === null ? (
              <div className={styles.days}>
                <Skeleton lines={5} height="2.25rem" />
              </div>
            ) : (
              <HistoryDays unitId={unitId} days={days} words={words} current={moment} onChoose={setMoment} />
            )
          }
        >
          {moment === null ? (
            <ChooseOne />
          ) : (
            <MomentView
              key={moment.to}
              unitId={unitId}
              moment={moment}
              words={words}
              mayEdit={document.mayEdit}
              onRestored={reload}
            />
          )}
        </PageColumns>
      )}
    </Page>
  )
}

function NoUnitHistory() {
  const t = useT()
  return (
    <Page title={t('unit.notHere')}>
      <PageHeader title={t('history.history')} />
      <NoSuchUnit icon={icons.history} />
    </Page>
  )
}

function NothingYet() {
  const t = useT()
  return (
    <PageBody>
      <EmptyState icon={icons.history} title={t('history.empty')}>
        {t('history.emptyHint')}
      </EmptyState>
    </PageBody>
  )
}

function ChooseOne() {
  const t = useT()
  return (
    <EmptyState icon={icons.history} title={t('history.chooseMoment')}>
      {t('history.chooseMomentHint')}
    </EmptyState>
  )
}
