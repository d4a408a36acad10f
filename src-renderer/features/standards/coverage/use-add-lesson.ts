import { useEffect, useRef } from 'react'
import { change } from '../../../../shared/documents/edit.ts'
import { unitRoom } from '../../../../shared/documents/room.ts'
import { addLesson, setAside, setStandard } from '../../../../shared/documents/unit/actions.ts'
import { readUnit } from '../../../../shared/documents/unit/read.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import type { OpenDocument } from '../../../connection/replica.ts'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'

/** Where a lesson is missing, and for which standard. */
export interface Gap {
  readonly unitId: string
  readonly unitTitle: string
  readonly week: number
  readonly code: string
}

/** Adds a lesson with a standard to a week of a unit, as one step that the toast takes back. The unit stays open for as
 *  long as the view does, so that there is something to take it back from. */
export function useAddLesson(): (gap: Gap) => void {
  const t = useT()
  const { documents, clock } = useConnection()
  const opened = useRef<(() => void)[]>([])
  useEffect(() => () => opened.current.splice(0).forEach((leave) => void leave()), [])
  const add = ({ unitId, unitTitle, week, code }: Gap, document: OpenDocument) => {
    if (!document.mayEdit) return showToast({ text: t('coverage.mayNot'), tone: 'warn' })
    const { edit } = document
    const title = t('coverage.newLesson', { code })
    const base = readUnit(edit.doc, unitId).unit.baseLanguage
    const step = asStep(document, () =>
      change(edit, () => {
        const id = addLesson(edit, { title: { [base]: title }, week })
        setStandard(edit, 'lessons', id, code, true)
        return id
      }),
    )
    const onAction = () => step.takeBack(() => setAside(edit, 'lessons', step.value, clock.now()))
    const text = t('coverage.added', { title, unit: unitTitle, week })
    showToast({ text, action: { label: t('ui.undo'), onAction } })
  }
  return (gap) => {
    let isDone = false
    const leave = documents.open(unitRoom(gap.unitId), (document) => {
      if (isDone) return
      isDone = true
      add(gap, document)
    })
    opened.current.push(leave)
  }
}
