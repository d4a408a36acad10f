import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import type { RichNode } from '../../../shared/rich-text/rich-text.ts'
import { LineText } from '../../../src-renderer/editor/read/LineText.tsx'
import { RichText } from '../../../src-renderer/editor/read/RichText.tsx'
import { createDesk, paragraph, write } from './kit.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

afterEach(() => {
  document.body.replaceChildren()
})

function show(node: React.ReactNode): HTMLElement {
  const place = document.createElement('div')
  document.body.append(place)
  act(() => createRoot(place).render(node))
  return place
}

const showNodes = (...content: RichNode[]) => show(<RichText value={{ type: 'doc', content }} dir="ltr" />)

test('a lesson text reads as headings, lists, a table with header cells and marks', () => {
  const value = markdownToRichText(
    '## Try\n\n**Two** *cups* [link](https://a.example)\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n3. three\n\n> frame',
  )
  const place = show(<RichText value={value} lang="en" dir="ltr" isFaded />)
  expect(place.innerHTML).toBe(
    '<div class="content cell-text" lang="en" dir="ltr" data-quiet=""><h2>Try</h2>' +
      '<p><strong>Two</strong> <em>cups</em> <a href="https://a.example/" target="_blank" rel="noopener noreferrer nofollow">link</a></p>' +
      '<div class="table-scroll"><table><tbody><tr><th scope="col"><p>A</p></th><th scope="col"><p>B</p></th></tr>' +
      '<tr><td><p>1</p></td><td><p>2</p></td></tr></tbody></table></div>' +
      '<ol start="3"><li><p>three</p></li></ol><blockquote><p>frame</p></blockquote></div>',
  )
})

test('what the editor draws and what is drawn for reading look alike', () => {
  const desk = createDesk()
  desk.doc.transact(() =>
    appendToFragment(
      desk.text(),
      markdownToRichText('### Hi\n\n- a\n- b\n\n| A |\n|---|\n| 1 |\n\n```lines 4\n```\n\n---'),
    ),
  )
  const plain = (html: string) =>
    html
      .replace(/ (class|scope|contenteditable|draggable|rel|target)="[^"]*"/g, '')
      .replace(/ style="--lines: ?4;?"/g, '')
  const editor = desk.open().editor?.view.dom.innerHTML ?? ''
  const reading = show(<RichText fragment={desk.text()} dir="ltr" />).firstElementChild?.innerHTML ?? ''
  expect(plain(reading)).toBe(plain(editor))
})

test('a live text is drawn again when somebody writes', () => {
  const desk = createDesk()
  const place = show(<RichText fragment={desk.text()} />)
  act(() => write(desk.text(), paragraph('Two cups')))
  expect(place.textContent).toBe('Two cups')
})

test('mathematics is set with MathML for screen readers and the LaTeX cannot open anything', async () => {
  const place = showNodes(
    { type: 'mathBlock', attrs: { latex: '\\frac{2}{3}' } },
    {
      type: 'paragraph',
      content: [{ type: 'mathInline', attrs: { latex: '\\href{javascript:alert(1)}{x}' } }],
    },
    { type: 'mathBlock', attrs: { latex: `${'{'.repeat(1999)}` } },
  )
  await vi.waitFor(() => expect(place.querySelector('.math-block .katex-mathml math mfrac')).not.toBeNull())
  expect(place.querySelector('a')).toBeNull()
})

test('a paragraph written the other way than its text is turned, one without letters is not', () => {
  const text = (words: string): RichNode => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })
  const place = show(
    <RichText value={{ type: 'doc', content: [text('قارن'), text('12 : 8'), text('English')] }} dir="rtl" />,
  )
  expect([...place.querySelectorAll('p')].map((each) => each.getAttribute('dir'))).toEqual([
    null,
    null,
    'ltr',
  ])
})

test('newer nodes show as kept, newer marks as their words, and hostile values as nothing', () => {
  let deep: RichNode = { type: 'blockquote' }
  for (let depth = 0; depth < 5000; depth++) deep = { type: 'blockquote', content: [deep] }
  const place = showNodes(
    { type: 'timer', attrs: { minutes: 5 } },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'glowing', marks: [{ type: 'glow' }] },
        { type: 'text', text: 'bad', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
        { type: 'mention' },
      ],
    },
    { type: 'script', content: [{ type: 'text', text: 'alert(1)' }] },
    {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9 } }] }],
    },
    deep,
  )
  expect([...place.querySelectorAll('.kept')].map(({ tagName }) => tagName)).toEqual([
    'DIV',
    'SPAN',
    'DIV',
    'DIV',
  ])
  expect(place.querySelector('p')?.textContent).toContain('glowingbad')
  expect(place.querySelector('script, a')).toBeNull()
  expect(place.querySelector('td')?.colSpan).toBe(1)
})

test('a line shows its mathematics and leaves money alone', async () => {
  const place = show(<LineText text={'Pay \\$5 for $\\frac{1}{2}$, $5 and $6'} lang="en" />)
  await vi.waitFor(() => expect(place.querySelectorAll('.math-inline math')).toHaveLength(1))
  expect(place.textContent).toContain('Pay $5 for ')
  expect(place.textContent).toContain(', $5 and $6')
})
