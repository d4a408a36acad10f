import type { Editor } from '@tiptap/core'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { err, ok } from '../../../shared/lib/result.ts'
import { type Cell, createCell } from '../../../src-renderer/editor/cell.ts'
import type { CellHost, DialogRequest, EditorNotice } from '../../../src-renderer/editor/cell-host.ts'
import { createSharedUndo, type SharedUndo } from '../../../src-renderer/editor/shared-undo.ts'
import { createTranslator } from '../../../src-renderer/messages/translator.ts'

// KaTeX refuses pages in quirks mode, which is what the test page calls itself.
Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat', configurable: true })

/** One person's copy of a document, and cells opened on it. */
export interface Desk {
  readonly doc: Y.Doc
  readonly undo: SharedUndo
  readonly awareness: Awareness
  readonly notices: EditorNotice[]
  readonly dialogs: DialogRequest[]
  open(name?: string, isQuiet?: () => boolean): Cell
  text(name?: string): Y.XmlFragment
}

export const LOCAL = 'local action'

export function createDesk(name = 'Ana', color = 1): Desk {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  awareness.setLocalState({ user: { name, color } })
  const undo = createSharedUndo(doc, [LOCAL])
  const notices: EditorNotice[] = []
  const dialogs: DialogRequest[] = []
  const host = hostOf(notices, dialogs)
  const text = (cell = 'cell/a') => doc.getXmlFragment(cell)
  return {
    doc,
    undo,
    awareness,
    notices,
    dialogs,
    text,
    open(cell, isQuiet = () => false) {
      const element = document.createElement('div')
      document.body.append(element)
      const settings = {
        label: 'Practice, Core',
        lang: 'en',
        dir: 'ltr',
        placeholder: '',
        isEditable: true,
      } as const
      return createCell({
        fragment: text(cell),
        element,
        host,
        settings,
        undo,
        awareness,
        isQuiet,
      })
    },
  }
}

export const hostOf = (notices: EditorNotice[], dialogs: DialogRequest[]): CellHost => ({
  t: createTranslator('en'),
  imageUrl: async (imageId) => `data:image/png;base64,${imageId}`,
  storeImage: async (file) =>
    file.size > 10 ? err({ type: 'TooLarge' }) : ok({ imageId: `id-${file.name}` }),
  onNotice: (notice) => notices.push(notice),
  onDialog: (request) => dialogs.push(request),
  onFocus: () => {},
  onBlur: () => {},
  onEscape: () => {},
})

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Keeps two documents in step from now on; `hold` lets them drift apart until `release`. */
export function connect(left: Y.Doc, right: Y.Doc) {
  let isHeld = false
  const pass = (from: Y.Doc, to: Y.Doc) => {
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (!isHeld && origin !== 'wire') Y.applyUpdate(to, update, 'wire')
    })
  }
  const meet = () => {
    Y.applyUpdate(right, Y.encodeStateAsUpdate(left, Y.encodeStateVector(right)), 'wire')
    Y.applyUpdate(left, Y.encodeStateAsUpdate(right, Y.encodeStateVector(left)), 'wire')
  }
  pass(left, right)
  pass(right, left)
  meet()
  return {
    hold() {
      isHeld = true
    },
    release() {
      isHeld = false
      meet()
    },
  }
}

export function editorOf(cell: Cell): Editor {
  if (!cell.editor) throw new Error('The cell is read only')
  return cell.editor
}

/** Puts elements into a text as another version of the app would have written them. */
export function write(fragment: Y.XmlFragment, ...elements: (Y.XmlElement | Y.XmlText)[]): void {
  fragment.doc?.transact(() => fragment.insert(fragment.length, elements), 'elsewhere')
}

export function element(
  name: string,
  attributes: Record<string, unknown> = {},
  children: (Y.XmlElement | Y.XmlText)[] = [],
): Y.XmlElement {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(0, children)
  return made
}

export function words(...parts: (string | [string, Record<string, unknown>])[]): Y.XmlText {
  const made = new Y.XmlText()
  made.applyDelta(
    parts.map((part) =>
      typeof part === 'string' ? { insert: part, attributes: {} } : { insert: part[0], attributes: part[1] },
    ),
  )
  return made
}

export const paragraph = (...parts: Parameters<typeof words>) => element('paragraph', {}, [words(...parts)])

/** Compared, not printed: an editor is a very long error message. */
export const isReadOnly = (cell: Cell): boolean => cell.editor === null
