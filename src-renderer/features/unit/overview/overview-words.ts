import type { OverviewField } from '../../../../shared/domain/planning/unit.ts'
import type { MessageKey } from '../../../messages/catalogue.ts'

interface FieldWords {
  readonly label: MessageKey
  readonly hint: MessageKey
}

/** What each field of the overview is called, and what belongs in it. */
export const FIELD_WORDS = {
  summary: { label: 'unit.fieldSummary', hint: 'unit.fieldSummaryHint' },
  transferGoals: { label: 'unit.fieldTransferGoals', hint: 'unit.fieldTransferGoalsHint' },
  understandings: { label: 'unit.fieldUnderstandings', hint: 'unit.fieldUnderstandingsHint' },
  essentialQuestions: { label: 'unit.fieldEssentialQuestions', hint: 'unit.fieldEssentialQuestionsHint' },
  know: { label: 'unit.fieldKnow', hint: 'unit.fieldKnowHint' },
  beAbleTo: { label: 'unit.fieldBeAbleTo', hint: 'unit.fieldBeAbleToHint' },
  misconceptions: { label: 'unit.fieldMisconceptions', hint: 'unit.fieldMisconceptionsHint' },
  performanceTask: { label: 'unit.fieldPerformanceTask', hint: 'unit.fieldPerformanceTaskHint' },
  otherEvidence: { label: 'unit.fieldOtherEvidence', hint: 'unit.fieldOtherEvidenceHint' },
  learningPlan: { label: 'unit.fieldLearningPlan', hint: 'unit.fieldLearningPlanHint' },
  materials: { label: 'unit.fieldMaterials', hint: 'unit.fieldMaterialsHint' },
  familyLetter: { label: 'unit.fieldFamilyLetter', hint: 'unit.fieldFamilyLetterHint' },
  reflection: { label: 'unit.fieldReflection', hint: 'unit.fieldReflectionHint' },
} as const satisfies Readonly<Record<OverviewField, FieldWords>>

export const STAGES = ['results', 'evidence', 'plan', 'after'] as const
export type Stage = (typeof STAGES)[number]

/** Fields that read well side by side. */
export const isHalf = (field: OverviewField): boolean => field === 'know' || field === 'beAbleTo'
