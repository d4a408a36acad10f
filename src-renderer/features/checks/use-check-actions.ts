import { restoreRecord, setAside } from '../../../shared/documents/unit/actions.ts'
import { addCheck } from '../../../shared/documents/unit/check-actions.ts'
import type { CheckKind, MasteryCheck } from '../../../shared/domain/checks/mastery-check.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { asStep } from '../../connection/undo-step.ts'
import { useT } from '../../messages/use-t.ts'
import { showToast } from '../../ui/Toast.tsx'
import type { CheckPlace } from './check-view.tsx'
import { checkTitle } from './check-words.ts'

export interface CheckActions {
  readonly add: (kind: CheckKind) => void
  readonly setAside: (check: MasteryCheck) => void
}

const USUAL_MINUTES = 30

/** Adds checks to the unit and sets them aside; each is one undo step. */
export function useCheckActions(place: CheckPlace, open: (checkId: string | null) => void): CheckActions {
  const t = useT()
  const { clock } = useConnection()
  const { document, unit, itemId } = place
  const { edit } = document
  return {
    add(kind) {
      const title = { [unit.baseLanguage]: t('checks.newTitle', { kind }) }
      const minutes = Math.min(unit.periodMinutes, USUAL_MINUTES)
      open(asStep(document, () => addCheck(edit, { kind, title, week: weekOf(kind, unit), minutes })).value)
    },
    setAside(check) {
      const title = checkTitle(t, check, unit.baseLanguage)
      const step = asStep(document, () => setAside(edit, 'checks', check.id, clock.now()))
      if (check.id === itemId) open(null)
      showToast({
        text: t('checks.setAsideDone', { title }),
        action: {
          label: t('checks.undo'),
          onAction: () => step.takeBack(() => restoreRecord(edit, 'checks', check.id)),
        },
      })
    },
  }
}

/** Before the unit in its first week, otherwise in its last: from there it is moved in the sequence. */
const weekOf = (kind: CheckKind, unit: Unit): number => (kind === 'preCheck' ? 1 : unit.weeks)
