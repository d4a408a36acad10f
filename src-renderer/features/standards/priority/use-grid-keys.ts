import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { areLettersOn } from '../../../commands/shortcuts.ts'

/** Where in a grid the focus is. */
export interface GridPlace {
  readonly rowId: string
  readonly column: number
}

export interface GridKeys {
  readonly tableRef: RefObject<HTMLTableElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** What the control in a cell takes: the whole grid is one stop for Tab. */
  readonly cell: (rowId: string, column: number) => CellProps
}

export interface CellProps {
  readonly tabIndex: 0 | -1
  readonly 'data-cell': string
  readonly onFocus: () => void
}

export interface GridShape {
  readonly rowIds: readonly string[]
  readonly columns: number
  /** A letter, typed without a modifier while the focus is in that row. */
  readonly onLetter: (letter: string, rowId: string) => boolean
}

/** Arrows go from cell to cell, Home and End to the ends of the row, with Ctrl to the ends of the grid. */
export function useGridKeys({ rowIds, columns, onLetter }: GridShape): GridKeys {
  const tableRef = useRef<HTMLTableElement>(null)
  const [last, setLast] = useState<GridPlace | null>(null)
  const place = last && rowIds.includes(last.rowId) ? last : { rowId: rowIds[0] ?? '', column: 0 }
  const go = (rowId: string | undefined, column: number) => {
    if (rowId === undefined) return
    const cell = tableRef.current?.querySelector<HTMLElement>(
      `[data-cell="${CSS.escape(nameOf(rowId, column))}"]`,
    )
    cell?.focus()
    cell?.closest('tr')?.scrollIntoView?.({ block: 'nearest' })
  }
  const isOwnLetter = useOwnLetters()
  const onKeyDown = (event: KeyboardEvent) => {
    const isRtl = tableRef.current !== null && getComputedStyle(tableRef.current).direction === 'rtl'
    const next = nextPlace(event, { rowIds, columns, place, isRtl })
    if (next) go(next.rowId, next.column)
    else if (!isOwnLetter(event, (letter) => onLetter(letter, place.rowId))) return
    event.preventDefault()
  }
  return {
    tableRef,
    onKeyDown,
    cell: (rowId, column) => ({
      tabIndex: rowId === place.rowId && column === place.column ? 0 : -1,
      'data-cell': nameOf(rowId, column),
      onFocus: () => setLast({ rowId, column }),
    }),
  }
}

/** The app's own sequences, such as G S for the standards, end within this time; their second key is not ours. */
const SEQUENCE_MS = 1_000

/** Takes a letter that was typed by itself, unless single letters are switched off on this computer. */
function useOwnLetters() {
  const strange = useRef(Number.NEGATIVE_INFINITY)
  return (event: KeyboardEvent, take: (letter: string) => boolean): boolean => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
    if (!isPlain || event.key.length !== 1 || !areLettersOn()) return false
    const isSecond = event.timeStamp - strange.current < SEQUENCE_MS
    if (!isSecond && take(event.key.toUpperCase())) return true
    strange.current = isSecond ? Number.NEGATIVE_INFINITY : event.timeStamp
    return false
  }
}

const nameOf = (rowId: string, column: number): string => `${rowId}/${column}`

interface At extends Pick<GridShape, 'rowIds' | 'columns'> {
  readonly place: GridPlace
  readonly isRtl: boolean
}

/** Null for a key that goes nowhere in a grid; at an edge the place stays. */
export function nextPlace(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { rowIds, columns, place, isRtl }: At,
): GridPlace | null {
  const row = rowIds.indexOf(place.rowId)
  const to = (nextRow: number, column: number): GridPlace => ({
    rowId: rowIds[Math.min(Math.max(nextRow, 0), rowIds.length - 1)] ?? place.rowId,
    column: Math.min(Math.max(column, 0), columns - 1),
  })
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, place.column)
    case 'ArrowUp':
      return to(row - 1, place.column)
    case 'ArrowRight':
      return to(row, place.column + (isRtl ? -1 : 1))
    case 'ArrowLeft':
      return to(row, place.column + (isRtl ? 1 : -1))
    case 'Home':
      return to(ctrlKey ? 0 : row, 0)
    case 'End':
      return to(ctrlKey ? rowIds.length - 1 : row, columns - 1)
    default:
      return null
  }
}
