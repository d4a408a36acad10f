import { memo } from 'react'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import { useLineText } from '../../../connection/documents.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { icons } from '../../../ui/icons.ts'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { lessonState } from '../lesson-facts.ts'
import { useLessonWords } from '../lesson-words.ts'
import type { LessonLook } from '../use-lesson-look.ts'
import { LessonBar } from './LessonBar.tsx'
import styles from './LessonHead.module.css'

export interface LessonHeadProps {
  readonly look: LessonLook
  /** When it is taught; null while the unit has no start. */
  readonly day: string | null
  readonly isLearnerView: boolean
  readonly onLearnerView: (isOn: boolean) => void
}

/** What the lesson is called, what a learner can do after it, and the facts in one line. */
export const LessonHead = memo(function LessonHead({
  look,
  day,
  isLearnerView,
  onLearnerView,
}: LessonHeadProps) {
  const t = useT()
  const lesson = useLesson()
  const words = useLessonWords()
  return (
    <header className={styles.head}>
      <VisuallyHidden as="h2">{words.lesson(lesson)}</VisuallyHidden>
      <div className={styles.top}>
        <HeadLine field="title" />
        <StatePill />
        <span className={styles.space} />
        <ToggleButton icon={icons.eye} isSelected={isLearnerView} onChange={onLearnerView}>
          {t('lesson.learnerView')}
        </ToggleButton>
      </div>
      <HeadLine field="iCan" />
      <LessonBar look={look} day={day} isLearnerView={isLearnerView} />
    </header>
  )
})

function HeadLine({ field }: { readonly field: 'title' | 'iCan' }) {
  const t = useT()
  const lesson = useLesson()
  const { document, unit, language } = useLessonView()
  const text = useLineText(document, lesson.id, field, language)
  const ours = t(field === 'title' ? 'lesson.untitled' : 'lesson.iCanPlaceholder')
  const original = language === unit.baseLanguage ? undefined : lesson[field][unit.baseLanguage]
  return (
    <LineField
      key={`${lesson.id}/${field}/${language}`}
      className={styles[field]}
      text={text}
      origin={document.edit.origin}
      undo={document.undo}
      variant={field === 'title' ? 'title' : 'bare'}
      label={t(`lesson.${field}`)}
      placeholder={original ?? ours}
      lang={language}
      dir={directionOf(language)}
      isMultiline={field === 'iCan'}
      onEnter={leaveField}
      isReadOnly={!document.mayEdit}
    />
  )
}

// Enter ends a line; it never adds one.
const leaveField = () => (document.activeElement as HTMLElement | null)?.blur()

const TONES = { ready: 'accent', partlyReady: 'info', started: 'neutral', empty: 'neutral' } as const

function StatePill() {
  const t = useT()
  const lesson = useLesson()
  const state = lessonState(lesson)
  return <Badge tone={TONES[state]}>{t('lesson.state', { state, ready: lesson.readyLevels.length })}</Badge>
}
