import { expect, test } from 'vitest'
import { diffWords } from '../../../../src-renderer/features/history/word-diff.ts'

const marked = (side: readonly { readonly text: string; readonly isOwn: boolean }[]) =>
  side.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('')

const both = (one: string, other: string) => {
  const diff = diffWords(one, other)
  return [marked(diff.one), marked(diff.other)]
}

test('whole words are told apart, and what both have stays plain', () => {
  expect(both('Count the red tiles.', 'Count the blue tiles twice.')).toEqual([
    'Count the [red tiles.]',
    'Count the [blue tiles twice.]',
  ])
  expect(both('one two three four', 'one 2 three four five')).toEqual([
    'one [two ]three four',
    'one [2 ]three four [five]',
  ])
})

test('a word is the same at the end, where no blank follows it', () => {
  expect(both('Together. Bo draws it.', 'Ana tells them. Together.')).toEqual([
    'Together. [Bo draws it.]',
    '[Ana tells them. ]Together.',
  ])
})

test('nothing beside something is all of it', () => {
  expect([both('', 'Ratio tables'), both('same', 'same'), both('', '')]).toEqual([
    ['', '[Ratio tables]'],
    ['same', 'same'],
    ['', ''],
  ])
})

test('joined again, each side is its text', () => {
  const texts = ['  a b\n\n  c ', 'a\nb c d', 'x '.repeat(2_000), `${'y '.repeat(2_000)}x`]
  for (const one of texts) {
    for (const other of texts) {
      const diff = diffWords(one, other)
      expect([diff.one, diff.other].map((side) => side.map(({ text }) => text).join(''))).toEqual([
        one,
        other,
      ])
    }
  }
})
