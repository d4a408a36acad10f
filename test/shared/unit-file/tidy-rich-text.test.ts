import { describe, expect, test } from 'vitest'
import { plainText } from '../../../shared/rich-text/rich-text.ts'
import { nodeAttributes } from '../../../shared/rich-text/schema-names.ts'
import { tidyRichText } from '../../../shared/unit-file/tidy-rich-text.ts'
import { fc } from '../../kit/properties.ts'
import { richTexts } from '../../kit/unit-files.ts'

function tidy(content: unknown) {
  const told = new Set<string>()
  const text = tidyRichText({ type: 'doc', content }, (what) => told.add(what))
  return { content: text.content, told: [...told] }
}

const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })

describe('rich text from a file', () => {
  test('stays as it is when our editor could have written it', () => {
    const content = [
      { type: 'heading', attrs: { level: 3 }, content: [text('Ratios')] },
      { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] },
      { type: 'answerSpace', attrs: { lines: 4, style: 'grid' } },
    ]
    expect(tidy(content)).toEqual({ content, told: [] })
  })

  test('words outside a paragraph get one, blocks inside a paragraph leave it', () => {
    const picture = { type: 'image', attrs: { imageId: 'ab'.repeat(32) } }
    expect(tidy([text('a'), text('b'), paragraph(text('c'), picture, text('d'))])).toEqual({
      content: [paragraph(text('ab')), paragraph(text('c')), picture, paragraph(text('d'))],
      told: ['Misplaced'],
    })
  })

  test('lists and tables get the parts they lack', () => {
    const cell = { type: 'tableCell', content: [paragraph(text('x'))] }
    expect(
      tidy([
        { type: 'bulletList', content: [text('a')] },
        { type: 'table', content: [cell, cell] },
      ]),
    ).toEqual({
      content: [
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('a'))] }] },
        { type: 'table', content: [{ type: 'tableRow', content: [cell, cell] }] },
      ],
      told: ['Misplaced'],
    })
  })

  test('what only a newer version knows is kept and told', () => {
    const content = [{ type: 'numberLine', attrs: { from: 0, to: 10 }, content: [paragraph(text('0'))] }]
    expect(tidy(content)).toEqual({ content, told: ['UnknownContent'] })
  })

  test('a link that would run something loses the link and keeps the words', () => {
    const link = (href: string) => ({ ...text('here'), marks: [{ type: 'link', attrs: { href } }] })
    expect(tidy([paragraph(link('javascript:alert(1)'))])).toEqual({
      content: [paragraph(text('here'))],
      told: ['UnsafeLink'],
    })
    expect(tidy([paragraph(link('https://example.org'))]).told).toEqual([])
  })

  test('attributes out of range are left out; a picture without a name goes', () => {
    const content = [
      { type: 'answerSpace', attrs: { style: 'lines', lines: 4000 } },
      { type: 'image', attrs: { imageId: '../secret' } },
    ]
    expect(tidy(content)).toEqual({
      content: [{ type: 'answerSpace', attrs: { style: 'lines' } }],
      told: ['BadValue'],
    })
  })

  test('text nested too deep keeps its words', () => {
    let node: unknown = paragraph(text('deep'))
    for (let level = 0; level < 2000; level += 1) node = { type: 'blockquote', content: [node] }
    const result = tidyRichText({ type: 'doc', content: [node] }, () => undefined)
    expect(plainText(result)).toBe('deep')
    expect(JSON.stringify(result).length).toBeLessThan(2000)
  })

  test('tidying twice is tidying once, whatever came in', () => {
    const names = [...Object.keys(nodeAttributes), 'text', 'fromTheFuture']
    const { node } = fc.letrec((tie) => ({
      node: fc.record(
        {
          type: fc.constantFrom(...names),
          text: fc.string(),
          attrs: fc.dictionary(fc.constantFrom('level', 'latex', 'imageId', 'lines', 'x'), fc.jsonValue()),
          content: fc.array(tie('node'), { maxLength: 4 }),
          marks: fc.array(fc.record({ type: fc.constantFrom('bold', 'link', 'glow') })),
        },
        { requiredKeys: ['type'] },
      ),
    }))
    void fc.assert(
      fc.property(fc.array(fc.oneof(node, fc.jsonValue())), (content) => {
        const once = tidyRichText({ type: 'doc', content }, () => undefined)
        expect(tidyRichText(once, () => undefined)).toEqual(once)
      }),
      { numRuns: 300 },
    )
    void fc.assert(
      fc.property(richTexts, (drawn) => {
        expect(plainText(tidyRichText(drawn, () => undefined))).toBe(plainText(drawn))
      }),
    )
  })
})
