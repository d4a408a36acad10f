import { expect, test } from 'vitest'
import { lineParts } from '../../../shared/rich-text/line-parts.ts'

const text = (value: string) => ({ type: 'text', text: value })
const math = (latex: string) => ({ type: 'math', latex })

test.each([
  ['plain words', [text('plain words')]],
  ['so $\\frac{2}{3}$ of it', [text('so '), math('\\frac{2}{3}'), text(' of it')]],
  ['$5 and $6 are money', [text('$5 and $6 are money')]],
  ['\\$4.50 for $x$ pens', [text('$4.50 for '), math('x'), text(' pens')]],
  ['$a$ and $b$', [math('a'), text(' and '), math('b')]],
  ['', []],
])('%s', (line, parts) => {
  expect(lineParts(line)).toEqual(parts)
})
