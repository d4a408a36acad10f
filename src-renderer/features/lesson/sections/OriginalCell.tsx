import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import { chooseText } from '../../../../shared/domain/planning/section-text.ts'
import { RichText } from '../../../editor/read/RichText.tsx'
import { useT } from '../../../messages/use-t.ts'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'
import type { LevelCellProps } from './LevelCell.tsx'
import styles from './OriginalCell.module.css'

/** What the level says in the unit's own language, to read while writing it in another. */
export function OriginalCell({ section, level }: LevelCellProps) {
  const t = useT()
  const { document, unit } = useLessonView()
  const words = useLessonWords()
  const { baseLanguage } = unit
  const chosen = chooseText(unit, section, level, baseLanguage)
  const core = words.level('core')
  return (
    <section
      className={styles.original}
      aria-label={t('lesson.originalOf', { cell: words.cell(section, level, baseLanguage) })}
    >
      {chosen?.fit === 'sameAsCore' && <p className={styles.note}>{t('lesson.sameAsCore', { core })}</p>}
      {chosen === null ? (
        <p className={styles.note}>{t('lesson.coreIsEmpty', { core })}</p>
      ) : (
        <RichText
          key={chosen.variant.cell}
          fragment={cellFragment(document.doc, chosen.variant.cell)}
          lang={baseLanguage}
          dir={directionOf(baseLanguage)}
        />
      )}
    </section>
  )
}
