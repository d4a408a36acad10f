import { expect, test } from 'vitest'
import { markupOf } from '../../../shared/packets/html.ts'
import { richTextHtml } from '../../../shared/packets/rich-text-html.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'

const table = (markdown: string): string =>
  markupOf(
    richTextHtml(markdownToRichText(markdown), { imageUrl: () => null, headingLevel: 4, imageMissing: '' }),
  )

test('the heading row of a table is repeated on every page', () => {
  const text = table('| Blue | Yellow |\n| --- | --- |\n| 2 | 5 |\n| 4 | 10 |')
  expect(text).toContain('<thead><tr><th scope="col"><p>Blue</p>\n</th>')
  expect(text).toContain('<tbody><tr><td><p>2</p>')
})

test('a ratio table written across the page has its headings in the first column', () => {
  const text = table('| Samosas | 4 | 8 | ___ |\n| --- | --- | --- | --- |\n| Dollars | 6 | ___ | 36 |')
  expect(text).toContain('class="across short"')
  expect(text).not.toContain('<thead>')
  expect(text.match(/<th scope="row"/g)).toHaveLength(2)
})

test('a tape diagram counts as written across', () => {
  expect(table('| Red | 1 cup | 1 cup |\n| --- | --- | --- |\n| White | 1 cup | — |')).toContain('across')
})

test('a short table stays on one page, a long one may break between rows', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => `| ${row} | ${row} |`).join('\n')
  expect(table(`| A | B |\n| --- | --- |\n${rows(5)}`)).toContain('class="short"')
  expect(table(`| A | B |\n| --- | --- |\n${rows(30)}`)).toContain('class=""')
})

test('columns of words begin at the edge, columns of numbers stand in the middle', () => {
  const text = table('| n | What it says |\n| --- | --- |\n| 1 | For every two there are three |')
  expect(text).toContain('<td><p>1</p>')
  expect(text).toContain('<td class="wordy"><p>For every')
})

test('a cell that is a blank is left free; a blank among words keeps its line', () => {
  const text = table('| Blue | Yellow |\n| --- | --- |\n| ___ | ___ cups |')
  expect(text).toContain('<td class="fill"><p><span class="blank"')
  expect(text).toMatch(/<td><p><span class="blank"[^>]*>___<\/span> cups/)
})
