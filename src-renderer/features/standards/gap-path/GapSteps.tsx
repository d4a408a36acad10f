import { useState } from 'react'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Badge, Code } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { icons } from '../../../ui/icons.ts'
import { bandWord } from '../map/band-word.ts'
import styles from './GapPath.module.css'
import type { GapChoice, GapPlan } from './gap-plan.ts'

export interface GapStepsProps {
  readonly plan: GapPlan
  readonly ticked: ReadonlySet<string>
  /** Has the unit a gap lesson for it already? */
  readonly isThere: (choice: GapChoice) => boolean
  readonly onToggle: (key: string, isOn: boolean) => void
}

/** The steps to tick, from the earliest to the nearest; the others on the way come when asked for. */
export function GapSteps({ plan, ticked, isThere, onToggle }: GapStepsProps) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const [first] = useState(ticked)
  const isFirst = ({ key }: GapChoice) => plan.suggested.has(key) || first.has(key) || ticked.has(key)
  const shown = isOpen ? plan.choices : plan.choices.filter(isFirst)
  const others = plan.choices.length - plan.choices.filter(isFirst).length
  return (
    <fieldset className={styles.path}>
      <legend className={styles.legend}>{t('gapPath.steps')}</legend>
      <ol className={styles.steps}>
        {shown.map((choice) => (
          <li key={choice.key} className={styles.step}>
            <Step
              choice={choice}
              isTicked={ticked.has(choice.key)}
              isThere={isThere(choice)}
              onChange={(isOn) => onToggle(choice.key, isOn)}
            />
          </li>
        ))}
      </ol>
      {(isOpen || others > 0) && (
        <Button
          variant="quiet"
          icon={isOpen ? icons.chevronUp : icons.chevronDown}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? t('gapPath.hideOthers') : t('gapPath.showOthers', { count: others })}
        </Button>
      )}
    </fieldset>
  )
}

interface StepProps {
  readonly choice: GapChoice
  readonly isTicked: boolean
  readonly isThere: boolean
  readonly onChange: (isOn: boolean) => void
}

function Step({ choice, isTicked, isThere, onChange }: StepProps) {
  const t = useT()
  const { language } = useLanguage()
  const { code, band } = choice
  const [words, iCan] = [lineIn(choice.words, language), lineIn(choice.iCan, language)]
  return (
    <Checkbox
      isSelected={isTicked || isThere}
      isDisabled={isThere}
      onChange={onChange}
      description={iCan === '' ? undefined : iCan}
    >
      <span className={styles.head}>
        <Code>{code}</Code>
        <span>{t('map.grade', { grade: bandWord(band) })}</span>
        {isThere && <Badge icon={icons.check}>{t('gapPath.there')}</Badge>}
      </span>
      {words !== '' && (
        <span className={styles.words} dir="auto">
          {words}
        </span>
      )}
    </Checkbox>
  )
}
