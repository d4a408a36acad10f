import { type KeyboardEvent, useEffect, useRef } from 'react'
import { indexOfStep } from '../item-moves.ts'

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 }

/** Alt with the arrows moves what has the focus, and the focus goes with it. Gives the handler for the element
 *  around the list; every member of the list carries its id as `data-key`. */
export function useMoveKeys(order: readonly string[], move: (id: string, index: number) => void) {
  const moved = useRef<string | null>(null)
  // A member is drawn in its new place first; until then the focus would stay behind.
  useEffect(() => {
    if (moved.current === null) return
    const member = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(moved.current)}"]`)
    moved.current = null
    if (member !== null && !member.contains(document.activeElement)) member.focus()
    member?.scrollIntoView({ block: 'nearest' })
  })
  return (event: KeyboardEvent) => {
    const by = STEPS[event.key]
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const id = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key
    if (id === undefined) return
    // Before the list takes the arrow for moving the focus.
    event.preventDefault()
    event.stopPropagation()
    const index = indexOfStep(order, id, by)
    if (index === null) return
    moved.current = id
    move(id, index)
  }
}
