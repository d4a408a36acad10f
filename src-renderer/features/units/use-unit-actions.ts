import { useLocation } from 'wouter'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import { useT } from '../../messages/use-t.ts'
import { base64ToBytes, saveFile } from '../../ui/files.ts'
import { showToast } from '../../ui/Toast.tsx'
import { failureText, type UnitFailure } from './import-words.ts'

export interface UnitActions {
  readonly duplicate: (unitId: string, title: string) => Promise<void>
  readonly setAside: (unitId: string, title: string) => Promise<void>
  readonly restore: (unitId: string, title: string) => Promise<void>
  readonly exportFile: (unitId: string) => Promise<void>
}

/** What can be done with a unit of the list; each says what happened and offers the way back. */
export function useUnitActions(): UnitActions {
  const { call } = useConnection()
  const t = useT()
  const [, navigate] = useLocation()
  const say = (error: UnitFailure) => showToast({ text: failureText(t, error), tone: 'warn' })

  const restore = async (unitId: string, title: string) => {
    const result = await call('units.restore', { unitId })
    if (result.ok) showToast({ text: t('units.broughtBack', { title }) })
    else say(result.error)
  }
  return {
    restore,
    async setAside(unitId, title) {
      const result = await call('units.setAside', { unitId })
      if (!result.ok) return say(result.error)
      const undo = () => void restore(unitId, title)
      showToast({
        text: t('units.setAsideDone', { title }),
        action: { label: t('units.undo'), onAction: undo },
      })
    },
    async duplicate(unitId, title) {
      const result = await call('units.duplicate', { unitId })
      if (!result.ok) return say(result.error)
      const open = () => navigate(`/unit/${result.value.unitId}`)
      showToast({
        text: t('units.copied', { title }),
        action: { label: t('units.openCopy'), onAction: open },
      })
    },
    async exportFile(unitId) {
      const result = await call('files.exportUnit', { unitId })
      if (!result.ok) return say(result.error)
      saveFile(result.value.fileName, base64ToBytes(result.value.bytes))
      showToast({ text: t('units.exported', { file: result.value.fileName }) })
    },
  }
}
