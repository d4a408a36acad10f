import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useTeamDocument, useUnit, useUnitDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { NoSuchUnit } from '../../messages/NoSuchUnit.tsx'
import { useT } from '../../messages/use-t.ts'
import { Breadcrumbs } from '../../ui/Breadcrumbs.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { HistoryColumns } from './HistoryColumns.tsx'
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
      <HistoryColumns
        unitId={unitId}
        days={days}
        words={words}
        mayEdit={document.mayEdit}
        onRestored={reload}
      />
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
