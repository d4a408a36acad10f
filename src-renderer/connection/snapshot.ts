import type * as Y from 'yjs'
import { shareStructure } from './share-structure.ts'

/** An immutable value read from a live document, for `useSyncExternalStore`: read again after changes, at most
 *  once a frame. Whatever in it did not change stays the same object, the whole and each of its parts. */
export interface Snapshot<T> {
  get(): T
  subscribe(listener: () => void): () => void
}

export function createSnapshot<T>(
  doc: Y.Doc,
  read: () => T,
  when: (change: Y.Transaction) => boolean,
): Snapshot<T> {
  const listeners = new Set<() => void>()
  let value = read()
  let isStale = false
  let isScheduled = false

  function refresh(): void {
    if (!isStale) return
    isStale = false
    value = shareStructure(value, read())
  }

  function tell(): void {
    isScheduled = false
    const before = value
    refresh()
    if (value !== before) for (const listener of [...listeners]) listener()
  }

  const onTransaction = (change: Y.Transaction) => {
    if (change.changed.size === 0 || !when(change)) return
    isStale = true
    if (isScheduled) return
    isScheduled = true
    queueMicrotask(tell)
  }
  return {
    get() {
      if (listeners.size === 0) {
        isStale = true
        refresh()
      }
      return value
    },
    subscribe(listener) {
      if (listeners.size === 0) doc.on('afterTransaction', onTransaction)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) doc.off('afterTransaction', onTransaction)
      }
    },
  }
}
