import { memo, useDeferredValue, useMemo } from 'react'
import type { Team } from '../../../shared/domain/team/team.ts'
import { useTeam, useTeamDocument, useUnit, useUnitDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { NoSuchUnit } from '../../messages/NoSuchUnit.tsx'
import { useT } from '../../messages/use-t.ts'
import { icons } from '../../ui/icons.ts'
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
  if (teamDocument === null) return <UnitComing />
  return <TeamsUnit {...props} document={document} teamDocument={teamDocument} />
}

interface TeamsUnitProps extends UnitPageProps {
  readonly document: OpenDocument | null
  readonly teamDocument: OpenDocument
}

function TeamsUnit({ document, ...props }: TeamsUnitProps) {
  const team = useTeam(props.teamDocument)
  const entry = team.units.find((each) => each.id === props.unitId)
  if (entry === undefined) return <NotHere />
  if (document === null) return <UnitComing />
  return (
    <UnitEditing document={document} key={props.unitId}>
      <OpenUnit {...props} document={document} team={team} isSetAside={entry.deletedAt !== null} />
    </UnitEditing>
  )
}

interface OpenUnitProps extends UnitPageProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly team: Team
  readonly isSetAside: boolean
}

/** Drawn again only for what it shows. Whoever types sees the letter at once; titles, sums and lists that follow
 *  from it come a moment later, in one go. */
const OpenUnit = memo(function OpenUnit(props: OpenUnitProps) {
  const { document, teamDocument, team, tab, itemId = null, slots, isSetAside, unitId } = props
  const unit = useDeferredValue(useUnit(document))
  const place: UnitPlace = useMemo(
    () => ({ document, unit, teamDocument, team, itemId }),
    [document, unit, teamDocument, team, itemId],
  )
  const current = tab === 'overview' || tab === 'checks' ? tab : 'sequence'
  return (
    <Page title={useUnitTitle(unit)}>
      <UnitHeader place={place} tab={current} />
      {slots.notice}
      {isSetAside && <SetAsideBanner unitId={unitId} mayEdit={teamDocument.mayEdit} />}
      {current === 'overview' && <OverviewTab place={place} />}
      {current === 'sequence' && <SequenceTab place={place} slots={slots} />}
      {current === 'checks' && <ChecksTab place={place} slots={slots} />}
    </Page>
  )
})

const ChecksTab = memo(function ChecksTab(props: { readonly place: UnitPlace; readonly slots: UnitSlots }) {
  return props.slots.checks(props.place)
})

function UnitComing() {
  return (
    <Page>
      <PageBody>
        <Skeleton lines={4} height="2rem" />
      </PageBody>
    </Page>
  )
}

function NotHere() {
  const t = useT()
  return (
    <Page title={t('unit.notHere')}>
      <NoSuchUnit icon={icons.units} />
    </Page>
  )
}
