import { change } from '../../../../shared/documents/edit.ts'
import {
  addVariant,
  joinVersions,
  removeVariant,
  restoreRecord,
} from '../../../../shared/documents/unit/actions.ts'
import { readCell } from '../../../../shared/documents/unit/read.ts'
import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import type { LevelId } from '../../../../shared/domain/planning/level.ts'
import type { Section, Variant } from '../../../../shared/domain/planning/unit.ts'
import { appendToFragment } from '../../../../shared/rich-text/fragment.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep, type Step } from '../../../connection/undo-step.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useLessonView } from '../LessonView.tsx'
import { useLessonWords } from '../lesson-words.ts'

export interface CellActions {
  /** Gives the level a text of its own, starting as a copy of `from`. */
  readonly adapt: (from: Variant) => void
  /** The same for a language; null starts with an empty page. */
  readonly write: (from: Variant | null) => void
  /** The level is the same as Core again, or the language unwritten; undo brings the text back. */
  readonly remove: (variant: Variant) => void
  readonly addCoreText: (to: Variant, core: Variant) => void
  readonly join: (versions: readonly Variant[]) => void
  readonly setVersionAside: (version: Variant) => void
}

/** What can be done with one cell; each is one undo step and says what happened. */
export function useCellActions(section: Section, level: LevelId): CellActions {
  const t = useT()
  const { clock } = useConnection()
  const { languageName } = useFormats()
  const { document, unit, language, onCellStart } = useLessonView()
  const words = useLessonWords()
  const { edit } = document
  const core = words.level('core')
  const say = (text: string, step: Step<unknown>, otherwise?: () => void) =>
    showToast({ text, action: { label: t('lesson.undo'), onAction: () => step.takeBack(otherwise) } })

  const start = (from: Variant | null, text: string) => {
    const step = asStep(document, () => addVariant(edit, section.id, { level, language }, from?.cell ?? null))
    onCellStart(step.value)
    say(text, step, () => removeVariant(edit, step.value, clock.now()))
  }
  const remove = (variant: Variant, text: string) => {
    const step = asStep(document, () => removeVariant(edit, variant.id, clock.now()))
    say(text, step, () => restoreRecord(edit, 'variants', variant.id))
  }
  return {
    adapt: (from) => start(from, t('lesson.adapted', { level: words.level(level), core })),
    write: (from) => start(from, t('lesson.written', { language: languageName(language) })),
    remove(variant) {
      const isLevel = language === unit.baseLanguage
      const text = isLevel
        ? t('lesson.backToCoreDone', { level: words.level(level), core })
        : t('lesson.removed', { name: words.cell(section, level, language) })
      remove(variant, text)
    },
    addCoreText(to, from) {
      const step = asStep(document, () =>
        change(edit, () => appendToFragment(cellFragment(edit.doc, to.cell), readCell(edit.doc, from.cell))),
      )
      say(t('lesson.copiedFromCore', { core }), step)
    },
    join([keep, ...others]) {
      if (!keep) return
      const step = asStep(document, () =>
        change(edit, () => {
          for (const other of others) joinVersions(edit, keep.id, other.id, clock.now())
        }),
      )
      say(t('lesson.joinedVersions'), step)
    },
    setVersionAside: (version) => remove(version, t('lesson.setAsideVersionDone')),
  }
}
