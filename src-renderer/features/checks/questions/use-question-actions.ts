import { restoreRecord, setAside } from '../../../../shared/documents/unit/actions.ts'
import { addItem, moveItem } from '../../../../shared/documents/unit/check-actions.ts'
import { duplicateItem, setItemKind } from '../../../../shared/documents/unit/item-actions.ts'
import type { ItemKind } from '../../../../shared/domain/checks/mastery-check.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useCheck } from '../check-view.tsx'
import { numberOf } from '../check-words.ts'
import { neighbourOf } from '../item-moves.ts'

export interface QuestionActions {
  readonly add: (kind: ItemKind) => void
  readonly duplicate: (itemId: string) => void
  readonly remove: (itemId: string) => void
  /** Before the one now at `index`, not counting itself. */
  readonly move: (itemId: string, index: number) => void
  readonly setKind: (itemId: string, kind: ItemKind) => void
}

/** Everything that changes which questions there are and in which order. Each is one undo step and says what
 *  happened; what was removed can be brought back where it is told. `onNew` hears of a question to be written. */
export function useQuestionActions(
  open: (itemId: string | null) => void,
  onNew: (itemId: string) => void,
): QuestionActions {
  const t = useT()
  const { clock } = useConnection()
  const { document, check } = useCheck()
  const { edit } = document
  const remove = (itemId: string) => setAside(edit, 'items', itemId, clock.now())
  const offerUndo = (text: string, onAction: () => void) =>
    showToast({ text, action: { label: t('checks.undo'), onAction } })
  return {
    add(kind) {
      const id = asStep(document, () => addItem(edit, check.id, kind)).value
      onNew(id)
      open(id)
    },
    duplicate(itemId) {
      const step = asStep(document, () => duplicateItem(edit, itemId))
      const copy = step.value
      if (copy === null) return
      open(copy)
      offerUndo(t('checks.duplicated', { number: numberOf(check, itemId) }), () => {
        step.takeBack(() => remove(copy))
        open(itemId)
      })
    },
    remove(itemId) {
      const order = check.items.map((item) => item.id)
      const step = asStep(document, () => remove(itemId))
      open(neighbourOf(order, itemId))
      offerUndo(t('checks.removed', { number: numberOf(check, itemId) }), () => {
        step.takeBack(() => restoreRecord(edit, 'items', itemId))
        open(itemId)
      })
    },
    move(itemId, index) {
      asStep(document, () => moveItem(edit, check.id, itemId, index))
      announce(t('checks.moved', { from: numberOf(check, itemId), to: index + 1 }))
    },
    setKind(itemId, kind) {
      asStep(document, () => setItemKind(edit, itemId, kind))
    },
  }
}
