import { NodeSelection } from '@tiptap/pm/state'
import { encodeAny, toBase64 } from 'lib0/buffer'
import * as sha256 from 'lib0/hash/sha256'
import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readFragment } from '../../../shared/rich-text/fragment.ts'
import { unknownIn } from '../../../src-renderer/editor/guard/unknown.ts'
import { connect, createDesk, editorOf, element, isReadOnly, paragraph, words, write } from './kit.ts'

afterEach(() => {
  document.body.replaceChildren()
})

/** The key under which y-tiptap lays a mark that may overlap itself. */
function overlapping(type: string, attrs: object): string {
  const digest = sha256.digest(encodeAny({ type, attrs }))
  const short = digest.slice(0, 6)
  for (let at = 6; at < digest.length; at++) short[at % 6] = (short[at % 6] ?? 0) ^ (digest[at] ?? 0)
  return `${type}--${toBase64(short)}`
}

/** Marks have no order of their own: the tags around the same words, sorted. */
const sortedMarks = (xml: string): string =>
  xml
    .replace(/(<[^/>]+>)+/g, (tags) => [...tags.matchAll(/<[^>]+>/g)].map(String).sort().join(''))
    .replace(/(<\/[^>]+>)+/g, (tags) => [...tags.matchAll(/<[^>]+>/g)].map(String).sort().join(''))

const newerBlock = () =>
  element('timer', { minutes: 5, colours: { ring: 'red' } }, [
    element('paragraph', {}, [words('Start ', ['now ', { glow: { strength: 2 } }])]),
    element('lamp', { id: 'inner' }),
  ])

/** Everything of a newer version at once. */
const newerText = () => [
  element('paragraph', { mood: 'calm', data: { deep: [1, 2] } }, [
    words('Read ', ['this', { comment: { thread: 't1', tags: ['a'] } }], ' and ', [
      'that',
      { [overlapping('note', { id: 1 })]: { id: 1 }, highlight: { pen: 'yellow' }, bold: {} },
    ]),
    element('mention', { person: 'p1' }, [words('@Rosa ')]),
    words(' first.'),
  ]),
  newerBlock(),
  element('heading', { level: 4, anchor: 'x' }, [words('Later')]),
  element('bulletList', { compact: true }, [element('listItem', {}, [newerBlock()])]),
  paragraph(['linked', { link: { href: 'https://a.example/', title: 'A' } }]),
]

test('opening, focusing and looking round a newer text changes nothing in it', () => {
  const desk = createDesk()
  write(desk.text(), ...newerText())
  const before = Y.encodeStateAsUpdate(desk.doc)
  const cell = desk.open()
  cell.focus()
  editorOf(cell).commands.setTextSelection(4)
  editorOf(cell).commands.selectAll()
  cell.dispose()
  expect(Y.encodeStateAsUpdate(desk.doc)).toEqual(before)
})

test('typing beside what is newer changes only what is typed', () => {
  const desk = createDesk()
  write(desk.text(), ...newerText())
  const before = desk.text().toJSON()
  const cell = desk.open()
  editorOf(cell).commands.insertContentAt(3, 'X')
  const linked = editorOf(cell).state.doc.content.size - 3
  editorOf(cell).commands.insertContentAt(linked, 'Y')
  expect(sortedMarks(desk.text().toJSON())).toBe(
    sortedMarks(before.replace('Read ', 'ReXad ').replace('linked', 'linkYed')),
  )
})

test('what is newer is shown as one grey block that cannot be typed into', () => {
  const desk = createDesk()
  write(desk.text(), ...newerText())
  const { view } = editorOf(desk.open())
  const kept = [...view.dom.querySelectorAll('.kept')]
  expect(kept).toHaveLength(3)
  expect(kept.map((each) => each.getAttribute('contenteditable'))).toEqual(['false', 'false', 'false'])
  expect(kept[0]?.textContent).toBe('Made in a newer version of Common Prep, kept as is')
})

test('a block of a newer version that arrives while somebody types is kept, and typing goes on', () => {
  const [ana, rosa] = [createDesk('Ana'), createDesk('Rosa')]
  connect(ana.doc, rosa.doc)
  const cell = ana.open()
  cell.focus()
  editorOf(cell).commands.insertContent('Two cups')
  const first = cell.editor
  write(rosa.text(), newerBlock(), paragraph(['glowing', { glow: { strength: 3 } }]))
  expect(cell.editor === first).toBe(false)
  expect(cell.editor?.state.selection.from).toBe(9)
  editorOf(cell).commands.insertContent(' of rice')
  expect(readFragment(rosa.text()).content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Two cups of rice' }] },
    readFragment(ana.text()).content[1],
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'glowing', marks: [{ type: 'glow', attrs: { strength: 3 } }] }],
    },
  ])
  expect(JSON.stringify(readFragment(rosa.text()))).toContain('"colours":{"ring":"red"}')
})

test('a mark, an attribute and an inline node that arrive in the paragraph being typed in are kept', () => {
  const [ana, rosa] = [createDesk('Ana'), createDesk('Rosa')]
  connect(ana.doc, rosa.doc)
  const cell = ana.open()
  editorOf(cell).commands.insertContent('Two cups')
  const theirs = rosa.text().get(0) as Y.XmlElement
  rosa.doc.transact(() => {
    theirs.setAttribute('mood', 'calm')
    ;(theirs.get(0) as Y.XmlText).format(0, 3, { comment: { thread: 't1' } })
    theirs.insert(1, [element('mention', { person: 'p1' })])
  })
  editorOf(cell).commands.insertContentAt(2, 'w')
  editorOf(cell).commands.insertContentAt(10, '!')
  expect(readFragment(rosa.text()).content).toEqual([
    {
      type: 'paragraph',
      attrs: { mood: 'calm' },
      content: [
        { type: 'text', text: 'Twwo', marks: [{ type: 'comment', attrs: { thread: 't1' } }] },
        { type: 'text', text: ' cups!' },
        { type: 'mention', attrs: { person: 'p1' } },
      ],
    },
  ])
})

test('moving a newer block into a quote and back keeps all that is in it', () => {
  const desk = createDesk()
  write(desk.text(), newerBlock())
  const before = readFragment(desk.text()).content[0]
  const cell = desk.open()
  const editor = editorOf(cell)
  editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, 0)))
  editor.commands.wrapIn('blockquote')
  expect(readFragment(desk.text()).content).toEqual([{ type: 'blockquote', content: [before] }])
  editor.commands.lift('blockquote')
  expect(readFragment(desk.text()).content).toEqual([before])
})

test('making everything bold leaves what is inside newer blocks as it was', () => {
  const desk = createDesk()
  write(
    desk.text(),
    paragraph('words'),
    newerBlock(),
    element('paragraph', {}, [words('a'), element('mention', {}, [words('@Rosa')])]),
  )
  const before = desk.text().toJSON()
  const editor = editorOf(desk.open())
  editor.chain().selectAll().toggleMark('bold').run()
  expect(desk.text().toJSON()).toBe(
    before.replace('words', '<bold>words</bold>').replace('>a<', '><bold>a</bold><'),
  )
  editor.chain().selectAll().unsetMark('bold').run()
  expect(desk.text().toJSON()).toBe(before)
})

test('typing while a newer block is selected goes behind it, and a caret set inside it selects it', () => {
  const desk = createDesk()
  write(desk.text(), newerBlock())
  const editor = editorOf(desk.open())
  const { view } = editor
  editor.commands.setTextSelection(3)
  expect(view.state.selection).toBeInstanceOf(NodeSelection)
  view.someProp('handleTextInput', (handle) => handle(view, 0, 1, 'a', () => view.state.tr))
  expect(readFragment(desk.text()).content.map(({ type }) => type)).toEqual(['timer', 'paragraph'])
  editor.commands.setNodeSelection(0)
  editor.commands.deleteSelection()
  expect(readFragment(desk.text()).content.map(({ type }) => type)).toEqual(['paragraph'])
})

test('a newer block cut in one cell and pasted in another arrives whole', () => {
  const desk = createDesk()
  write(
    desk.text('cell/a'),
    element('paragraph', { mood: 'calm' }, [words(['x', { glow: { strength: 1 } }])]),
    newerBlock(),
  )
  write(desk.text('cell/b'), newerBlock(), paragraph(['y', { glow: { strength: 2 } }]))
  const [from, to] = [editorOf(desk.open('cell/a')), editorOf(desk.open('cell/b'))]
  from.commands.selectAll()
  const { dom } = from.view.serializeForClipboard(from.state.selection.content())
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/html', dom.innerHTML)
  to.commands.setTextSelection(to.state.doc.content.size - 1)
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
  to.view.dom.dispatchEvent(event)
  const pasted = JSON.stringify(readFragment(desk.text('cell/b')))
  expect(pasted.match(/"colours":\{"ring":"red"\}/g)).toHaveLength(2)
  expect(pasted).toContain('"strength":1')
})

describe('what no editor of this version can hold whole is shown, not opened', () => {
  const table = (...children: Y.XmlElement[]) => element('table', {}, children)
  const row = (...children: Y.XmlElement[]) => element('tableRow', {}, children)
  let deep = element('blockquote')
  for (let depth = 0; depth < 80; depth++) deep = element('blockquote', {}, [deep])
  const cases: [string, () => (Y.XmlElement | Y.XmlText)[]][] = [
    ['an unknown node inside a table', () => [table(element('caption', {}, [words('Prices')]))]],
    ['a paragraph inside a table', () => [table(element('paragraph'))]],
    [
      'text straight in a list item',
      () => [element('bulletList', {}, [element('listItem', {}, [words('a')])])],
    ],
    ['a picture with a caption in it', () => [element('image', { imageId: 'a' }, [words('Caption')])]],
    ['text at the top', () => [words('loose')]],
    ['a list item outside a list', () => [element('listItem')]],
    ['a block inside a paragraph', () => [element('paragraph', {}, [element('table')])]],
    ['a span that is no number', () => [table(row(element('tableCell', { colspan: 'x' })))]],
    ['an endless span', () => [table(row(element('tableCell', { colspan: 1e9 })))]],
    ['a node named as a group', () => [element('block')]],
    ['a node named as the document', () => [element('doc')]],
    ['a node with an odd name', () => [element('a b<c>')]],
    [
      'the same new name as block and as inline node',
      () => [element('chip'), element('paragraph', {}, [element('chip')])],
    ],
    [
      'one of our marks laid as an overlapping one',
      () => [paragraph(['a', { 'link--AbCdEf12': { href: 'x' } }])],
    ],
    ['a tree deeper than any text', () => [deep]],
    ['a mark that is no object', () => [paragraph(['a', { highlight: 'yellow' }])]],
    ['a picture inside a text', () => [element('paragraph', {}, [withEmbed()])]],
  ]
  test.each(cases)('%s', (_name, make) => {
    const [ana, rosa] = [createDesk('Ana'), createDesk('Rosa')]
    connect(ana.doc, rosa.doc)
    const cell = ana.open()
    editorOf(cell).commands.insertContent('Two cups')
    write(rosa.text(), ...make())
    const before = Y.encodeStateAsUpdate(ana.doc)
    expect(isReadOnly(cell)).toBe(true)
    cell.focus()
    expect(isReadOnly(ana.open())).toBe(true)
    expect(Y.encodeStateAsUpdate(ana.doc)).toEqual(before)

    rosa.doc.transact(() => rosa.text().delete(1, rosa.text().length - 1))
    editorOf(cell).commands.insertContentAt(9, ' of rice')
    expect(rosa.text().toString()).toBe('<paragraph>Two cups of rice</paragraph>')
  })
})

function withEmbed(): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta([{ insert: 'a' }, { insert: { picture: 'b' } }])
  return text
}

test('unknownIn names what is newer and where it stands', () => {
  const desk = createDesk()
  write(desk.text(), ...newerText())
  const { nodes, marks, attributes, obstacle } = unknownIn(desk.text())
  expect({ nodes: [...nodes], marks: [...marks], attributes: [...attributes], obstacle }).toEqual({
    nodes: [
      ['mention', 'inline'],
      ['timer', 'block'],
      ['lamp', 'block'],
    ],
    marks: [
      ['comment', 'single'],
      ['note', 'overlapping'],
      ['highlight', 'single'],
      ['glow', 'single'],
    ],
    attributes: [
      ['paragraph', new Set(['mood', 'data'])],
      ['mention', new Set(['person'])],
      ['timer', new Set(['minutes', 'colours'])],
      ['lamp', new Set(['id'])],
      ['heading', new Set(['anchor'])],
      ['bulletList', new Set(['compact'])],
    ],
    obstacle: null,
  })
})
