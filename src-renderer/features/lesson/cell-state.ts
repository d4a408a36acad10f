import type { LanguageCode } from '../../../shared/domain/planning/language.ts'
import type { LevelId } from '../../../shared/domain/planning/level.ts'
import { variantOf, versionsOf } from '../../../shared/domain/planning/section-text.ts'
import type { Section, Variant } from '../../../shared/domain/planning/unit.ts'

/** What stands in one cell of a lesson: a section at one level in one language. */
export type CellState =
  /** The level has a text of its own. `isRoot`: Core in the unit's language, which every section has. */
  | { readonly type: 'own'; readonly variant: Variant; readonly isRoot: boolean }
  /** Two teachers wrote it while apart: all texts are shown until they are joined. */
  | { readonly type: 'versions'; readonly versions: readonly Variant[] }
  /** As planned: learners of this level meet Core. `core` is Core in this language, or in the unit's. */
  | { readonly type: 'sameAsCore'; readonly core: Variant; readonly isInLanguage: boolean }
  /** The level has a text in the unit's language, `original`, and none in this one yet. */
  | { readonly type: 'notWritten'; readonly original: Variant }

export interface CellPlace {
  readonly level: LevelId
  readonly language: LanguageCode
  readonly baseLanguage: LanguageCode
}

export function cellState(section: Section, { level, language, baseLanguage }: CellPlace): CellState {
  const versions = versionsOf(section, level, language)
  const own = versions[0]
  if (versions.length > 1) return { type: 'versions', versions }
  if (own) return { type: 'own', variant: own, isRoot: own.id === section.id }
  const root = rootOf(section)
  const original = variantOf(section, level, baseLanguage)
  if (original && language !== baseLanguage) return { type: 'notWritten', original }
  const core = variantOf(section, 'core', language)
  return { type: 'sameAsCore', core: core ?? root, isInLanguage: core !== null }
}

/** Core in the unit's own language: lies under the section's id and is always there. */
function rootOf(section: Section): Variant {
  const root = section.variants.find((variant) => variant.id === section.id)
  return root ?? { id: section.id, level: 'core', language: 'en', cell: `cell/${section.id}`, isEmpty: true }
}

/** Cells that a screen shows for a section, to find where teammates are. */
export const cellNames = (state: CellState): readonly string[] =>
  state.type === 'own'
    ? [state.variant.cell]
    : state.type === 'versions'
      ? state.versions.map((version) => version.cell)
      : []
