import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readImage } from '../../../shared/documents/image/image.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { isEmptyFragment, readFragment } from '../../../shared/rich-text/fragment.ts'
import { isEmptyText } from '../../../shared/rich-text/rich-text.ts'
import { unitToFile } from '../../../shared/unit-file/unit-to-file.ts'
import { junkUpdates } from '../../kit/junk.ts'
import { fc } from '../../kit/properties.ts'

const docOf = (update: Uint8Array): Y.Doc => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, update)
  return doc
}

describe('a document in which anything may stand', () => {
  test('is read as a unit without a throw', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        const doc = docOf(update)
        const { unit } = readUnit(doc, 'aaaaaaaa')
        for (const lesson of unit.lessons) {
          for (const section of lesson.sections) for (const { cell } of section.variants) readCell(doc, cell)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('is written as a unit file that keeps to the format', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        expect(unitToFile(docOf(update), 'aaaaaaaa', { standards: [], images: [] }).format).toBe(
          'common-prep-unit',
        )
      }),
      { numRuns: 200 },
    )
  })

  test('is read as a team and as a picture without a throw', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        readTeam(docOf(update))
        readImage(docOf(update))
      }),
      { numRuns: 500 },
    )
  })

  test('says of every cell whether a reader would see something there', () => {
    void fc.assert(
      fc.property(junkUpdates, (update) => {
        for (const cell of ['cell/aaaaaaaa', 'overview/summary/en', 'stem/aaaaaaaa/en']) {
          const fragment = docOf(update).getXmlFragment(cell)
          const content = readFragment(fragment).content.filter((node) => node.type !== 'text' || node.text)
          expect(isEmptyFragment(fragment)).toBe(isEmptyText({ type: 'doc', content }))
        }
      }),
      { numRuns: 200 },
    )
  })
})
