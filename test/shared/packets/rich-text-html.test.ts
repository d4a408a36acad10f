import { expect, test } from 'vitest'
import { markupOf } from '../../../shared/packets/html.ts'
import { richTextHtml } from '../../../shared/packets/rich-text-html.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import type { RichNode } from '../../../shared/rich-text/rich-text.ts'
import { readable } from '../../kit/packet-sources.ts'

const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

const setting = { imageUrl: () => PICTURE, headingLevel: 4, imageMissing: 'Picture missing' }

const markup = (...content: RichNode[]): string =>
  markupOf(richTextHtml({ type: 'doc', content }, setting)).trim()

const fromMarkdown = (text: string): string => markup(...markdownToRichText(text).content)

const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })

test('headings stand below the heading of their section', () => {
  expect(fromMarkdown('## Two\n\n### Three')).toBe('<h4>Two</h4>\n<h5>Three</h5>')
})

test('marks nest, and unknown ones leave their words', () => {
  const text = {
    type: 'text',
    text: 'so',
    marks: [{ type: 'bold' }, { type: 'sparkle' }, { type: 'italic' }],
  }
  expect(markup(paragraph(text))).toBe('<p><strong><em>so</em></strong></p>')
})

test('lists keep their start, and items may hold room to write', () => {
  const text = fromMarkdown('3. Three\n\n   ```lines 2\n   ```\n4. Four')
  expect(text).toContain('<ol start="3">')
  expect(text).toContain('<div class="answer-space answer-lines"><div></div><div></div></div>')
})

test('a blank is a line to write on, and stays in the text', () => {
  expect(fromMarkdown('It costs ___ dollars')).toMatch(
    /^<p>It costs <span class="blank" style="inline-size:13.5mm">___<\/span> dollars<\/p>$/,
  )
})

test('room for drawing is a box, for graphs squared paper of lines', () => {
  expect(fromMarkdown('```box 4\n```')).toContain('style="block-size:34mm"')
  const grid = fromMarkdown('```grid 4\n```')
  expect(grid).toContain('M0 5H200')
  expect(grid).not.toContain('gradient')
})

test('addresses are printed, since nobody can click on paper; other schemes are dropped', () => {
  const link = (text: string, href: string) =>
    readable(markup(paragraph({ type: 'text', text, marks: [{ type: 'link', attrs: { href } }] })))
  expect(link('our page', 'https://example.org/a')).toBe('our page (https://example.org/a)')
  expect(link('example.org', 'https://example.org/')).toBe('example.org')
  expect(link('click', 'javascript:alert(1)')).toBe('click')
})

test('pictures come from the team’s own store with their description', () => {
  const image = (attrs: RichNode['attrs']) => markup({ type: 'image', ...(attrs ? { attrs } : {}) })
  expect(image({ imageId: 'a', alt: 'A tape diagram', width: 50 })).toBe(
    `<figure><img src="${PICTURE}" alt="A tape diagram" style="inline-size:50%"></figure>`,
  )
  expect(image({ imageId: 'a', alt: 'A flower', decorative: true })).toContain('alt=""')
})

test('a missing picture leaves its description', () => {
  for (const url of [null, 'https://example.org/a.png', 'data:text/html;base64,AAAA']) {
    const text = markupOf(
      richTextHtml(
        { type: 'doc', content: [{ type: 'image', attrs: { imageId: 'a', alt: 'A map' } }] },
        { ...setting, imageUrl: () => url },
      ),
    )
    expect(text.trim()).toBe('<p class="image-missing">Picture missing: A map</p>')
  }
})

test('mathematics is set without trust and described for those who listen', () => {
  const text = fromMarkdown('Half is $\\frac{1}{2}$.')
  expect(text).toContain('<bdi class="math short" dir="ltr">')
  expect(text).toContain('aria-label="1/2"')
  expect(text).toContain('katex-html')
  expect(fromMarkdown('$$\\frac{$$')).toContain('\\frac{')
  expect(fromMarkdown('$\\includegraphics{https://example.org/x.png}$')).not.toContain('<img')
})

test('a formula that expands for ever ends', () => {
  expect(fromMarkdown('$\\def\\a{\\a\\a}\\a$')).toContain('<p>')
})

test('nodes of a newer version show what is inside them', () => {
  const text = markup(
    { type: 'callout', attrs: { tone: 'calm' }, content: [paragraph({ type: 'text', text: 'Inside' })] },
    { type: 'caption', content: [{ type: 'text', text: 'Loose' }] },
    { type: 'video', attrs: { src: 'x' } },
  )
  expect(readable(text)).toBe('Inside Loose')
  expect(text).toContain('<p>Loose</p>')
})

test('text nested deeper than any lesson is still there', () => {
  let node: RichNode = paragraph({ type: 'text', text: 'deep' })
  for (let depth = 0; depth < 3000; depth += 1) node = { type: 'blockquote', content: [node] }
  expect(readable(markup(node))).toBe('deep')
})

test('attributes of any kind are taken for what they can be', () => {
  expect(
    markup({
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [{ type: 'tableCell', attrs: { colspan: '2', rowspan: -1 }, content: [] }],
        },
      ],
    }),
  ).toContain('<td colspan="2"></td>')
  expect(markup({ type: 'answerSpace', attrs: { lines: 'many' } }).match(/<div><\/div>/g)).toHaveLength(3)
})
