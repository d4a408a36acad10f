import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Week } from '../../../../shared/domain/planning/sequence.ts'
import { placeAfter, placeBefore, placeInWeek, type Target } from './sequence-moves.ts'

type MoveKey = (weeks: readonly Week[], id: string) => Target | null

function focusRow(id: string): void {
  const row = document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)
  row?.focus()
  row?.scrollIntoView({ block: 'nearest' })
}

const MOVES: Readonly<Record<string, MoveKey>> = {
  ArrowUp: placeBefore,
  ArrowDown: placeAfter,
  'Shift+ArrowUp': (weeks, id) => placeInWeek(weeks, id, -1),
  'Shift+ArrowDown': (weeks, id) => placeInWeek(weeks, id, 1),
}

/** Alt with the arrows moves the row that has the focus; with Shift, to the week before or after. The focus
 *  goes with the row, into another list if need be. Gives the handler for the element around the lists. */
export function useMoveKeys(weeks: readonly Week[], move: (id: string, target: Target) => void) {
  const moved = useRef<string | null>(null)
  // The row is drawn anew in its new list, and the old list first gives the focus to a neighbour: ours comes after.
  useEffect(() => {
    const id = moved.current
    if (id === null) return
    moved.current = null
    setTimeout(() => focusRow(id))
  })
  return (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return
    const act = MOVES[`${event.shiftKey ? 'Shift+' : ''}${event.key}`]
    const id = (event.target as Element).closest<HTMLElement>('[role="row"]')?.dataset.key
    if (!act || id === undefined) return
    // Before the list takes the arrow for moving the focus.
    event.preventDefault()
    event.stopPropagation()
    const target = act(weeks, id)
    if (!target) return
    moved.current = id
    move(id, target)
  }
}
