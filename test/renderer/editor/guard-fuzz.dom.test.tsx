import { Editor, Extension, Mark, Node } from '@tiptap/core'
import type { ResolvedPos } from '@tiptap/pm/model'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { createSyncExtension } from '../../../src-renderer/editor/binding/sync-extension.ts'
import type { Cell } from '../../../src-renderer/editor/cell.ts'
import { schemaExtensions } from '../../../src-renderer/editor/schema/cell-extensions.ts'
import { fillEmpty } from '../../../src-renderer/editor/schema/fill-empty.ts'
import { connect, createDesk, editorOf, hostOf, randomFrom } from './kit.ts'

/** A version to come and this one write in one text, together and apart. Whatever the version to come made must
 *  still be there, under its own names, however the two worked. */
const newerExtensions = [
  Node.create({
    name: 'timer',
    group: 'block',
    content: 'block*',
    addAttributes: () => ({ key: { default: null }, rings: { default: null } }),
    renderHTML: () => ['section', 0],
  }),
  Node.create({
    name: 'chip',
    group: 'inline',
    inline: true,
    atom: true,
    addAttributes: () => ({ key: { default: null } }),
    renderHTML: () => ['i'],
  }),
  Mark.create({
    name: 'glow',
    inclusive: false,
    addAttributes: () => ({ key: { default: null } }),
    renderHTML: () => ['em', 0],
  }),
  Mark.create({
    name: 'note',
    excludes: '',
    inclusive: false,
    addAttributes: () => ({ key: { default: null } }),
    renderHTML: () => ['span', 0],
  }),
  Extension.create({
    name: 'mood',
    addGlobalAttributes: () => [
      { types: ['paragraph', 'heading'], attributes: { mood: { default: null, rendered: false } } },
    ],
  }),
]

const onFailure = (cause: unknown) => {
  throw cause
}

const newerEditor = (fragment: Y.XmlFragment): Editor =>
  new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [
      ...schemaExtensions(hostOf([], [])),
      ...newerExtensions,
      fillEmpty,
      createSyncExtension({ fragment, mayDraw: () => true, onFailure }),
    ],
  })

type Random = ReturnType<typeof randomFrom>

/** A place where text can be written, outside what is newer. */
function placeIn(editor: Editor, random: Random): number {
  const { doc } = editor.state
  const places = Array.from({ length: doc.content.size }, (_, at) => at).filter((at) => {
    const $at = doc.resolve(at)
    return $at.parent.isTextblock && $at.depth < 20 && !/timer|chip/.test(pathOf($at))
  })
  return places[random(places.length)] ?? doc.content.size
}

const pathOf = ($at: ResolvedPos): string =>
  Array.from({ length: $at.depth + 1 }, (_, depth) => $at.node(depth).type.name).join(' ')

const newerMoves: ((editor: Editor, key: string, random: Random) => void)[] = [
  (editor, key, random) =>
    editor.commands.insertContentAt(placeIn(editor, random), {
      type: 'text',
      text: `word-${key}`,
      marks: [{ type: random(2) ? 'glow' : 'note', attrs: { key } }],
    }),
  (editor, key, random) =>
    editor.commands.insertContentAt(placeIn(editor, random), { type: 'chip', attrs: { key } }),
  (editor, key) =>
    editor.commands.insertContentAt(0, {
      type: 'timer',
      attrs: { key, rings: { at: [1, 2] } },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: `inside-${key}` }] }],
    }),
  (editor, key) =>
    editor.commands.insertContentAt(editor.state.doc.content.size, {
      type: 'paragraph',
      attrs: { mood: key },
      content: [{ type: 'text', text: 'calm' }],
    }),
]

const olderMoves: ((editor: Editor, random: Random) => void)[] = [
  (editor, random) => editor.commands.insertContentAt(placeIn(editor, random), 'abc'),
  (editor, random) => {
    const from = placeIn(editor, random)
    editor
      .chain()
      .setTextSelection({ from, to: placeIn(editor, random) })
      .toggleMark('bold')
      .run()
  },
]

/** These lay a paragraph anew, and so may an undo. What somebody writes in it at the same moment goes with the
 *  old one, newer or not; so they are made when both have all. */
const structureMoves: ((editor: Editor) => void)[] = [
  (editor) => editor.commands.splitBlock(),
  (editor) => editor.commands.toggleNode('heading', 'paragraph', { level: 2 }),
  (editor) => editor.commands.toggleList('bulletList', 'listItem'),
  (editor) => editor.commands.toggleWrap('blockquote'),
  (editor) => editor.commands.insertTable({ rows: 2, cols: 2 }),
]

function playRound(seed: number) {
  const random = randomFrom(seed)
  const [older, newer] = [createDesk('Ana'), createDesk('Rosa')]
  const wire = connect(older.doc, newer.doc)
  const writer = newerEditor(newer.text())
  let cell: Cell = older.open()
  const keys: string[] = []
  let isApart = false

  for (let step = 0; step < 9; step++) {
    const dice = random(10)
    if (dice < 4) {
      const key = `k${seed}x${step}.`
      newerMoves[random(newerMoves.length)]?.(writer, key, random)
      keys.push(key)
    } else if (dice < 7) olderMoves[random(olderMoves.length)]?.(editorOf(cell), random)
    else if (dice === 7 && !isApart) {
      editorOf(cell).commands.setTextSelection(placeIn(editorOf(cell), random))
      structureMoves[random(structureMoves.length)]?.(editorOf(cell))
    } else if (dice === 8 && !isApart) random(3) ? older.undo.undo() : older.undo.redo()
    else {
      isApart = !isApart
      isApart ? wire.hold() : wire.release()
      if (random(3) === 0) {
        cell.dispose()
        cell = older.open()
      }
    }
  }
  wire.release()
  const texts = [older.text().toJSON(), newer.text().toJSON()]
  const fresh = older.open()
  const drawn = [editorOf(cell).getJSON(), editorOf(fresh).getJSON()]
  fresh.dispose()
  cell.dispose()
  writer.destroy()
  return { keys, texts, drawn, shown: texts[0] ?? '' }
}

afterEach(() => {
  document.body.replaceChildren()
})

const SEEDS = 200

test(`nothing a newer version made goes, in ${SEEDS} rounds of writing together and apart`, {
  timeout: 120_000,
}, () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { keys, texts, drawn, shown } = playRound(seed)
    expect(texts[1], `seed ${seed}: both have the same text`).toBe(texts[0])
    expect(drawn[0], `seed ${seed}: what is on the screen is what is in the document`).toEqual(drawn[1])
    const missing = keys.filter((key) => !shown.includes(`"${key}"`))
    expect({ seed, missing }).toEqual({ seed, missing: [] })
    const timers = [...shown.matchAll(/<timer key="([^"]+)"/g)].map((match) => match[1])
    expect({
      seed,
      changed: timers.filter((key) => !shown.includes(`<paragraph>inside-${key}</paragraph></timer>`)),
    }).toEqual({
      seed,
      changed: [],
    })
  }
})

test('the rounds would notice: y-tiptap alone loses what is newer', () => {
  const doc = new Y.Doc()
  const writer = newerEditor(doc.getXmlFragment('cell/a'))
  newerMoves[2]?.(writer, 'key', randomFrom(1))
  const bare = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    extensions: [
      ...schemaExtensions(hostOf([], [])),
      createSyncExtension({ fragment: doc.getXmlFragment('cell/a'), mayDraw: () => true, onFailure }),
    ],
  })
  expect(doc.getXmlFragment('cell/a').toJSON()).not.toContain('timer')
  bare.destroy()
  writer.destroy()
})
