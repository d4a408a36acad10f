import { setField } from '../../../../shared/documents/unit/actions.ts'
import type { LevelId } from '../../../../shared/domain/planning/level.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { LevelDots } from '../../../ui/LevelDots.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { columns } from '../columns.ts'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { dotsOf, useLessonWords } from '../lesson-words.ts'
import styles from './ColumnHeads.module.css'

/** What the columns below are: levels, or the original and the language it is written in anew. Stays in view. */
export function ColumnHeads() {
  const { levels, isBeside } = useLessonView()
  return (
    <div className={styles.heads} style={columns(isBeside ? 2 : levels.length)}>
      {isBeside ? <LanguageHeads /> : levels.map((level) => <LevelHead key={level} level={level} />)}
    </div>
  )
}

function LevelHead({ level }: { readonly level: LevelId }) {
  const words = useLessonWords()
  return (
    <div className={styles.head}>
      <LevelDots level={dotsOf(level)} />
      <span className={styles.name}>{words.level(level)}</span>
      <ReadyBox level={level} />
    </div>
  )
}

/** A teacher's word that this level may be printed. */
export function ReadyBox({ level }: { readonly level: LevelId }) {
  const t = useT()
  const words = useLessonWords()
  const lesson = useLesson()
  const { document } = useLessonView()
  const name = words.level(level)
  const set = (isReady: boolean) => {
    asStep(document, () =>
      setField(document.edit, 'lessons', lesson.id, `ready/${level}`, isReady ? true : null),
    )
    announce(t(isReady ? 'lesson.readyOn' : 'lesson.readyOff', { level: name }))
  }
  return (
    <Checkbox isSelected={lesson.readyLevels.includes(level)} onChange={set} isDisabled={!document.mayEdit}>
      <VisuallyHidden>{`${name}: `}</VisuallyHidden>
      {t('lesson.ready')}
    </Checkbox>
  )
}

function LanguageHeads() {
  const t = useT()
  const { languageLabel } = useFormats()
  const { unit, language } = useLessonView()
  return (
    <>
      <div className={styles.head}>
        <span className={styles.name}>{languageLabel(unit.baseLanguage)}</span>
        <span className={styles.note}>{t('lesson.original')}</span>
      </div>
      <div className={styles.head}>
        <span className={styles.name}>{languageLabel(language)}</span>
      </div>
    </>
  )
}
