import { useSyncExternalStore } from 'react'
import type { SharedUndo } from './shared-undo.ts'

/** What the undo and redo buttons need to know. */
export function useSharedUndo(undo: SharedUndo): { readonly canUndo: boolean; readonly canRedo: boolean } {
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo)
  return { canUndo, canRedo }
}
