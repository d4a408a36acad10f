import type { OpenDocument } from './replica.ts'

/** What one action did, and the way back that a toast offers. */
export interface Step<T> {
  readonly value: T
  /** Undoes the action while it is the last thing done here; later, `otherwise` does the opposite instead,
   *  so that what was typed since stays. */
  takeBack(otherwise?: () => void): void
}

/** Runs an action as an undo step of its own, apart from typing just before and after. */
export function asStep<T>({ undo }: Pick<OpenDocument, 'undo'>, run: () => T): Step<T> {
  const last = () => undo.manager.undoStack.at(-1)
  const before = last()
  undo.stopCapturing()
  const value = run()
  undo.stopCapturing()
  const step = last()
  return {
    value,
    takeBack(otherwise) {
      if (step !== before && last() === step) undo.undo()
      else otherwise?.()
    },
  }
}
