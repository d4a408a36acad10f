import type * as Y from 'yjs'

/** An immutable value read from a live document, for `useSyncExternalStore`: read again after changes, at most
 *  once a frame, and the same object as long as nothing in it differs. */
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
  let text = JSON.stringify(value)
  let isStale = false
  let isScheduled = false

  function refresh(): void {
    if (!isStale) return
    isStale = false
    const next = read()
    const nextText = JSON.stringify(next)
    if (nextText === text) return
    value = next
    text = nextText
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
