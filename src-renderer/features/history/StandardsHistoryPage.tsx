import { useMayEditTeam, useTeamDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { documentHref, documentKind } from './document-kind.ts'
import { HistoryColumns } from './HistoryColumns.tsx'
import { usePlaceWords } from './use-place-words.ts'

export interface StandardsHistoryPageProps {
  /** Name of the room: of what was unpacked of a standard, or of a list. */
  readonly room: string
}

/** Who changed what in what the team unpacked of a standard, or in a list of its own. */
export function StandardsHistoryPage({ room }: StandardsHistoryPageProps) {
  const t = useT()
  const teamDocument = useTeamDocument()
  if (teamDocument !== null) return <StandardsHistory key={room} room={room} teamDocument={teamDocument} />
  return (
    <Page title={t('history.history')}>
      <PageHeader title={t('history.history')} />
      <PageBody>
        <Skeleton lines={6} height="2.25rem" />
      </PageBody>
    </Page>
  )
}

interface StandardsHistoryProps extends StandardsHistoryPageProps {
  readonly teamDocument: OpenDocument
}

function StandardsHistory({ room, teamDocument }: StandardsHistoryProps) {
  const t = useT()
  const words = usePlaceWords(teamDocument)
  const mayEdit = useMayEditTeam()
  const { value: days, error, reload } = useQuery('history.days', { unitId: room }, { isStill: true })
  if (days === null && error !== null) return <NotHere />
  const holder = days?.[0]?.people[0]?.holders[0]?.holder
  const title =
    holder === undefined ? t('history.history') : t('history.historyOf', { title: words.holder(holder) })
  const isList = documentKind(room) === 'list'
  const href = documentHref(room, holder?.kind === 'standard' ? holder.code : '')
  return (
    <Page title={title}>
      <PageHeader
        title={title}
        actions={
          href !== null && (
            <LinkButton href={href} icon={icons.arrowLeft}>
              {t(isList ? 'history.backToList' : 'history.backToStandard')}
            </LinkButton>
          )
        }
      />
      <HistoryColumns
        unitId={room}
        days={days}
        words={words}
        mayEdit={mayEdit && !isList}
        onRestored={reload}
      />
    </Page>
  )
}

function NotHere() {
  const t = useT()
  return (
    <Page title={t('history.notHere')}>
      <PageHeader title={t('history.history')} />
      <PageBody>
        <EmptyState icon={icons.history} title={t('history.empty')}>
          {t('history.emptyHint')}
        </EmptyState>
      </PageBody>
    </Page>
  )
}
