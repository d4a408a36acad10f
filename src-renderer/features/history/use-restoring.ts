import { useState } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { showToast } from '../../ui/Toast.tsx'
import type { RestoreScope } from './ChangedHolder.tsx'

export interface Restoring {
  readonly isBusy: boolean
  restore(scope: RestoreScope): Promise<void>
}

/** Brings back what stood after the edit `row`, says how much, and offers the way back. */
export function useRestoring(
  at: { readonly unitId: string; readonly row: number },
  onRestored: () => void,
): Restoring {
  const t = useT()
  const { call } = useConnection()
  const [isBusy, setBusy] = useState(false)
  const fail = (type: string) =>
    showToast({ text: t(type === 'MayNot' ? 'history.failedMayNot' : 'history.failed'), tone: 'warn' })

  async function undo(row: number): Promise<void> {
    const answer = await call('history.undoRestore', { unitId: at.unitId, row })
    if (!answer.ok) return fail(answer.error.type)
    onRestored()
    showToast({ text: t('history.restoredUndone') })
  }

  return {
    isBusy,
    async restore(scope) {
      setBusy(true)
      const answer = await call('history.restore', { ...at, scope })
      setBusy(false)
      if (!answer.ok) return fail(answer.error.type)
      const { places, row } = answer.value
      const text = t('history.restored', { places })
      if (row === null) return showToast({ text })
      onRestored()
      showToast({ text, action: { label: t('history.undo'), onAction: () => void undo(row) } })
    },
  }
}
