import { expect, test } from 'vitest'
import { MOST_TITLES, titlesIn } from '../../../../../src-renderer/features/unit/sequence/paste-titles.ts'

test('each line of a pasted list is a title, without its number or bullet', () => {
  const text =
    '1. What a ratio compares\r\n2) Ratio language\n- Tape diagrams\n• Ratio tables\nLesson 5: Rates\n\n  \n'
  expect(titlesIn(text)).toEqual([
    'What a ratio compares',
    'Ratio language',
    'Tape diagrams',
    'Ratio tables',
    'Rates',
  ])
})

test('a column copied from a spreadsheet loses its number column', () => {
  expect(titlesIn('1\tUnit rates\tday 1\n2\tBetter buy')).toEqual(['Unit rates day 1', 'Better buy'])
})

test('numbers that belong to a title stay', () => {
  expect(titlesIn('100 as a whole\n3-D shapes\n2.5 times as many')).toEqual([
    '100 as a whole',
    '3-D shapes',
    '2.5 times as many',
  ])
})

test('a Spanish list loses its numbering too', () => {
  expect(titlesIn('Lección 1: Razones\nLección 2 – Tasas')).toEqual(['Razones', 'Tasas'])
})

test('a whole book pasted by mistake is cut', () => {
  expect(titlesIn('line\n'.repeat(500))).toHaveLength(MOST_TITLES)
  expect(titlesIn('x'.repeat(900))[0]).toHaveLength(200)
})
