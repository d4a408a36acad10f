import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'

/** A cell of the grid; column 0 names the row. */
export interface GridPlace {
  readonly row: number
  readonly col: number
}

export interface GridKeys {
  /** The one cell that Tab reaches. */
  readonly active: GridPlace
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

const PAGE = 10

/** Arrows, Home and End, PageUp and PageDown in a grid whose cells carry `data-row` and `data-col`. */
export function useGridKeys(rows: number, cols: number): GridKeys {
  const { direction } = useLanguage()
  const [held, setHeld] = useState<GridPlace>({ row: 0, col: 0 })
  const active = within(held, rows, cols)
  return {
    active,
    onKeyDown(event) {
      const from = placeOf(event.target)
      const to = from && nextPlace(event, from, direction === 'rtl')
      if (!to) return
      event.preventDefault()
      const { row, col } = within(to, rows, cols)
      event.currentTarget.querySelector<HTMLElement>(`[data-row="${row}"][data-col="${col}"]`)?.focus()
    },
    onFocus(event) {
      const at = placeOf(event.target)
      if (at) setHeld(at)
    },
  }
}

/** The cell that an element is in. */
export function placeOf(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-col]') : null
  return cell ? { row: Number(cell.dataset.row), col: Number(cell.dataset.col) } : null
}

const within = ({ row, col }: GridPlace, rows: number, cols: number): GridPlace => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  col: Math.max(0, Math.min(col, cols - 1)),
})

function nextPlace(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, col }: GridPlace,
  isTurned: boolean,
): GridPlace | null {
  const isFar = ctrlKey || metaKey
  const step = isTurned ? -1 : 1
  switch (key) {
    case 'ArrowRight':
      return { row, col: col + step }
    case 'ArrowLeft':
      return { row, col: col - step }
    case 'ArrowDown':
      return { row: row + 1, col }
    case 'ArrowUp':
      return { row: row - 1, col }
    case 'Home':
      return { row: isFar ? 0 : row, col: 0 }
    case 'End':
      return { row: isFar ? Number.MAX_SAFE_INTEGER : row, col: Number.MAX_SAFE_INTEGER }
    case 'PageDown':
      return { row: row + PAGE, col }
    case 'PageUp':
      return { row: row - PAGE, col }
    default:
      return null
  }
}
