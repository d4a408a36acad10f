import { setField } from '../../../../shared/documents/unit/actions.ts'
import { GROUPINGS, type Section } from '../../../../shared/domain/planning/unit.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { Select } from '../../../ui/Select.tsx'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'
import styles from './SectionBand.module.css'

/** How learners work in a section; a word for who may not choose. */
export function GroupingChoice({ section }: { readonly section: Section }) {
  const t = useT()
  const { document } = useLessonView()
  const words = useLessonWords()
  const { id, grouping } = section
  if (!document.mayEdit) {
    return grouping === null ? null : <span className={styles.grouping}>{t(`grouping.${grouping}`)}</span>
  }
  const choose = (value: string) => {
    const next = GROUPINGS.find((each) => each === value) ?? null
    asStep(document, () => setField(document.edit, 'sections', id, 'grouping', next))
  }
  return (
    <Select
      className={styles.grouping}
      label={t('grouping.of', { section: words.section(section) })}
      isLabelHidden
      variant="quiet"
      value={grouping ?? 'none'}
      onChange={choose}
      items={[
        { id: 'none', label: t('grouping.none'), description: t('grouping.noneHint') },
        ...GROUPINGS.map((each) => ({ id: each, label: t(`grouping.${each}`) })),
      ]}
    />
  )
}
