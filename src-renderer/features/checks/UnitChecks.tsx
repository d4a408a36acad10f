import { useLocation } from 'wouter'
import { usePlace } from '../../connection/presence.ts'
import { useT } from '../../messages/use-t.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { PageColumns } from '../../ui/Page.tsx'
import { CheckBuilder } from './CheckBuilder.tsx'
import { CheckList } from './CheckList.tsx'
import type { CheckPlace } from './check-view.tsx'

/** The tab "Checks" of a unit: its checks on one side, the one that is open on the other. */
export function UnitChecks(place: CheckPlace) {
  const t = useT()
  const { unit, itemId } = place
  const [, navigate] = useLocation()
  const open = (checkId: string | null) =>
    navigate(checkId === null ? `/unit/${unit.id}/checks` : `/unit/${unit.id}/checks/${checkId}`)
  return (
    <PageColumns list={<CheckList place={place} onOpen={open} />} listLabel={t('checks.checks')}>
      {itemId === null ? <NothingOpen place={place} /> : <CheckBuilder {...place} tab="checks" />}
    </PageColumns>
  )
}

function NothingOpen({ place }: { readonly place: CheckPlace }) {
  const t = useT()
  usePlace(place.document, { tab: 'checks' })
  const isEmpty = place.unit.checks.length === 0
  return (
    <EmptyState icon={icons.checks} title={t(isEmpty ? 'checks.emptyUnit' : 'checks.chooseCheck')}>
      {t(isEmpty ? 'checks.emptyUnitHint' : 'checks.chooseCheckHint')}
    </EmptyState>
  )
}
