import { expect, test } from 'vitest'
import { speakableMath } from '../../../shared/packets/math-html.ts'

test.each([
  ['\\frac{3}{4} = \\frac{\\square}{20}', '3/4 = (□)/20'],
  ['2\\frac{1}{2}', '2 1/2'],
  ['\\dfrac{a + b}{2}', '(a + b)/2'],
  ['3 \\times 50 = 150', '3 × 50 = 150'],
  ['20 \\div 4', '20 ÷ 4'],
  ['40\\%', '40%'],
  ['x \\le 5', 'x ≤ 5'],
  ['\\text{miles per hour}', 'miles per hour'],
  ['\\sqrt{16}', '√(16)'],
  ['\\unknown{x}', 'x'],
])('%s is said as %s', (latex, said) => {
  expect(speakableMath(latex)).toBe(said)
})
