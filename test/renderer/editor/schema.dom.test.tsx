import { expect, test } from 'vitest'
import { emptyText } from '../../../shared/rich-text/rich-text.ts'
import { markAttributes, nodeAttributes } from '../../../shared/rich-text/schema-names.ts'
import { createDesk, editorOf, element, paragraph, words, write } from './kit.ts'

const attributesOf = (types: Readonly<Record<string, { spec: { attrs?: object } }>>) =>
  Object.fromEntries(
    Object.entries(types).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {}).sort()]),
  )

const sorted = (names: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(names).map(([name, attributes]) => [name, [...attributes].sort()]))

test('the editor knows the names and attributes of the one schema, and no others', () => {
  const { schema } = editorOf(createDesk().open())
  const { doc, text, ...nodes } = attributesOf(schema.nodes)
  expect([doc, text, emptyText.content]).toEqual([[], [], []])
  // prosemirror-tables reads this one; it is never written.
  for (const cell of ['tableCell', 'tableHeader'] as const) {
    nodes[cell] = (nodes[cell] ?? []).filter((name) => name !== 'colwidth')
  }
  expect(nodes).toEqual(sorted(nodeAttributes))
  expect(attributesOf(schema.marks)).toEqual(sorted(markAttributes))
})

test('what two people emptied together is still drawn and not written to', () => {
  const desk = createDesk()
  write(
    desk.text(),
    element('bulletList', {}, [element('listItem')]),
    element('blockquote'),
    element('table', {}, [element('tableRow', {}, [element('tableCell')])]),
    element('orderedList'),
    element('table'),
    paragraph('end'),
  )
  const before = desk.text().toString()
  const cell = desk.open()
  cell.focus()
  expect(desk.text().toString()).toBe(before)
  // With the next key typed here, places get their paragraph and empty lists go.
  editorOf(cell).commands.insertContentAt(editorOf(cell).state.doc.content.size - 1, '!')
  expect(desk.text().toString()).toBe(
    '<bulletlist><listitem><paragraph></paragraph></listitem></bulletlist><blockquote><paragraph></paragraph></blockquote>' +
      '<table><tablerow><tablecell colspan="1" rowspan="1"><paragraph></paragraph></tablecell></tablerow></table><table></table><paragraph>end!</paragraph>',
  )
})

test('odd values of known attributes are kept and drawn as something sensible', () => {
  const desk = createDesk()
  write(
    desk.text(),
    element('heading', { level: 'x' }, [words('Odd')]),
    element('orderedList', { start: 'x' }, [element('listItem', {}, [paragraph('a')])]),
    element('answerSpace', { style: 'spiral', lines: 1e9 }),
    element('image', { imageId: 7, width: 'wide' }),
    element('mathBlock', { latex: { a: 1 } }),
  )
  const before = desk.text().toString()
  const { view } = editorOf(desk.open())
  expect(view.dom.querySelector('h2')?.textContent).toBe('Odd')
  expect(view.dom.querySelector('.answer-space')?.getAttribute('data-style')).toBe('lines')
  expect(desk.text().toString()).toBe(before)
})

test.each([
  ['$3:2$', '3:2'],
  ['cost: $x + 1$', 'x + 1'],
])('%s typed becomes mathematics', (typed, latex) => {
  const editor = typeInto(typed)
  expect(editor.getJSON().content?.[0]?.content?.at(-1)).toEqual({ type: 'mathInline', attrs: { latex } })
})

test.each(['$5 and $6', '$5-$', 'US$5$', '$ 5$', '\\$5$'])('%s typed stays money', (typed) => {
  expect(typeInto(typed).getText()).toBe(typed)
})

test.each([
  ['# Title', 'heading'],
  ['- item', 'bulletList'],
  ['3. item', 'orderedList'],
  ['> frame', 'blockquote'],
  ['$$x^2$$', 'mathBlock'],
])('%s typed at the start of a line makes a %s', (typed, type) => {
  expect(typeInto(typed).getJSON().content?.[0]?.type).toBe(type)
})

/** Types key by key, as the page would, so that what is typed may turn into something. */
function typeInto(text: string) {
  const editor = editorOf(createDesk().open())
  for (const key of text) {
    const { from, to } = editor.state.selection
    const insert = () => editor.state.tr.insertText(key, from, to)
    const isTaken = editor.view.someProp('handleTextInput', (handle) =>
      handle(editor.view, from, to, key, insert),
    )
    if (!isTaken) editor.view.dispatch(insert())
  }
  return editor
}
