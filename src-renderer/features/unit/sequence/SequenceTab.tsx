import { memo } from 'react'
import { useLocation } from 'wouter'
import { weeksOf } from '../../../../shared/domain/planning/sequence.ts'
import { useCommands } from '../../../commands/shortcuts.ts'
import { usePlace } from '../../../connection/presence.ts'
import { useT } from '../../../messages/use-t.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { icons } from '../../../ui/icons.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { PageColumns } from '../../../ui/Page.tsx'
import type { UnitPlace, UnitSlots } from '../unit-slots.ts'
import { SequencePanel } from './SequencePanel.tsx'
import { findItem, neighbourOf } from './sequence-moves.ts'

export interface SequenceTabProps {
  readonly place: UnitPlace
  readonly slots: UnitSlots
}

/** The sequence on one side, the chosen lesson or check on the other. */
export const SequenceTab = memo(function SequenceTab({ place, slots }: SequenceTabProps) {
  const t = useT()
  const { document, unit, itemId } = place
  const found = itemId === null ? null : findItem(weeksOf(unit), itemId)
  const isCheck =
    found?.item.kind === 'check' || unit.setAside.some((each) => each.id === itemId && each.kind === 'check')
  usePlace(document, {
    tab: 'sequence',
    ...(itemId === null ? {} : isCheck ? { checkId: itemId } : { lessonId: itemId }),
  })
  useStepKeys(place)
  return (
    <PageColumns list={<SequencePanel place={place} />} listLabel={t('unit.sequenceTitle')}>
      {itemId === null ? <NothingOpen place={place} /> : isCheck ? slots.check(place) : slots.lesson(place)}
    </PageColumns>
  )
})

function useStepKeys({ unit, itemId }: UnitPlace): void {
  const t = useT()
  const [, navigate] = useLocation()
  const weeks = weeksOf(unit)
  const step = (by: -1 | 1) => () => {
    const first = weeks.flatMap((week) => week.items)[0]
    const next = itemId === null ? first : neighbourOf(weeks, itemId, by)
    if (next) navigate(`/unit/${unit.id}/sequence/${next.id}`)
  }
  const group = t('unit.sequence')
  useCommands([
    {
      id: 'unit.previous',
      label: t('unit.previousLesson'),
      group,
      icon: icons.arrowUp,
      keys: '[',
      run: step(-1),
    },
    { id: 'unit.next', label: t('unit.nextLesson'), group, icon: icons.arrowDown, keys: ']', run: step(1) },
  ])
}

function NothingOpen({ place }: { readonly place: UnitPlace }) {
  const t = useT()
  const isEmpty = place.unit.lessons.length + place.unit.checks.length === 0
  return isEmpty ? (
    <EmptyState icon={icons.units} title={t('unit.sequenceNone')}>
      {t('unit.sequenceNoneHint')}
    </EmptyState>
  ) : (
    <EmptyState icon={icons.units} title={t('unit.sequenceEmpty')}>
      {t.node('unit.sequenceEmptyHint', { key: <Kbd key="key" keys="Enter" /> })}
    </EmptyState>
  )
}
