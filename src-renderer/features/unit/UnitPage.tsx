import { useTeam, useTeamDocument, useUnit, useUnitDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Page, PageBody } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { OverviewTab } from './overview/OverviewTab.tsx'
import { SetAsideBanner } from './SetAsideBanner.tsx'
import { SequenceTab } from './sequence/SequenceTab.tsx'
import { UnitEditing } from './UnitEditing.tsx'
import { UnitHeader } from './UnitHeader.tsx'
import type { UnitPlace, UnitSlots } from './unit-slots.ts'
import { useUnitTitle } from './unit-titles.ts'

export interface UnitPageProps {
  readonly unitId: string
  /** `overview`, `sequence` or `checks`; anything else is the sequence. */
  readonly tab?: string | undefined
  readonly itemId?: string | undefined
  readonly slots: UnitSlots
}

/** One unit: its header and, by the address, its overview, its sequence or its checks. */
export function UnitPage(props: UnitPageProps) {
  const document = useUnitDocument(props.unitId)
  const teamDocument = useTeamDocument()
  const cards = useQuery('units.list', null).value
  const card = cards?.find((each) => each.id === props.unitId)
  if (cards !== null && card === undefined) return <NoSuchUnit />
  if (document === null || teamDocument === null) return <UnitComing />
  return (
    <UnitEditing document={document} key={props.unitId}>
      <OpenUnit
        {...props}
        document={document}
        teamDocument={teamDocument}
        isSetAside={card?.setAside === true}
      />
    </UnitEditing>
  )
}

interface OpenUnitProps extends UnitPageProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly isSetAside: boolean
}

function OpenUnit({ document, teamDocument, tab, itemId, slots, isSetAside, unitId }: OpenUnitProps) {
  const unit = useUnit(document)
  const team = useTeam(teamDocument)
  const place: UnitPlace = { document, unit, teamDocument, team, itemId: itemId ?? null }
  const current = tab === 'overview' || tab === 'checks' ? tab : 'sequence'
  return (
    <Page title={useUnitTitle(unit)}>
      <UnitHeader place={place} tab={current} />
      {isSetAside && <SetAsideBanner unitId={unitId} />}
      {current === 'overview' && <OverviewTab place={place} />}
      {current === 'sequence' && <SequenceTab place={place} slots={slots} />}
      {current === 'checks' && slots.checks(place)}
    </Page>
  )
}

function UnitComing() {
  return (
    <Page>
      <PageBody>
        <Skeleton lines={4} height="2rem" />
      </PageBody>
    </Page>
  )
}

function NoSuchUnit() {
  const t = useT()
  return (
    <Page title={t('unit.notHere')}>
      <PageBody>
        <EmptyState
          icon={icons.units}
          title={t('unit.notHere')}
          action={<LinkButton href="#/units">{t('unit.units')}</LinkButton>}
        >
          {t('unit.notHereHint')}
        </EmptyState>
      </PageBody>
    </Page>
  )
}
