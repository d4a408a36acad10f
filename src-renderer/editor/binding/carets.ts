import { Extension } from '@tiptap/core'
import { yCursorPlugin } from '@tiptap/y-tiptap'
import type { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { cellNameOf } from '../cell-name.ts'

/** Teammates' carets. All editors of a document share one awareness field, `cursor`, which names its cell;
 *  each editor is shown only its own cell's cursors and can clear only its own. */
export interface CaretOptions {
  readonly awareness: Awareness
  readonly fragment: Y.XmlFragment
  /** The own caret is kept to oneself. */
  readonly isQuiet: () => boolean
}

export interface Cursor {
  readonly cell: string
  readonly anchor: unknown
  readonly head: unknown
}

export const createCaretExtension = (options: CaretOptions) =>
  Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      yCursorPlugin(cellAwareness(options) as unknown as Awareness, {
        cursorBuilder: drawCaret,
        selectionBuilder: (user: Person) => ({ class: 'caret-range', 'data-colour': String(user.tone) }),
      }),
    ],
  })

interface Person {
  readonly name: string
  /** Only here because y-tiptap warns about anything but six digits; the look comes from `tone`. */
  readonly color: string
  readonly tone: number
}

/** The awareness as one cell sees it. */
function cellAwareness({ awareness, fragment, isQuiet }: CaretOptions) {
  const cell = cellNameOf(fragment)
  const own = (state: Record<string, unknown> | null) => {
    const cursor = cursorOf(state)
    return cursor?.cell === cell && pointsSomewhere(cursor, fragment) ? cursor : null
  }
  const inCell = (state: Record<string, unknown>) => ({ user: personOf(state.user), cursor: own(state) })
  return {
    on: awareness.on.bind(awareness),
    off: awareness.off.bind(awareness),
    getStates: () => new Map([...awareness.getStates()].map(([client, state]) => [client, inCell(state)])),
    getLocalState: () => ({ cursor: own(awareness.getLocalState()) }),
    setLocalStateField(_field: string, value: Omit<Cursor, 'cell'> | null) {
      if (value && !isQuiet()) awareness.setLocalStateField('cursor', { cell, ...value })
      else hideCaret(awareness, cell)
    },
  }
}

/** Where somebody's caret is, as their awareness says. */
export function cursorOf(state: Record<string, unknown> | null): Cursor | null {
  const cursor = state?.cursor as Partial<Cursor> | null | undefined
  return typeof cursor?.cell === 'string' ? (cursor as Cursor) : null
}

/** Takes the own caret back when it stands in this cell. */
export function hideCaret(awareness: Awareness, cell: string): void {
  if (cursorOf(awareness.getLocalState())?.cell === cell) awareness.setLocalStateField('cursor', null)
}

function personOf(user: unknown): Person {
  const { name, color } = (user ?? {}) as Record<string, unknown>
  const tone = Number.isInteger(color) ? ((Number(color) + 7) % 8) + 1 : 1
  return { name: typeof name === 'string' ? name.slice(0, 60) : '', color: '#000000', tone }
}

/** A garbled position must not stop this editor, and Yjs throws on some. */
function pointsSomewhere(cursor: Cursor, fragment: Y.XmlFragment): boolean {
  const { doc } = fragment
  if (!doc) return false
  try {
    return [cursor.anchor, cursor.head].every((at) => {
      const position = Y.createRelativePositionFromJSON(at)
      return Y.createAbsolutePositionFromRelativePosition(position, doc) !== null
    })
  } catch {
    return false
  }
}

/** The name stands in an attribute, so that it is neither copied nor read out in the middle of a sentence. */
function drawCaret(user: Person): HTMLElement {
  const caret = document.createElement('span')
  caret.className = 'caret'
  caret.dataset.colour = String(user.tone)
  caret.dataset.name = user.name
  caret.setAttribute('aria-hidden', 'true')
  caret.append('\u2060')
  return caret
}
