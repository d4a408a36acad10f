import { afterEach, expect, test, vi } from 'vitest'
import { readFragment } from '../../../shared/rich-text/fragment.ts'
import { connect, createDesk, editorOf, element, LOCAL, paragraph, write } from './kit.ts'

afterEach(() => {
  document.body.replaceChildren()
})

const contentOf = (desk: ReturnType<typeof createDesk>, name?: string) =>
  readFragment(desk.text(name)).content

test('opening a text, focusing it and moving the caret writes nothing', () => {
  const desk = createDesk()
  write(desk.text(), paragraph('Two cups'))
  let updates = 0
  desk.doc.on('update', () => updates++)
  const cell = desk.open()
  cell.focus()
  editorOf(cell).commands.setTextSelection(3)
  editorOf(cell).commands.selectAll()
  const empty = desk.open('cell/empty')
  empty.focus()
  expect(updates).toBe(0)
  expect(editorOf(cell).getText()).toBe('Two cups')
})

test('what is typed lies in the shared text, and a colleague reads it', () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  connect(ana.doc, ben.doc)
  const [left, right] = [ana.open(), ben.open()]
  editorOf(left).commands.insertContent('Two cups')
  editorOf(right).commands.insertContentAt(9, ' of rice')
  expect(editorOf(left).getText()).toBe('Two cups of rice')
  expect(contentOf(ben)).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'Two cups of rice' }] },
  ])
})

test('one undo covers two cells and an action, in the order they were made', () => {
  const desk = createDesk()
  const [first, second] = [desk.open('cell/a'), desk.open('cell/b')]
  editorOf(first).commands.insertContent('one')
  desk.undo.stopCapturing()
  editorOf(second).commands.insertContent('two')
  desk.undo.stopCapturing()
  desk.doc.transact(() => desk.doc.getMap('lessons').set('order', 'b'), LOCAL)
  desk.undo.stopCapturing()

  const state = () => [
    editorOf(first).getText(),
    editorOf(second).getText(),
    desk.doc.getMap('lessons').get('order'),
  ]
  expect(state()).toEqual(['one', 'two', 'b'])
  desk.undo.undo()
  expect(state()).toEqual(['one', 'two', undefined])
  desk.undo.undo()
  expect(state()).toEqual(['one', '', undefined])
  desk.undo.undo()
  expect(state()).toEqual(['', '', undefined])
  desk.undo.redo()
  desk.undo.redo()
  desk.undo.redo()
  expect(state()).toEqual(['one', 'two', 'b'])
})

test('closing one cell leaves the undo of the others whole', () => {
  const desk = createDesk()
  const [first, second] = [desk.open('cell/a'), desk.open('cell/b')]
  editorOf(first).commands.insertContent('one')
  second.dispose()
  expect(desk.undo.undo()).toBe(true)
  expect(editorOf(first).getText()).toBe('')
})

test('looking round an emptied text keeps redo', () => {
  const desk = createDesk()
  const cell = desk.open()
  editorOf(cell).commands.insertContent('one')
  desk.undo.undo()
  cell.focus()
  editorOf(cell).commands.setTextSelection(1)
  expect(desk.undo.canRedo()).toBe(true)
  desk.undo.redo()
  expect(editorOf(cell).getText()).toBe('one')
})

test("undo takes back one's own words and leaves a colleague's in the same paragraph", () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  connect(ana.doc, ben.doc)
  const [left, right] = [ana.open(), ben.open()]
  editorOf(left).commands.insertContent('mine')
  editorOf(right).commands.insertContentAt(5, ' and theirs')
  ana.undo.undo()
  expect(editorOf(left).getText()).toBe(' and theirs')
  expect(editorOf(right).getText()).toBe(' and theirs')
})

test('undoing a table keeps the cell in which a colleague has written', () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  connect(ana.doc, ben.doc)
  const [left, right] = [ana.open(), ben.open()]
  editorOf(left).commands.insertTable({ rows: 2, cols: 2 })
  let place = 0
  editorOf(right).state.doc.descendants((node, at) => {
    if (node.isTextblock && place === 0) place = at + 1
  })
  editorOf(right).commands.insertContentAt(place, 'theirs')
  ana.undo.undo()
  expect(editorOf(left).getText()).toContain('theirs')
  expect(editorOf(right).getText()).toContain('theirs')
})

test('undo puts the caret back where the words were', () => {
  const desk = createDesk()
  write(desk.text(), paragraph('Two cups'), paragraph('of rice'))
  const cell = desk.open()
  editorOf(cell).commands.insertContentAt(4, 'XX')
  desk.undo.stopCapturing()
  editorOf(cell).commands.setTextSelection(14)
  desk.undo.undo()
  expect(editorOf(cell).getText({ blockSeparator: '|' })).toBe('Two cups|of rice')
  expect(editorOf(cell).state.selection.from).toBeLessThan(5)
})

test('an Enter before a paragraph, in a list or not, leaves it to the colleague who is typing in it', () => {
  for (const inList of [false, true]) {
    const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
    const block = inList
      ? element('bulletList', {}, [
          element('listItem', {}, [paragraph('one')]),
          element('listItem', {}, [paragraph('two')]),
        ])
      : paragraph('two')
    write(ana.text(), paragraph('before'), block, paragraph('after'))
    const wire = connect(ana.doc, ben.doc)
    const [left, right] = [editorOf(ana.open()), editorOf(ben.open())]
    const start = placeOf(left, 'two')
    wire.hold()
    left.commands.setTextSelection(start)
    if (inList) left.commands.splitListItem('listItem')
    else left.commands.splitBlock()
    right.commands.insertContentAt(start + 3, ' cups')
    wire.release()
    expect(left.getText()).toContain('two cups')
    expect(left.getText().match(/two/g)).toHaveLength(1)
    expect(left.getJSON()).toEqual(right.getJSON())
  }
})

function placeOf(editor: ReturnType<typeof editorOf>, word: string): number {
  let place = 0
  editor.state.doc.descendants((node, at) => {
    if (node.text === word) place = at
  })
  return place
}

test('when a change cannot be drawn the editor is built anew and takes nothing back', () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  connect(ana.doc, ben.doc)
  write(ana.text(), paragraph('Two cups'))
  const cell = ana.open()
  const report = vi.fn()
  vi.stubGlobal('reportError', report)
  editorOf(cell).view.dispatch = () => {
    throw new Error('Broken')
  }
  ben.doc.transact(() => ben.text().insert(1, [paragraph('of rice')]))
  editorOf(cell).commands.insertContentAt(1, '! ')
  expect(ben.text().toString()).toBe('<paragraph>! Two cups</paragraph><paragraph>of rice</paragraph>')
  expect(report).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('uneven rows from two colleagues are drawn as they are and repaired only on purpose', async () => {
  const [ana, ben] = [createDesk('Ana'), createDesk('Ben')]
  const wire = connect(ana.doc, ben.doc)
  const [left, right] = [ana.open(), ben.open()]
  editorOf(left).commands.insertTable({ rows: 2, cols: 2 })
  wire.hold()
  editorOf(left).chain().setTextSelection(4).addRowAfter().run()
  editorOf(right).chain().setTextSelection(4).addColumnAfter().run()
  wire.release()
  editorOf(left).commands.focus('end')
  editorOf(right).commands.focus('end')
  const rows =
    ana
      .text()
      .toJSON()
      .match(/<tablerow>.*?<\/tablerow>/g) ?? []
  expect(rows.map((row) => row.match(/<table(cell|header) /g)?.length)).toEqual([3, 2, 3])
  const { repairTables } = await import('../../../src-renderer/editor/schema/table-nodes.ts')
  repairTables(editorOf(left))
  expect(editorOf(right).state.doc.firstChild?.children.map((row) => row.childCount)).toEqual([3, 3, 3])
})
