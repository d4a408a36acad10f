import type { LanguageCode } from './language.ts'
import type { LevelId } from './level.ts'
import type { Section, Unit, Variant } from './unit.ts'

/** Which text a learner meets in a section, and how near it is to what was asked for. */
export interface ChosenText {
  readonly variant: Variant
  /** `exact`: this level and language. `sameAsCore`: Core stands in for the level, as planned.
   *  `otherLanguage`: not written in the language yet; the base language stands in. */
  readonly fit: 'exact' | 'sameAsCore' | 'otherLanguage'
}

export function variantOf(section: Section, level: LevelId, language: LanguageCode): Variant | null {
  return section.variants.find((each) => each.level === level && each.language === language) ?? null
}

/** All live variants for one level and language: more than one only when two teachers adapted apart. */
export function versionsOf(section: Section, level: LevelId, language: LanguageCode): readonly Variant[] {
  return section.variants.filter((each) => each.level === level && each.language === language)
}

/** The fallback order that packets and screens share: asked level and language; Core in that language when
 *  the level is the same as Core everywhere; the level in the base language; Core in the base language.
 *  Language beats level only when the level has no text of its own in any language. */
export function chooseText(
  unit: Pick<Unit, 'baseLanguage'>,
  section: Section,
  level: LevelId,
  language: LanguageCode,
): ChosenText | null {
  const written = (at: LevelId, inLanguage: LanguageCode) => {
    const found = variantOf(section, at, inLanguage)
    return found && !found.isEmpty ? found : null
  }
  const exact = written(level, language)
  if (exact) return { variant: exact, fit: 'exact' }
  const levelInBase = written(level, unit.baseLanguage)
  const coreInLanguage = written('core', language)
  if (!levelInBase && coreInLanguage) return { variant: coreInLanguage, fit: 'sameAsCore' }
  const fit = language === unit.baseLanguage ? 'sameAsCore' : 'otherLanguage'
  if (levelInBase) return { variant: levelInBase, fit }
  const core = written('core', unit.baseLanguage)
  return core ? { variant: core, fit } : null
}
