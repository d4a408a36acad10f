import {
  addUnpacked,
  linesOf,
  moveUnpacked,
  setTargetKind,
  setUnpackedAside,
} from '../../../../shared/documents/unpacked/actions.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { TargetKind, UnpackedLine, UnpackedList } from '../../../../shared/domain/standards/unpacked.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import { useUnpackedView } from './UnpackedView.tsx'

export interface LineActions {
  /** Before the line now at `index`. */
  readonly add: (index: number) => void
  readonly remove: (line: UnpackedLine) => void
  readonly move: (line: UnpackedLine, by: -1 | 1) => void
  readonly moveTo: (line: UnpackedLine, kind: TargetKind) => void
}

/** What can be done with the lines of a list. `onFocus` hears which one the focus should go to. */
export function useLineActions(list: UnpackedList, onFocus: (id: string | null) => void): LineActions {
  const t = useT()
  const { clock } = useConnection()
  const { code, document, unpacked, language } = useUnpackedView()
  const { edit } = document
  return {
    add: (index) => onFocus(asStep(document, () => addUnpacked(edit, code, list, index)).value),
    remove(line) {
      const lines = linesOf(unpacked, list)
      const index = lines.findIndex(({ id }) => id === line.id)
      const step = asStep(document, () => setUnpackedAside(edit, list, line.id, clock.now()))
      onFocus((lines[index - 1] ?? lines[index + 1])?.id ?? null)
      const name = lineIn(line.text, language)
      if (name === '') return
      const onAction = () => step.takeBack(() => setUnpackedAside(edit, list, line.id, null))
      showToast({ text: t('unpacked.removed', { name }), action: { label: t('ui.undo'), onAction } })
    },
    move: (line, by) => void asStep(document, () => moveUnpacked(edit, list, line.id, by)),
    moveTo: (line, kind) => void asStep(document, () => setTargetKind(edit, line.id, kind)),
  }
}
