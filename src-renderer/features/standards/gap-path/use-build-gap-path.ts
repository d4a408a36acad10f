import { change } from '../../../../shared/documents/edit.ts'
import { setAside } from '../../../../shared/documents/unit/actions.ts'
import { addGapPath } from '../../../../shared/documents/unit/gap-actions.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'
import type { GapPathDialogProps } from './GapPathDialog.tsx'
import { type GapChoice, gapStepOf } from './gap-plan.ts'

type Place = Pick<GapPathDialogProps, 'unitId' | 'languages' | 'lessonId'>

/** Puts the path into the unit as one step, and says so with the way back and the way there. */
export function useBuildGapPath({ unitId, languages, lessonId }: Place) {
  const t = useT()
  const { clock } = useConnection()
  const words = {
    languages,
    untitled: t('gapPath.untitled'),
    checkOf: (title: string) => t('gapPath.checkOf', { title }),
  }
  return (document: OpenDocument, choices: readonly GapChoice[]): void => {
    const { edit } = document
    const steps = choices.map((choice) => gapStepOf(choice, words))
    const { value, takeBack } = asStep(document, () => addGapPath(edit, steps, lessonId))
    const remove = () =>
      change(edit, () => {
        for (const id of value.lessonIds) setAside(edit, 'lessons', id, clock.now())
        for (const id of value.checkIds) setAside(edit, 'checks', id, clock.now())
      })
    const [first] = value.lessonIds
    showToast({
      text: t('gapPath.added', { count: value.lessonIds.length }),
      action: { label: t('ui.undo'), onAction: () => takeBack(remove) },
      ...(first === undefined
        ? {}
        : { link: { label: t('gapPath.openFirst'), href: `#/unit/${unitId}/sequence/${first}` } }),
    })
  }
}
