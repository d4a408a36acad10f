import { expect, test } from 'vitest'
import { keyCaps } from '../../../src-renderer/ui/keys.ts'

const words = {
  ctrl: 'Ctrl',
  shift: 'Mayús',
  alt: 'Alt',
  enter: 'Intro',
  escape: 'Esc',
  space: 'Espacio',
  tab: 'Tab',
}

test('keys are named as they are printed on this keyboard', () => {
  expect(
    ['$mod+Shift+z', 'g u', 'Enter', 'Alt+ArrowUp', '[Shift]+?', '$mod++'].map((keys) =>
      keyCaps(keys, words, false),
    ),
  ).toEqual([[['Ctrl', 'Mayús', 'Z']], [['G'], ['U']], [['Intro']], [['Alt', '↑']], [['?']], [['Ctrl', '+']]])
})

test('Apple keyboards show their own signs', () => {
  expect(keyCaps('$mod+Shift+z', words, true)).toEqual([['⌘', '⇧', 'Z']])
})
