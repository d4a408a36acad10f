import type { Edition, PacketOrder } from '../../../shared/domain/packets/packet-order.ts'
import { LEVELS, type LevelId } from '../../../shared/domain/planning/level.ts'
import type { Paper, Team } from '../../../shared/domain/team/team.ts'
import { levelName } from '../../messages/level-name.ts'
import { useFormats } from '../../messages/use-formats.ts'
import { useT } from '../../messages/use-t.ts'
import { LevelDots } from '../../ui/LevelDots.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { Select } from '../../ui/Select.tsx'
import { Stack } from '../../ui/Stack.tsx'
import styles from './PrintChoices.module.css'

export interface PrintChoicesProps {
  readonly units: readonly { readonly id: string; readonly label: string }[]
  readonly unitId: string
  readonly onUnit: (unitId: string) => void
  /** Languages of the unit, its own first. */
  readonly languages: readonly string[]
  readonly levelNames: Team['levelNames']
  readonly order: PacketOrder
  readonly onOrder: (change: Partial<PacketOrder>) => void
}

/** What is printed, for whom, in which language, on which paper. */
export function PrintChoices(props: PrintChoicesProps) {
  const { units, unitId, onUnit, order, onOrder } = props
  const t = useT()
  return (
    <Stack gap={5}>
      <Select label={t('print.unit')} value={unitId} items={units} onChange={onUnit} />
      <RadioGroup<Edition>
        label={t('print.edition')}
        value={order.edition}
        onChange={(edition) => onOrder({ edition })}
        items={[
          { id: 'student', label: t('print.student'), description: t('print.studentHint') },
          { id: 'teacher', label: t('print.teacher'), description: t('print.teacherHint') },
        ]}
      />
      <LevelChoice {...props} />
      <LanguageChoice {...props} />
      <RadioGroup<Paper>
        label={t('print.paper')}
        orientation="horizontal"
        value={order.paper}
        onChange={(paper) => onOrder({ paper })}
        items={[
          { id: 'letter', label: t('print.letter') },
          { id: 'a4', label: t('print.a4') },
        ]}
      />
    </Stack>
  )
}

const DOTS: Readonly<Record<LevelId, 1 | 2 | 3>> = { support: 1, core: 2, extend: 3 }

function LevelChoice({ levelNames, order, onOrder }: PrintChoicesProps) {
  const t = useT()
  return (
    <RadioGroup<LevelId>
      label={t('print.level')}
      value={order.level}
      onChange={(level) => onOrder({ level })}
      items={LEVELS.map((level) => ({
        id: level,
        label: levelName(t, levelNames, level),
        description: t('print.symbol', { level }),
        lead: (
          <span className={styles.dots}>
            <LevelDots level={DOTS[level]} />
          </span>
        ),
      }))}
    />
  )
}

function LanguageChoice({ languages, order, onOrder }: PrintChoicesProps) {
  const t = useT()
  const { languageLabel } = useFormats()
  return (
    <Select
      label={t('print.language')}
      value={order.language}
      onChange={(language) => onOrder({ language })}
      items={languages.map((language, index) => ({
        id: language,
        label:
          index === 0 ? t('print.original', { language: languageLabel(language) }) : languageLabel(language),
      }))}
    />
  )
}
