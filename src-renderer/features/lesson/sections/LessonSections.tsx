import { memo } from 'react'
import { addSection } from '../../../../shared/documents/unit/actions.ts'
import { SECTION_KINDS, type SectionKind } from '../../../../shared/domain/planning/unit.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { Meta } from '../../../ui/Meta.tsx'
import { useLesson, useLessonView } from '../LessonView.tsx'
import { minutesSum } from '../lesson-facts.ts'
import { ColumnHeads } from './ColumnHeads.tsx'
import styles from './LessonSections.module.css'
import { SectionBand } from './SectionBand.tsx'

/** The bands of the lesson, each with its levels side by side, and the sum of their minutes. */
export const LessonSections = memo(function LessonSections() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  const last = lesson.sections.length - 1
  return (
    <section className={styles.sections} aria-label={t('lesson.sections')}>
      <ColumnHeads />
      {lesson.sections.map((section, index) => (
        <SectionBand key={section.id} section={section} index={index} isLast={index === last} />
      ))}
      <div className={styles.foot}>
        {document.mayEdit && <AddSection />}
        <MinutesSum />
      </div>
    </section>
  )
})

function MinutesSum() {
  const t = useT()
  const lesson = useLesson()
  const { planned, available, isOver } = minutesSum(lesson)
  return (
    <span title={isOver ? t('lesson.minutesOver', { over: planned - available }) : undefined}>
      <Meta icon={icons.clock} tone={isOver ? 'warn' : 'neutral'}>
        {t('lesson.minutesOf', { planned, available })}
      </Meta>
    </span>
  )
}

function AddSection() {
  const t = useT()
  const lesson = useLesson()
  const { document } = useLessonView()
  const add = (kind: SectionKind) => asStep(document, () => addSection(document.edit, lesson.id, kind))
  return (
    <MenuTrigger>
      <Button icon={icons.plus}>{t('lesson.addSection')}</Button>
      <Menu placement="top start">
        {SECTION_KINDS.map((kind) => (
          <MenuItem key={kind} id={kind} onAction={() => void add(kind)}>
            {t(`lesson.${kind}`)}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  )
}
