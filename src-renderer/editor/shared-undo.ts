import * as Y from 'yjs'

/** One undo for a whole document: text in every cell, order, fields. It holds this person's steps only, and
 *  an undo never takes away something in which a colleague has worked since. */
export interface SharedUndo {
  readonly manager: Y.UndoManager
  /** False when there was nothing to undo. */
  undo(): boolean
  redo(): boolean
  canUndo(): boolean
  canRedo(): boolean
  /** The next change starts a step of its own. */
  stopCapturing(): void
  subscribe(listener: () => void): () => void
  dispose(): void
}

/** `origins` are those of the caller's own actions; every editor adds its own, so that nothing of the editor is
 *  loaded for a screen that only has fields. */
export function createSharedUndo(doc: Y.Doc, origins: readonly unknown[]): SharedUndo {
  const manager = new Y.UndoManager(doc, {
    trackedOrigins: new Set(origins),
    captureTransaction: (transaction) => transaction.meta.get('addToHistory') !== false,
    deleteFilter: (item) => !stillHoldsWork(item),
  })
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  for (const event of CHANGES) manager.on(event, tell)
  const endStep = (transaction: Y.Transaction) => {
    if (!manager.trackedOrigins.has(transaction.origin) && wroteInOpenStep(transaction, manager)) {
      manager.stopCapturing()
    }
  }
  doc.on('afterTransaction', endStep)
  return {
    manager,
    undo: () => manager.undo() !== null,
    redo: () => manager.redo() !== null,
    canUndo: () => manager.undoStack.length > 0,
    canRedo: () => manager.redoStack.length > 0,
    stopCapturing: () => manager.stopCapturing(),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      listeners.clear()
      doc.off('afterTransaction', endStep)
      manager.destroy()
    },
  }
}

const CHANGES = ['stack-item-added', 'stack-item-popped', 'stack-item-updated', 'stack-cleared'] as const

/** Undo deletes children before parents, so what is still alive in a type that is about to go was not made by
 *  this step: a colleague wrote it, or it was theirs before we moved it. Who made it does not help, because
 *  moving a colleague's words lays them anew under our own name. */
function stillHoldsWork({ content }: Y.Item): boolean {
  if (!(content instanceof Y.ContentType)) return false
  const type = content.type as unknown as { _start: Y.Item | null; _map: Map<string, Y.Item> }
  for (let child = type._start; child !== null; child = child.right) {
    if (!child.deleted && child.countable) return true
  }
  return [...type._map.values()].some((child) => !child.deleted)
}

/** True when somebody else wrote inside something the step still being captured has made. Were that step to go
 *  on, a later move of their words would be one step with the making of their place, and Yjs could not bring
 *  them back. */
function wroteInOpenStep({ changed }: Y.Transaction, { undoStack }: Y.UndoManager): boolean {
  const step = undoStack.at(-1)
  if (!step) return false
  return [...changed.keys()].some(({ _item }) => _item !== null && Y.isDeleted(step.insertions, _item.id))
}
