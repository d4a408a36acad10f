import { expect, test } from 'vitest'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import { plainText } from '../../../shared/rich-text/rich-text.ts'

test('a worked example with a table, mathematics and answer space', () => {
  const text = markdownToRichText(`
    Mix **2 cups** for $2:3$.

    | Mango | 2 |
    | --- | --- |
    | Yogurt | 3 |

    ~~~lines 4
    ~~~
  `)
  expect(text.content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Mix ' },
        { type: 'text', text: '2 cups', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' for ' },
        { type: 'mathInline', attrs: { latex: '2:3' } },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'table',
      content: [row('tableHeader', 'Mango', '2'), row('tableCell', 'Yogurt', '3')],
    },
    { type: 'answerSpace', attrs: { style: 'lines', lines: 4 } },
  ])
})

test('numbered problems keep what stands inside them', () => {
  const [list] = markdownToRichText('3. First\n\n   > For every ___\n\n4. Second').content
  expect(list).toMatchObject({ type: 'orderedList', attrs: { start: 3 } })
  expect(list?.content?.[0]?.content?.map((node) => node.type)).toEqual(['paragraph', 'blockquote'])
})

test('tags typed into text stay text', () => {
  expect(plainText(markdownToRichText('a <script>alert(1)</script> b'))).toBe('a <script>alert(1)</script> b')
})

function row(type: string, ...cells: string[]) {
  return {
    type: 'tableRow',
    content: cells.map((text) => ({
      type,
      attrs: { colspan: 1, rowspan: 1 },
      content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
    })),
  }
}
