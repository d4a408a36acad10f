import { memo, type ReactNode, useCallback, useState } from 'react'
import { OVERVIEW_STAGES, type Unit } from '../../../../shared/domain/planning/unit.ts'
import { usePlace, usePresence } from '../../../connection/presence.ts'
import type { Cell } from '../../../editor/cell.ts'
import { EditorToolbar } from '../../../editor/toolbar/EditorToolbar.tsx'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { icons } from '../../../ui/icons.ts'
import { PageBody } from '../../../ui/Page.tsx'
import { Section } from '../../../ui/Panel.tsx'
import { Select } from '../../../ui/Select.tsx'
import { ToggleButton } from '../../../ui/ToggleButton.tsx'
import type { UnitPlace } from '../unit-slots.ts'
import { AboutUnit } from './AboutUnit.tsx'
import { OverviewCell } from './OverviewCell.tsx'
import styles from './OverviewTab.module.css'
import { OverviewProvider, type OverviewView } from './OverviewView.tsx'
import { STAGES, type Stage } from './overview-words.ts'
import { StageLinks } from './StageLinks.tsx'
import { UnitStandards } from './UnitStandards.tsx'
import { Vocabulary } from './Vocabulary.tsx'

/** The unit's own pages in the order of Understanding by Design: results, evidence, plan, and what came of it. */
export const OverviewTab = memo(function OverviewTab({ place }: { readonly place: UnitPlace }) {
  const { document, unit } = place
  const [asked, setLanguage] = useState(unit.baseLanguage)
  const [isBeside, setBeside] = useState(true)
  const [cell, setCell] = useState<Cell | null>(null)
  const onCellGone = useCallback(
    (name: string) => setCell((before) => (before?.name === name ? null : before)),
    [],
  )
  const language = unit.languages.includes(asked) ? asked : unit.baseLanguage
  const isTranslating = language !== unit.baseLanguage
  const view: OverviewView = {
    place,
    language,
    isBeside: isBeside && isTranslating,
    present: usePresence(document),
    onCellFocus: setCell,
    onCellGone,
  }
  usePlace(document, { tab: 'overview' })
  return (
    <OverviewProvider value={view}>
      <PageBody className={styles.body}>
        <StageLinks />
        <div className={styles.main}>
          <LanguageBar
            unit={unit}
            language={language}
            onLanguage={setLanguage}
            isBeside={isBeside}
            onBeside={setBeside}
          />
          <AboutUnit />
          <StageSection stage="results" before={<UnitStandards />} />
          <StageSection stage="evidence" />
          <StageSection stage="plan" after={<Vocabulary />} />
          <StageSection stage="after" />
        </div>
      </PageBody>
      {cell !== null && (
        <div className={styles.dock}>
          <EditorToolbar cell={cell} />
        </div>
      )}
    </OverviewProvider>
  )
})

interface StageSectionProps {
  readonly stage: Stage
  readonly before?: ReactNode
  readonly after?: ReactNode
}

function StageSection({ stage, before, after }: StageSectionProps) {
  const t = useT()
  const { number } = useFormats()
  const title = `${number(STAGES.indexOf(stage) + 1)}. ${t(`unit.${stage}`)}`
  return (
    <div id={`overview-${stage}`} className={styles.stage}>
      <Section title={title} lead={t(`unit.${stage}Lead`)}>
        <div className={styles.fields}>
          {before}
          {OVERVIEW_STAGES[stage].map((field) => (
            <OverviewCell key={field} field={field} />
          ))}
          {after}
        </div>
      </Section>
    </div>
  )
}

interface LanguageBarProps {
  readonly unit: Unit
  readonly language: string
  readonly onLanguage: (language: string) => void
  readonly isBeside: boolean
  readonly onBeside: (isBeside: boolean) => void
}

function LanguageBar({ unit, language, onLanguage, isBeside, onBeside }: LanguageBarProps) {
  const t = useT()
  const { languageLabel } = useFormats()
  if (unit.languages.length < 2) return null
  const items = unit.languages.map((id) => ({
    id,
    label:
      id === unit.baseLanguage ? t('unit.baseLanguage', { language: languageLabel(id) }) : languageLabel(id),
  }))
  return (
    <div className={styles.languages}>
      <Select
        label={t('unit.language')}
        isLabelHidden
        icon={icons.languages}
        value={language}
        onChange={onLanguage}
        items={items}
      />
      {language !== unit.baseLanguage && (
        <ToggleButton isSelected={isBeside} onChange={onBeside}>
          {t('unit.beside')}
        </ToggleButton>
      )}
    </div>
  )
}
