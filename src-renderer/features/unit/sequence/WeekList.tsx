import { memo } from 'react'
import type { Team } from '../../../../shared/domain/team/team.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { ItemList } from '../../../ui/ItemList.tsx'
import type { PersonThere } from '../people.ts'
import type { WeekFacts } from './row-facts.ts'
import { SequenceRow } from './SequenceRow.tsx'
import type { SequenceActions } from './use-sequence-actions.ts'
import styles from './WeekList.module.css'

export interface WeekListProps {
  readonly week: WeekFacts
  /** Of what is open beside the list, where it stands in this week. */
  readonly currentId: string | null
  readonly language: string
  readonly levelNames: Team['levelNames']
  /** Who is in which lesson or check. */
  readonly people: Readonly<Record<string, readonly PersonThere[]>>
  readonly mayEdit: boolean
  readonly actions: Pick<SequenceActions, 'open' | 'drop'>
}

const NOBODY: readonly PersonThere[] = []

/** One week: its dates and its rows. Rows move inside it and to other weeks. */
export const WeekList = memo(function WeekList(props: WeekListProps) {
  const t = useT()
  const { dayRange, number } = useFormats()
  const { week, people, actions } = props
  const name = t('unit.week', { number: number(week.number) })
  const drag = {
    type: 'common-prep-sequence',
    listId: String(week.number),
    nameOf: (id: string) => week.rows.find((row) => row.id === id)?.title ?? '',
    onMove: actions.drop,
    isDisabled: !props.mayEdit,
  }
  return (
    <div className={styles.week}>
      <h3 className={styles.head}>
        <span className={styles.name}>{name}</span>
        {week.dates && <span className={styles.dates}>{dayRange(week.dates.from, week.dates.to)}</span>}
      </h3>
      <ItemList
        label={name}
        items={week.rows}
        currentId={props.currentId}
        onOpen={actions.open}
        empty={t(props.mayEdit ? 'unit.emptyWeek' : 'unit.emptyWeekReading')}
        drag={drag}
      >
        {(row) => (
          <SequenceRow
            key={row.id}
            row={row}
            language={props.language}
            levelNames={props.levelNames}
            people={people[row.id] ?? NOBODY}
            mayEdit={props.mayEdit}
          />
        )}
      </ItemList>
    </div>
  )
})
