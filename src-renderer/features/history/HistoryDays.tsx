import { useState } from 'react'
import type { AppContract } from '../../../shared/api/app-contract.ts'
import type { Given } from '../../../shared/api/contract.ts'
import type { HistoryMoment } from '../../../shared/api/history-api.ts'
import { useQuery } from '../../connection/use-query.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { ItemList } from '../../ui/ItemList.tsx'
import { ItemRow } from '../../ui/ItemRow.tsx'
import { icons } from '../../ui/icons.ts'
import { PlainButton } from '../../ui/PlainButton.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import styles from './HistoryPage.module.css'
import { holdersText, personName, type Touched } from './people-words.ts'
import type { PlaceWords } from './place-words.ts'

type Days = Given<AppContract['history.days']>

export interface HistoryDaysProps {
  readonly unitId: string
  readonly days: Days
  readonly words: PlaceWords
  readonly current: HistoryMoment | null
  readonly onChoose: (moment: HistoryMoment) => void
}

/** Days, newest first; each opens to its moments. */
export function HistoryDays({ days, ...rest }: HistoryDaysProps) {
  const [openDay, setOpenDay] = useState(days[0]?.day ?? null)
  return (
    <div className={styles.days}>
      {days.map((day) => (
        <Day
          key={day.day}
          day={day}
          isOpen={day.day === openDay}
          onToggle={() => setOpenDay(day.day === openDay ? null : day.day)}
          {...rest}
        />
      ))}
    </div>
  )
}

interface DayProps extends Omit<HistoryDaysProps, 'days'> {
  readonly day: Days[number]
  readonly isOpen: boolean
  readonly onToggle: () => void
}

function Day({ day, isOpen, onToggle, ...rest }: DayProps) {
  const formats = useFormats()
  return (
    <section>
      <h2 className={styles.dayTitle}>
        <PlainButton className={styles.dayButton} aria-expanded={isOpen} onPress={onToggle}>
          <Glyph icon={isOpen ? icons.chevronDown : icons.chevronRight} size={16} />
          {formats.day(day.day)}
        </PlainButton>
      </h2>
      {isOpen ? <Moments day={day.day} {...rest} /> : <DayPeople people={day.people} words={rest.words} />}
    </section>
  )
}

function DayPeople({ people, words }: { readonly people: readonly Touched[]; readonly words: PlaceWords }) {
  const t = useT()
  const formats = useFormats()
  return (
    <ul className={styles.people}>
      {people.map((person) => (
        <li key={person.memberId}>
          <span className={styles.name}>{personName(t, person)}</span>{' '}
          {holdersText(t, formats, words, person)}
        </li>
      ))}
    </ul>
  )
}

function Moments({
  unitId,
  day,
  words,
  current,
  onChoose,
}: Omit<DayProps, 'day' | 'isOpen' | 'onToggle'> & {
  readonly day: string
}) {
  const t = useT()
  const formats = useFormats()
  const { value } = useQuery('history.day', { unitId, day }, { isStill: true })
  if (value === null) return <Skeleton lines={2} height="2.25rem" />
  const moments = value.map((moment) => ({ id: String(moment.to), moment }))
  const choose = (id: string) => {
    const found = moments.find((each) => each.id === id)
    if (found) onChoose(found.moment)
  }
  return (
    <ItemList
      label={t('history.moments', { day: formats.longDay(day) })}
      items={moments}
      currentId={current === null ? null : String(current.to)}
      onOpen={choose}
    >
      {({ id, moment }) => {
        const name = personName(t, moment)
        const time = formats.time(new Date(moment.startedAt))
        return (
          <ItemRow
            key={id}
            id={id}
            name={`${name}, ${time}`}
            title={name}
            detail={holdersText(t, formats, words, moment)}
            end={<span className={styles.time}>{time}</span>}
          />
        )
      }}
    </ItemList>
  )
}
