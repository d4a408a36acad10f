import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import { directionOf, lineIn } from '../../../../shared/domain/planning/language.ts'
import { LEARNER_SYMBOL, LEVELS, type LevelId } from '../../../../shared/domain/planning/level.ts'
import { chooseText } from '../../../../shared/domain/planning/section-text.ts'
import { type Section, TASK_PRIORITIES, type TaskPriority } from '../../../../shared/domain/planning/unit.ts'
import { LineText } from '../../../editor/read/LineText.tsx'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Banner } from '../../../ui/Banner.tsx'
import { columns } from '../columns.ts'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { tasksOf } from '../lesson-facts.ts'
import { useLessonWords } from '../lesson-words.ts'
import styles from './LearnerView.module.css'

/** The lesson as learners meet it: shapes that do not rank instead of level names, nothing of the teacher's. */
export function LearnerView() {
  const t = useT()
  const { levels } = useLessonView()
  const shown = LEVELS.filter((level) => levels.includes(level))
  return (
    <div className={styles.view}>
      <Banner tone="info">{t('lesson.learnerViewHint')}</Banner>
      <div className={styles.pages} style={columns(shown.length)}>
        {shown.map((level) => (
          <LearnerPage key={level} level={level} />
        ))}
      </div>
    </div>
  )
}

function LearnerPage({ level }: { readonly level: LevelId }) {
  const t = useT()
  const lesson = useLesson()
  const { unit, language } = useLessonView()
  const sections = lesson.sections.filter((section) => section.kind !== 'teacherNotes')
  const line = (text: typeof lesson.title) => lineIn(text, language, unit.baseLanguage)
  return (
    <section
      className={styles.page}
      lang={language}
      dir={directionOf(language)}
      aria-label={t('lesson.learnerPages', { symbol: level })}
    >
      <div className={styles.top}>
        <h3 className={styles.title}>
          <LineText text={line(lesson.title)} />
        </h3>
        <span className={styles.symbol} role="img" aria-label={t(`lesson.${SYMBOLS[level]}`)}>
          {LEARNER_SYMBOL[level]}
        </span>
      </div>
      {line(lesson.iCan) !== '' && (
        <p className={styles.iCan}>
          <LineText text={line(lesson.iCan)} />
        </p>
      )}
      {TASK_PRIORITIES.map((priority) => (
        <LearnerTasks key={priority} priority={priority} />
      ))}
      {sections.map((section) => (
        <LearnerSection key={section.id} section={section} level={level} />
      ))}
    </section>
  )
}

const SYMBOLS = { support: 'symbolSupport', core: 'symbolCore', extend: 'symbolExtend' } as const

function LearnerTasks({ priority }: { readonly priority: TaskPriority }) {
  const t = useT()
  const lesson = useLesson()
  const { unit, language } = useLessonView()
  const tasks = tasksOf(lesson, priority)
  if (tasks.length === 0) return null
  return (
    <div className={styles.tasks}>
      <h4 className={styles.name}>{t(`lesson.${priority}`)}</h4>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <LineText text={lineIn(task.text, language, unit.baseLanguage)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function LearnerSection({ section, level }: { readonly section: Section; readonly level: LevelId }) {
  const t = useT()
  const { languageName } = useFormats()
  const { document, unit, language } = useLessonView()
  const words = useLessonWords()
  const chosen = chooseText(unit, section, level, language)
  return (
    <div className={styles.section}>
      <h4 className={styles.name}>{words.section(section)}</h4>
      {chosen?.fit === 'otherLanguage' && (
        <Badge tone="warn" className={styles.badge}>
          {t('lesson.notYetIn', {
            language: languageName(language),
            shown: languageName(chosen.variant.language),
          })}
        </Badge>
      )}
      {chosen === null ? (
        <p className={styles.nothing}>{t('lesson.learnerNothing')}</p>
      ) : (
        <RichText
          key={chosen.variant.cell}
          fragment={cellFragment(document.doc, chosen.variant.cell)}
          lang={chosen.variant.language}
          dir={directionOf(chosen.variant.language)}
        />
      )}
    </div>
  )
}
