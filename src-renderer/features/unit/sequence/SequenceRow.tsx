import { memo } from 'react'
import type { Team } from '../../../../shared/domain/team/team.ts'
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
import type { PersonThere } from '../people.ts'
import { RowMenu } from './RowMenu.tsx'
import type { RowFacts } from './row-facts.ts'
import styles from './SequenceRow.module.css'

export interface SequenceRowProps {
  readonly row: RowFacts
  readonly language: string
  readonly levelNames: Team['levelNames']
  readonly people: readonly PersonThere[]
  readonly mayEdit: boolean
}

/** A lesson or a check in its week: what it is, when, for which standards, how far, who is in it. */
export const SequenceRow = memo(function SequenceRow(props: SequenceRowProps) {
  const { row, language } = props
  const title = useRowTitle(row)
  return (
    <ItemRow
      id={row.id}
      name={title}
      lead={<Lead row={row} />}
      title={
        <span dir="auto" lang={language} title={title}>
          {title}
        </span>
      }
      detail={<Detail row={row} />}
      end={<End {...props} />}
      menu={props.mayEdit ? <RowMenu row={row} title={title} /> : undefined}
    />
  )
})

const isCheck = (row: RowFacts): boolean => row.bars === null

function useRowTitle(row: RowFacts): string {
  const t = useT()
  return row.title || t(isCheck(row) ? 'unit.untitledCheck' : 'unit.untitledLesson')
}

const CHECK_WORDS = {
  preCheck: 'unit.preCheck',
  masteryCheck: 'unit.check',
  unitCheck: 'unit.unitCheck',
} as const

function Lead({ row }: Pick<SequenceRowProps, 'row'>) {
  const t = useT()
  const { number, kind, gapGrade } = row
  if (number !== null) return <RowTile>{number}</RowTile>
  if (kind !== 'gap' && kind !== 'lesson') {
    return (
      <RowTile kind="info">
        <Glyph icon={icons.diamond} size={16} />
        <VisuallyHidden>{t(CHECK_WORDS[kind])}</VisuallyHidden>
      </RowTile>
    )
  }
  return (
    <RowTile kind="warn">
      <Glyph icon={icons.history} size={16} />
      <VisuallyHidden>
        {gapGrade === '' ? t('unit.gapLesson') : t('unit.gapLessonFrom', { grade: gapGrade })}
      </VisuallyHidden>
    </RowTile>
  )
}

function Detail({ row }: Pick<SequenceRowProps, 'row'>) {
  const { day } = useFormats()
  const { standards } = row
  return (
    <>
      {row.day !== null && day(row.day)}
      {row.day !== null && standards.length > 0 && ' · '}
      {standards.length > 0 && <bdi dir="ltr">{standards.join(', ')}</bdi>}
    </>
  )
}

function End({ row, levelNames, people }: SequenceRowProps) {
  return (
    <span className={styles.end}>
      {people.slice(0, 3).map((person) => (
        <Avatar key={person.id} name={person.name} color={person.color} size="small" isIdle={person.isIdle} />
      ))}
      {row.bars === null ? <CheckState row={row} /> : <Bars bars={row.bars} levelNames={levelNames} />}
    </span>
  )
}

interface BarsProps extends Pick<SequenceRowProps, 'levelNames'> {
  readonly bars: NonNullable<RowFacts['bars']>
}

function Bars({ bars, levelNames }: BarsProps) {
  const t = useT()
  const { list } = useFormats()
  const words = bars.map(({ level, readiness }) =>
    t('unit.levelState', { level: levelName(t, levelNames, level), state: readiness }),
  )
  return (
    <ReadinessBars bars={bars.map(({ level, ratio }) => ({ label: level, ratio }))} label={list(words)} />
  )
}

function CheckState({ row }: Pick<SequenceRowProps, 'row'>) {
  const t = useT()
  const { problems } = row
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
