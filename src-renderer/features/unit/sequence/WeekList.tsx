import { weekDates } from '../../../../shared/domain/planning/calendar.ts'
import type { Week } from '../../../../shared/domain/planning/sequence.ts'
import type { PresentPerson } from '../../../connection/presence.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { ItemList } from '../../../ui/ItemList.tsx'
import { itemOf } from '../people.ts'
import type { UnitPlace } from '../unit-slots.ts'
import { itemTitle } from '../unit-titles.ts'
import { SequenceRow } from './SequenceRow.tsx'
import type { SequenceActions } from './use-sequence-actions.ts'
import styles from './WeekList.module.css'

export interface WeekListProps {
  readonly place: UnitPlace
  readonly week: Week
  readonly numbers: ReadonlyMap<string, number>
  readonly present: readonly PresentPerson[]
  readonly actions: SequenceActions
}

/** One week: its dates and its rows. Rows move inside it and to other weeks. */
export function WeekList({ place, week, numbers, present, actions }: WeekListProps) {
  const t = useT()
  const { dayRange, number } = useFormats()
  const { unit } = place
  const dates = weekDates(unit.startDate, week.number)
  const name = t('unit.week', { number: number(week.number) })
  const nameOf = (id: string) => {
    const item = week.items.find((each) => each.id === id)
    return item ? itemTitle(t, unit, item) : ''
  }
  return (
    <div className={styles.week}>
      <h3 className={styles.head}>
        <span className={styles.name}>{name}</span>
        {dates && <span className={styles.dates}>{dayRange(dates.from, dates.to)}</span>}
      </h3>
      <ItemList
        label={name}
        items={week.items}
        currentId={place.itemId}
        onOpen={actions.open}
        empty={t('unit.emptyWeek')}
        drag={{
          type: 'common-prep-sequence',
          listId: String(week.number),
          nameOf,
          onMove: actions.drop,
          isDisabled: !place.document.mayEdit,
        }}
      >
        {(item, index) => (
          <SequenceRow
            key={item.id}
            place={place}
            week={week}
            item={item}
            index={index}
            number={numbers.get(item.id) ?? null}
            people={present.filter((person) => itemOf(person) === item.id && person.idle !== 'away')}
            actions={actions}
          />
        )}
      </ItemList>
    </div>
  )
}
