import { afterEach, expect, test, vi } from 'vitest'
import { connect, createDesk, type Desk, editorOf, paragraph, write } from './kit.ts'

afterEach(() => {
  document.body.replaceChildren()
})

/** What the wire does with presence: everybody gets everybody's state. */
function share(from: Desk, to: Desk): void {
  from.awareness.on('update', () => {
    const state = from.awareness.getLocalState()
    if (state) to.awareness.states.set(from.doc.clientID, JSON.parse(JSON.stringify(state)))
    to.awareness.emit('change', [{ added: [], updated: [from.doc.clientID], removed: [] }, 'wire'])
  })
}

function twoPeople() {
  const [ana, ben] = [createDesk('Ana', 2), createDesk('Ben', 5)]
  connect(ana.doc, ben.doc)
  share(ana, ben)
  share(ben, ana)
  write(ana.text('cell/a'), paragraph('first cell'))
  write(ana.text('cell/b'), paragraph('second cell'))
  return { ana, ben }
}

test('a caret is shown in its own cell only, with name and colour, and moves to the next', async () => {
  const { ana, ben } = twoPeople()
  const theirs = { a: ana.open('cell/a'), b: ana.open('cell/b') }
  const [first, second] = [ben.open('cell/a'), ben.open('cell/b')]
  const inFirst = () => caretsIn(editorOf(theirs.a).view.dom)
  const inSecond = () => caretsIn(editorOf(theirs.b).view.dom)

  editorOf(first).view.dom.focus()
  editorOf(first).commands.setTextSelection(4)
  await vi.waitFor(() => expect([inFirst(), inSecond()]).toEqual([[['Ben', '5']], []]))
  expect(ben.awareness.getLocalState()?.cursor).toMatchObject({ cell: 'cell/a' })

  editorOf(second).view.dom.focus()
  editorOf(second).commands.setTextSelection(2)
  await vi.waitFor(() => expect([inFirst(), inSecond()]).toEqual([[], [['Ben', '5']]]))
})

test('closing another cell leaves the own caret where it is', async () => {
  const { ana, ben } = twoPeople()
  const [first, second] = [ben.open('cell/a'), ben.open('cell/b')]
  editorOf(first).view.dom.focus()
  editorOf(first).commands.setTextSelection(4)
  second.dispose()
  expect(ben.awareness.getLocalState()?.cursor).toMatchObject({ cell: 'cell/a' })
  expect(ana.awareness.getStates().get(ben.doc.clientID)?.cursor).toMatchObject({ cell: 'cell/a' })
  first.dispose()
  expect(ben.awareness.getLocalState()?.cursor).toBeNull()
})

test('in quiet mode the own caret is not sent and the others are still shown', async () => {
  const { ana, ben } = twoPeople()
  const quiet = ana.open('cell/a', () => true)
  const theirs = ben.open('cell/a')
  for (const cell of [theirs, quiet]) {
    editorOf(cell).view.dom.focus()
    editorOf(cell).commands.setTextSelection(4)
  }
  editorOf(theirs).view.dom.focus()
  editorOf(theirs).commands.setTextSelection(3)
  await vi.waitFor(() => expect(caretsIn(editorOf(quiet).view.dom)).toEqual([['Ben', '5']]))
  expect(ana.awareness.getLocalState()?.cursor ?? null).toBeNull()
})

test('the name is neither copied nor part of the text', async () => {
  const { ana, ben } = twoPeople()
  const mine = ana.open('cell/a')
  const theirs = ben.open('cell/a')
  editorOf(theirs).view.dom.focus()
  editorOf(theirs).commands.setTextSelection(4)
  const { dom } = editorOf(mine).view
  await vi.waitFor(() => expect(caretsIn(dom)).toHaveLength(1))
  expect(dom.textContent).not.toContain('Ben')
  expect(dom.querySelector('.caret')?.getAttribute('aria-hidden')).toBe('true')
})

test.each([
  ['no position', { cell: 'cell/a' }],
  ['a position that is no position', { cell: 'cell/a', anchor: 'x', head: 7 }],
  [
    'a negative clock',
    { cell: 'cell/a', anchor: { item: { client: 1, clock: -5 } }, head: { item: { client: 1, clock: -5 } } },
  ],
  [
    'a client nobody is',
    { cell: 'cell/a', anchor: { item: { client: 9e9, clock: 1 } }, head: { tname: 'other' } },
  ],
])('garbled presence with %s does not stop typing', async (_name, cursor) => {
  const { ana, ben } = twoPeople()
  const cell = ana.open('cell/a')
  ana.awareness.states.set(ben.doc.clientID, { user: { name: 5, color: 'red;x' }, cursor })
  ana.awareness.emit('change', [{ added: [], updated: [ben.doc.clientID], removed: [] }, 'wire'])
  await new Promise((resolve) => setTimeout(resolve, 5))
  editorOf(cell).commands.insertContentAt(3, 'X')
  expect(editorOf(cell).getText()).toBe('fiXrst cell')
})

const caretsIn = (dom: HTMLElement) =>
  [...dom.querySelectorAll('.caret')].map((each) => [
    each.getAttribute('data-name'),
    each.getAttribute('data-colour'),
  ])
