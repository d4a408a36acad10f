import { memo } from 'react'
import { setField } from '../../../../shared/documents/unit/actions.ts'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import { LEVELS, type LevelId } from '../../../../shared/domain/planning/level.ts'
import type { Section } from '../../../../shared/domain/planning/unit.ts'
import { useLineText } from '../../../connection/documents.ts'
import { LineField } from '../../../editor/lines/LineField.tsx'
import { useT } from '../../../messages/use-t.ts'
import { LevelDots } from '../../../ui/LevelDots.tsx'
import { NumberField } from '../../../ui/NumberField.tsx'
import { cellState } from '../cell-state.ts'
import { columns } from '../columns.ts'
import { useLessonView } from '../LessonView.tsx'
import { dotsOf, useLessonWords } from '../lesson-words.ts'
import { GroupingChoice } from './GroupingChoice.tsx'
import { LevelCell } from './LevelCell.tsx'
import { OriginalCell } from './OriginalCell.tsx'
import styles from './SectionBand.module.css'
import { SectionMenu } from './SectionMenu.tsx'

export interface SectionBandProps {
  readonly section: Section
  readonly index: number
  readonly isLast: boolean
}

/** One part of the lesson: its name, its minutes, how learners work, and its text at every level shown. */
export const SectionBand = memo(function SectionBand(props: SectionBandProps) {
  const t = useT()
  const { section } = props
  const { document } = useLessonView()
  const words = useLessonWords()
  return (
    <section className={styles.band} aria-label={words.section(section)}>
      <div className={styles.head}>
        <SectionName section={section} />
        {section.kind === 'teacherNotes' ? (
          <span className={styles.note}>{t('lesson.teacherNotesHint')}</span>
        ) : (
          <>
            <SectionMinutes section={section} />
            <GroupingChoice section={section} />
          </>
        )}
        <span className={styles.line} />
        {document.mayEdit && <SectionMenu {...props} />}
      </div>
      <Cells section={section} />
    </section>
  )
})

function SectionName({ section }: { readonly section: Section }) {
  const t = useT()
  const { document, unit, language } = useLessonView()
  const text = useLineText(document, section.id, 'title', language)
  return (
    <LineField
      key={`${section.id}/${language}`}
      className={styles.name}
      text={text}
      origin={document.edit.origin}
      undo={document.undo}
      label={t('lesson.sectionTitle')}
      placeholder={section.title[unit.baseLanguage] ?? t(`lesson.${section.kind}`)}
      lang={language}
      dir={directionOf(language)}
      isReadOnly={!document.mayEdit}
    />
  )
}

function SectionMinutes({ section }: { readonly section: Section }) {
  const t = useT()
  const { document } = useLessonView()
  const words = useLessonWords()
  const set = (minutes: number | null) =>
    setField(document.edit, 'sections', section.id, 'minutes', minutes ?? 0)
  return (
    <NumberField
      className={styles.minutes}
      label={t('lesson.sectionMinutes', { section: words.section(section) })}
      isLabelHidden
      value={section.minutes}
      onChange={set}
      min={0}
      max={600}
      suffix="min"
      hasSteppers={false}
      isDisabled={!document.mayEdit}
    />
  )
}

function Cells({ section }: { readonly section: Section }) {
  const { levels, isBeside } = useLessonView()
  // Notes for teachers are one text, unless somebody once adapted them.
  const isOne =
    section.kind === 'teacherNotes' && section.variants.every((variant) => variant.level === 'core')
  const shown = isOne ? LEVELS.filter((level) => level === 'core') : levels
  if (!isBeside) {
    return (
      <div className={styles.cells} style={columns(shown.length)}>
        {shown.map((level) => (
          <LevelCell key={level} section={section} level={level} />
        ))}
      </div>
    )
  }
  return shown.map((level) => <Pair key={level} section={section} level={level} hasName={!isOne} />)
}

interface PairProps {
  readonly section: Section
  readonly level: LevelId
  readonly hasName: boolean
}

/** The original and its translation. A level that is the same as Core has no words of its own to translate. */
function Pair({ section, level, hasName }: PairProps) {
  const words = useLessonWords()
  const { unit, language } = useLessonView()
  const state = cellState(section, { level, language, baseLanguage: unit.baseLanguage })
  return (
    <div className={styles.pair}>
      {hasName && (
        <h4 className={styles.level}>
          <LevelDots level={dotsOf(level)} />
          {words.level(level)}
        </h4>
      )}
      {state.type !== 'sameAsCore' && <OriginalCell section={section} level={level} />}
      <LevelCell section={section} level={level} />
    </div>
  )
}
