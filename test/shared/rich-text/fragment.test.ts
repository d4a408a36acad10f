import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { appendToFragment, isEmptyFragment, readFragment } from '../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import type { RichText } from '../../../shared/rich-text/rich-text.ts'

const roundTrip = (text: RichText): RichText => {
  const fragment = new Y.Doc().getXmlFragment('cell')
  appendToFragment(fragment, text)
  return readFragment(fragment)
}

test('what goes into a document comes out of it', () => {
  const text = markdownToRichText(
    '# Title\n\n1. **bold** and *slanted* $x^2$\n\n| a |\n| - |\n| b |\n\n~~~grid 3\n~~~',
  )
  expect(roundTrip(text)).toEqual(text)
})

test('nodes and marks of a newer version survive the host', () => {
  const text: RichText = {
    type: 'doc',
    content: [
      { type: 'numberLine', attrs: { from: 0, to: 10 } },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'x', marks: [{ type: 'glow', attrs: { by: 2 } }] }],
      },
    ],
  }
  expect(roundTrip(text)).toEqual(text)
})

test('a fragment is empty until something can be seen in it', () => {
  const fragment = new Y.Doc().getXmlFragment('cell')
  expect(isEmptyFragment(fragment)).toBe(true)
  appendToFragment(fragment, { type: 'doc', content: [{ type: 'paragraph' }] })
  expect(isEmptyFragment(fragment)).toBe(true)
  appendToFragment(fragment, { type: 'doc', content: [{ type: 'image', attrs: { imageId: 'x' } }] })
  expect(isEmptyFragment(fragment)).toBe(false)
})
