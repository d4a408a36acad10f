import { useSyncExternalStore } from 'react'
import { useConnection } from './ConnectionProvider.tsx'
import type { OpenDocument } from './replica.ts'
import type { HostState } from './rpc-client.ts'
import type { SavedState } from './saved-meter.ts'

/** Is everything typed in this page on disk? `notSaved`: it waits here because the host cannot take it. */
export function useSaved(): SavedState {
  const { documents } = useConnection()
  return useSyncExternalStore(documents.onSaved, documents.saved)
}

export function useHostState(): HostState {
  const { onState, hostState } = useConnection()
  return useSyncExternalStore(onState, hostState)
}

export interface UndoState {
  readonly canUndo: boolean
  readonly canRedo: boolean
  undo(): void
  redo(): void
}

/** The one undo of a document, for its buttons. */
export function useUndo({ undo }: OpenDocument): UndoState {
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo)
  return { canUndo, canRedo, undo: () => void undo.undo(), redo: () => void undo.redo() }
}
