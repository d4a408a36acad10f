import type { KeyboardEvent } from 'react'
import { setField } from '../../../../shared/documents/unit/actions.ts'
import { LEVELS } from '../../../../shared/domain/planning/level.ts'
import type { Depth } from '../../../../shared/domain/standards/depth.ts'
import { useCommands } from '../../../commands/shortcuts.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { DepthSelect } from '../../../messages/DepthSelect.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import { icons } from '../../../ui/icons.ts'
import { LevelDots } from '../../../ui/LevelDots.tsx'
import { Meta } from '../../../ui/Meta.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextField } from '../../../ui/TextField.tsx'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { dotsOf, useLessonWords } from '../lesson-words.ts'
import type { LessonLook } from '../use-lesson-look.ts'
import styles from './LessonBar.module.css'
import { LessonStandards } from './LessonStandards.tsx'

export interface LessonBarProps {
  readonly look: LessonLook
  readonly day: string | null
  readonly isLearnerView: boolean
}

/** Day, minutes, depth and standards on one side; language and levels on the other. While the focus is in here,
 *  1, 2 and 3 show and hide a level. */
export function LessonBar({ look, day, isLearnerView }: LessonBarProps) {
  const t = useT()
  const words = useLessonWords()
  useLanguageKey(look)
  const toggle = (event: KeyboardEvent) => {
    const level = LEVELS[Number(event.key) - 1]
    // A list that opens from here is not in here, though its keys come by.
    const isElsewhere = !(event.target instanceof Node && event.currentTarget.contains(event.target))
    const isTyping = isElsewhere || event.target instanceof HTMLInputElement
    if (level === undefined || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const isShown = look.levels.includes(level)
    if (isShown && look.levels.length === 1) return
    look.toggle(level)
    announce(t(isShown ? 'lesson.levelHidden' : 'lesson.levelShown', { level: words.level(level) }))
  }
  return (
    <fieldset className={styles.bar} aria-label={t('lesson.lessonBar')} onKeyDown={toggle}>
      <div className={styles.facts}>
        <Day day={day} />
        <LessonMinutes />
        {!isLearnerView && <LessonDepth />}
        <GapGrade />
        <LessonStandards />
      </div>
      <div className={styles.look}>
        <Language look={look} isLearnerView={isLearnerView} />
        {!isLearnerView && <Levels look={look} />}
      </div>
    </fieldset>
  )
}

function Day({ day }: Pick<LessonBarProps, 'day'>) {
  const formats = useFormats()
  return day === null ? null : <Meta icon={icons.calendar}>{formats.day(day)}</Meta>
}

function LessonMinutes() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  const set = (minutes: number | null) =>
    setField(document.edit, 'lessons', lesson.id, 'minutes', minutes ?? 0)
  return (
    <NumberField
      className={styles.minutes}
      label={t('lesson.minutes')}
      isLabelHidden
      value={lesson.minutes}
      onChange={set}
      min={0}
      max={600}
      suffix="min"
      hasSteppers={false}
      isDisabled={!document.mayEdit}
    />
  )
}

function LessonDepth() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  const set = (depth: Depth | null) =>
    asStep(document, () => setField(document.edit, 'lessons', lesson.id, 'dok', depth))
  return (
    <DepthSelect
      className={styles.depth}
      depth={lesson.depth}
      onChange={set}
      label={t('depth.ofLesson')}
      mayEdit={document.mayEdit}
    />
  )
}

function GapGrade() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  if (lesson.kind !== 'gap') return null
  const set = (grade: string) => setField(document.edit, 'lessons', lesson.id, 'gapGrade', grade)
  return (
    <span className={styles.gap}>
      <Meta icon={icons.history}>{t('lesson.gapLessonFrom')}</Meta>
      <TextField
        className={styles.grade}
        variant="bare"
        label={t('lesson.gapGrade')}
        isLabelHidden
        value={lesson.gapGrade}
        onChange={set}
        maxLength={10}
        isDisabled={!document.mayEdit}
      />
    </span>
  )
}

function useLanguageKey({ language, setLanguage }: LessonLook): void {
  const t = useT()
  const { languageName } = useFormats()
  const { unit } = useLessonView()
  const next = () => {
    const index = unit.languages.indexOf(language) + 1
    const following = unit.languages[index % unit.languages.length] ?? unit.baseLanguage
    setLanguage(following)
    announce(languageName(following))
  }
  const command = {
    id: 'lesson.language',
    label: t('lesson.nextLanguage'),
    group: t('lesson.lessonBar'),
    icon: icons.languages,
    keys: 'l',
    run: next,
  }
  useCommands(unit.languages.length > 1 ? [command] : [])
}

function Language({ look, isLearnerView }: Omit<LessonBarProps, 'day'>) {
  const t = useT()
  const { languageLabel } = useFormats()
  const { unit } = useLessonView()
  if (unit.languages.length < 2) return null
  const isTranslating = look.language !== unit.baseLanguage
  return (
    <>
      <Select
        label={t('lesson.language')}
        isLabelHidden
        variant="quiet"
        icon={icons.languages}
        value={look.language}
        onChange={look.setLanguage}
        items={unit.languages.map((id) => ({ id, label: languageLabel(id) }))}
      />
      {isTranslating && !isLearnerView && (
        <ToggleButton isSelected={look.isBeside} onChange={look.setBeside}>
          {t('lesson.beside')}
        </ToggleButton>
      )}
    </>
  )
}

function Levels({ look }: { readonly look: LessonLook }) {
  const t = useT()
  const words = useLessonWords()
  const change = (next: readonly string[]) => {
    const changed = LEVELS.find((level) => next.includes(level) !== look.levels.includes(level))
    if (changed) look.toggle(changed)
  }
  return (
    <ToggleGroup
      label={t('lesson.levels')}
      mode="multiple"
      size={look.mostLevels < 3 ? 'small' : 'medium'}
      value={look.levels}
      onChange={change}
      items={LEVELS.map((level) => ({
        id: level,
        label: words.level(level),
        lead: <LevelDots level={dotsOf(level)} isFaded={!look.levels.includes(level)} />,
      }))}
    />
  )
}
