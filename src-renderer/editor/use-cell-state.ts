import { useCallback, useSyncExternalStore } from 'react'
import type { Cell } from './cell.ts'

/** Something read from a cell after every change of text, selection or editor. `read` gives a value that is the
 *  same (`Object.is`) while nothing in it differs. */
export function useCellState<T>(cell: Cell | null, read: (cell: Cell) => T): T | null {
  const subscribe = useCallback((listener: () => void) => cell?.subscribe(listener) ?? (() => {}), [cell])
  return useSyncExternalStore(subscribe, () => (cell ? read(cell) : null))
}
