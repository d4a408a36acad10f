import { problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import { itemDay, type SequenceItem, type Week } from '../../../../shared/domain/planning/sequence.ts'
import type { PresentPerson } from '../../../connection/presence.ts'
import { levelName } from '../../../messages/level-name.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Avatar } from '../../../ui/Avatar.tsx'
import { Badge } from '../../../ui/Badge.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { ItemRow, RowTile } from '../../../ui/ItemRow.tsx'
import { icons } from '../../../ui/icons.ts'
import { ReadinessBars } from '../../../ui/ReadinessBars.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { presenceColor } from '../people.ts'
import type { UnitPlace } from '../unit-slots.ts'
import { itemTitle } from '../unit-titles.ts'
import { RowMenu } from './RowMenu.tsx'
import { readinessBars } from './readiness-bars.ts'
import styles from './SequenceRow.module.css'
import type { SequenceActions } from './use-sequence-actions.ts'

export interface SequenceRowProps {
  readonly place: UnitPlace
  readonly week: Week
  readonly item: SequenceItem
  readonly index: number
  /** "4" in the sequence; null for gap lessons and checks, which carry a sign. */
  readonly number: number | null
  readonly people: readonly PresentPerson[]
  readonly actions: SequenceActions
}

/** A lesson or a check in its week: what it is, when, for which standards, how far, who is in it. */
export function SequenceRow(props: SequenceRowProps) {
  const { place, item } = props
  const t = useT()
  const title = itemTitle(t, place.unit, item)
  return (
    <ItemRow
      id={item.id}
      name={title}
      lead={<Lead item={item} number={props.number} />}
      title={
        <span dir="auto" lang={place.unit.baseLanguage} title={title}>
          {title}
        </span>
      }
      detail={<Detail {...props} />}
      end={<End {...props} />}
      menu={<RowMenu {...props} title={title} />}
    />
  )
}

function Lead({ item, number }: Pick<SequenceRowProps, 'item' | 'number'>) {
  const t = useT()
  if (number !== null) return <RowTile>{number}</RowTile>
  if (item.kind === 'check') {
    return (
      <RowTile kind="info">
        <Glyph icon={icons.diamond} size={16} />
        <VisuallyHidden>{t(`unit.${CHECK_WORD[item.check.kind]}`)}</VisuallyHidden>
      </RowTile>
    )
  }
  const grade = item.lesson.gapGrade
  return (
    <RowTile kind="warn">
      <Glyph icon={icons.history} size={16} />
      <VisuallyHidden>
        {grade === '' ? t('unit.gapLesson') : t('unit.gapLessonFrom', { grade })}
      </VisuallyHidden>
    </RowTile>
  )
}

const CHECK_WORD = { preCheck: 'preCheck', masteryCheck: 'check', unitCheck: 'unitCheck' } as const

function Detail({ place, item }: SequenceRowProps) {
  const { day } = useFormats()
  const date = itemDay(place.unit, item)
  const standards = item.kind === 'lesson' ? item.lesson.standards : item.check.standards
  return (
    <>
      {date !== null && day(date)}
      {date !== null && standards.length > 0 && ' · '}
      {standards.length > 0 && <bdi dir="ltr">{standards.join(', ')}</bdi>}
    </>
  )
}

function End({ place, item, people }: SequenceRowProps) {
  return (
    <span className={styles.end}>
      {people.slice(0, 3).map((person) => (
        <Avatar
          key={person.memberId}
          name={person.name}
          color={presenceColor(person.color)}
          size="small"
          isIdle={person.idle === 'idle'}
        />
      ))}
      {item.kind === 'lesson' ? <Bars place={place} item={item} /> : <CheckState item={item} />}
    </span>
  )
}

type LessonItem = Extract<SequenceItem, { kind: 'lesson' }>
type CheckItem = Extract<SequenceItem, { kind: 'check' }>

function Bars({ place, item }: { readonly place: UnitPlace; readonly item: LessonItem }) {
  const t = useT()
  const { list } = useFormats()
  const bars = readinessBars(item.lesson).map(({ level, readiness, ratio }) => {
    const name = levelName(t, place.team.levelNames, level)
    return { label: level, ratio, words: t('unit.levelState', { level: name, state: readiness }) }
  })
  return <ReadinessBars bars={bars} label={list(bars.map((bar) => bar.words))} />
}

function CheckState({ item }: { readonly item: CheckItem }) {
  const t = useT()
  const problems = problemsOf(item.check).length
  const words = problems === 0 ? t('unit.checkFine') : t('unit.checkProblems', { count: problems })
  return (
    <span title={words} className={styles.state}>
      {problems === 0 ? (
        <Glyph icon={icons.done} size={18} className={styles.fine} />
      ) : (
        <Badge tone="warn">{problems}</Badge>
      )}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}
