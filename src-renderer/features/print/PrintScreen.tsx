import { useLocation } from 'wouter'
import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { useTeam, useTeamDocument } from '../../connection/documents.ts'
import type { OpenDocument } from '../../connection/replica.ts'
import { useQuery, useStatus } from '../../connection/use-query.ts'
import { useT } from '../../messages/use-t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Page, PageBody, PageHeader } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { loadChoice, unitToPrint } from './print-choice.ts'
import { UnitPrinting } from './UnitPrinting.tsx'

/** Print a packet: choose what and for whom, look at the real pages, put them on paper. */
export function PrintScreen({ unitId }: { readonly unitId: string | null }) {
  const t = useT()
  const units = useQuery('units.list', null).value?.filter((unit) => !unit.setAside)
  const me = useStatus()?.me.id
  const team = useTeamDocument()
  return (
    <Page title={t('print.title')}>
      <PageHeader title={t('print.title')} />
      {units === undefined || me === undefined || team === null ? (
        <PageBody>
          <Skeleton lines={3} />
        </PageBody>
      ) : (
        <Chosen units={units} asked={unitId} me={me} team={team} />
      )}
    </Page>
  )
}

interface ChosenProps {
  readonly units: readonly UnitCard[]
  readonly asked: string | null
  readonly me: string
  readonly team: OpenDocument
}

function Chosen({ units, asked, me, team: document }: ChosenProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const team = useTeam(document)
  const unit = unitToPrint(units, asked, loadChoice(me).unitId)
  if (unit === null) return <NoUnit hasUnits={units.length > 0} />
  return (
    <UnitPrinting
      key={unit.id}
      unit={unit}
      units={units.map((each) => ({ id: each.id, label: unitLabel(each) || t('print.untitled') }))}
      onUnit={(id) => navigate(`/print/${id}`)}
      me={me}
      team={team}
    />
  )
}

const unitLabel = ({ number, title, languages }: UnitCard): string =>
  [number, lineIn(title, languages[0] ?? 'en')].filter((part) => part !== '').join('. ')

function NoUnit({ hasUnits }: { readonly hasUnits: boolean }) {
  const t = useT()
  return (
    <PageBody>
      <EmptyState
        icon={icons.print}
        title={t(hasUnits ? 'print.notHere' : 'print.noUnits')}
        action={<LinkButton href="#/units">{t('print.goToUnits')}</LinkButton>}
      >
        {t(hasUnits ? 'print.notHereHint' : 'print.noUnitsHint')}
      </EmptyState>
    </PageBody>
  )
}
