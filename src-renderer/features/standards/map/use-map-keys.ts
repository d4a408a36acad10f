import type { KeyboardEvent } from 'react'
import { type MapLayout, type Move, moveOnMap } from './map-layout.ts'

/** The button at a place of the map. */
export const findSpot = (frame: Element | null, id: string): HTMLElement | null =>
  frame?.querySelector<HTMLElement>(`[data-spot="${CSS.escape(id)}"]`) ?? null

interface MapKeys {
  readonly layout: MapLayout
  readonly tabStop: string
  readonly onEscape: () => void
}

/** Arrow keys move the focus over the map. In right-to-left languages the grades run the other way, and so do they. */
export function useMapKeys({ layout, tabStop, onEscape }: MapKeys) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      return onEscape()
    }
    const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl'
    const move = (isTurned ? TURNED : MOVES)[event.key]
    if (move === undefined) return
    event.preventDefault()
    const next = moveOnMap(layout, tabStop, move)
    if (next !== null) findSpot(event.currentTarget, next)?.focus()
  }
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'back',
  ArrowRight: 'on',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
}

const TURNED: typeof MOVES = { ...MOVES, ArrowLeft: 'on', ArrowRight: 'back' }
