import { lineIn } from '../../../shared/domain/planning/language.ts'
import type { SequenceItem } from '../../../shared/domain/planning/sequence.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'

/** Titles as lists and messages say them: in the unit's own language, and a word of ours where there is none. */

export function useUnitTitle(unit: Unit): string {
  const t = useT()
  return lineIn(unit.title, unit.baseLanguage) || t('unit.untitledUnit')
}

export function itemTitle(t: Translator, unit: Unit, item: SequenceItem): string {
  const title = lineIn(item.kind === 'lesson' ? item.lesson.title : item.check.title, unit.baseLanguage)
  return title || t(item.kind === 'lesson' ? 'unit.untitledLesson' : 'unit.untitledCheck')
}
