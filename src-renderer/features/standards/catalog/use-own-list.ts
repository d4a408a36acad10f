import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { showToast } from '../../../ui/Toast.tsx'

/** A standard or a heading, as an edit needs it. */
export interface OwnRow {
  readonly id: string
  /** '' for a heading. */
  readonly code: string
  readonly official: string | null
}

export interface OwnMove {
  readonly side: 'before' | 'after'
  readonly beside: string
}

export interface OwnListEdits {
  /** Tells what was done, with the way back. */
  done(text: string, undo: string | null): void
  failed(): void
  setAside(row: OwnRow, isAside: boolean): Promise<void>
  move(row: OwnRow, move: OwnMove): Promise<void>
}

/** What a notice and a menu call it. */
export const ownRowName = ({ code, official }: OwnRow): string => code || (official ?? '')

/** Edits of a list made by hand; each can be taken back. */
export function useOwnList(framework: string): OwnListEdits {
  const t = useT()
  const { call } = useConnection()
  const failed = () => showToast({ text: t('units.failedConnection'), tone: 'warn' })
  const takeBack = async (undo: string) => {
    const result = await call('frameworks.undoOwn', { framework, undo })
    if (!result.ok) failed()
  }
  const done = (text: string, undo: string | null, topic?: string) => {
    const onAction = () => undo !== null && void takeBack(undo)
    showToast({
      text,
      ...(undo !== null && { action: { label: t('ui.undo'), onAction } }),
      ...(topic !== undefined && { topic }),
    })
  }
  return {
    done,
    failed,
    async setAside(row, isAside) {
      const result = await call('frameworks.setOwnAside', { framework, id: row.id, isAside })
      const name = ownRowName(row)
      if (result.ok) done(t(isAside ? 'ownList.wasSetAside' : 'ownList.isBack', { name }), result.value.undo)
      else if (result.error.type !== 'NotEmpty') failed()
      else showToast({ text: t('ownList.notEmpty', { name }), tone: 'warn' })
    },
    async move(row, { side, beside }) {
      const result = await call('frameworks.moveOwn', { framework, id: row.id, side, beside })
      if (!result.ok) return failed()
      const text = t(side === 'before' ? 'ownList.movedUp' : 'ownList.movedDown', { name: ownRowName(row) })
      // Pressed five times, it is one way.
      done(text, result.value.undo, `move ${row.id}`)
    },
  }
}
