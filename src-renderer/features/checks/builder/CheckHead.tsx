import { setField } from '../../../../shared/documents/unit/actions.ts'
import { CHECK_KINDS, problemsOf, totalPoints } from '../../../../shared/domain/checks/mastery-check.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { icons } from '../../../ui/icons.ts'
import { Meta } from '../../../ui/Meta.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useCheck } from '../check-view.tsx'
import { CHECK_KIND_WORDS, checkTitle } from '../check-words.ts'
import { TextLine } from '../TextLine.tsx'
import type { CheckLook } from '../use-check-look.ts'
import styles from './CheckHead.module.css'

export type CheckSide = 'write' | 'learner' | 'key'

export interface CheckHeadProps {
  readonly look: CheckLook
  readonly side: CheckSide
  readonly onSide: (side: CheckSide) => void
}

/** What the check is called and is for, how long and how much it is, and the three ways to look at it. */
export function CheckHead({ look, side, onSide }: CheckHeadProps) {
  const t = useT()
  const { unit, check } = useCheck()
  return (
    <header className={styles.head}>
      <VisuallyHidden as="h2">{checkTitle(t, check, unit.baseLanguage)}</VisuallyHidden>
      <TextLine
        className={styles.title}
        recordId={check.id}
        field="title"
        line={check.title}
        label={t('checks.titleField')}
        placeholder={t('checks.untitled')}
        variant="title"
        isMultiline
      />
      <ToggleGroup<CheckSide>
        label={t('checks.views')}
        mode="single"
        value={[side]}
        onChange={([next]) => next && onSide(next)}
        items={[
          { id: 'write', label: t('checks.write'), icon: icons.edit },
          { id: 'learner', label: t('checks.learnerView'), icon: icons.eye },
          { id: 'key', label: t('checks.answerKey'), icon: icons.key },
        ]}
      />
      <Language look={look} isWriting={side === 'write'} />
      <Facts />
    </header>
  )
}

function Facts() {
  const t = useT()
  const { document, check } = useCheck()
  const { edit } = document
  const minutesWord = useMinutesWord()
  return (
    <div className={styles.facts}>
      <Select
        className={styles.kind}
        label={t('checks.kind')}
        isLabelHidden
        variant="quiet"
        value={check.kind}
        onChange={(kind) => setField(edit, 'checks', check.id, 'kind', kind)}
        items={CHECK_KINDS.map((kind) => ({ id: kind, label: t(CHECK_KIND_WORDS[kind]) }))}
        isDisabled={!document.mayEdit}
      />
      <NumberField
        className={styles.minutes}
        label={t('checks.minutes')}
        isLabelHidden
        value={check.minutes}
        onChange={(minutes) => setField(edit, 'checks', check.id, 'minutes', minutes ?? 0)}
        min={0}
        max={600}
        step={5}
        suffix={minutesWord}
        hasSteppers={false}
        isDisabled={!document.mayEdit}
      />
      <Meta icon={icons.listChecks}>{t('checks.questionsCount', { count: check.items.length })}</Meta>
      <Meta icon={icons.star}>{t('checks.points', { points: totalPoints(check) })}</Meta>
      {problemsOf(check).length === 0 && <Meta icon={icons.done}>{t('checks.fine')}</Meta>}
    </div>
  )
}

/** The unit of minutes without the number: "min". */
function useMinutesWord(): string {
  const { minutes, number } = useFormats()
  return minutes(5).replace(number(5), '').trim()
}

function Language({ look, isWriting }: { readonly look: CheckLook; readonly isWriting: boolean }) {
  const t = useT()
  const { languageLabel } = useFormats()
  const { unit } = useCheck()
  if (unit.languages.length < 2) return null
  return (
    <div className={styles.language}>
      {isWriting && look.language !== unit.baseLanguage && (
        <ToggleButton isSelected={look.isBeside} onChange={look.setBeside}>
          {t('checks.beside')}
        </ToggleButton>
      )}
      <Select
        label={t('checks.language')}
        isLabelHidden
        variant="quiet"
        icon={icons.languages}
        value={look.language}
        onChange={look.setLanguage}
        items={unit.languages.map((id) => ({ id, label: languageLabel(id) }))}
      />
    </div>
  )
}
