import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { leaveMarksAlone } from '../../../shared/documents/leave-marks-alone.ts'

/** What a replica of a text that two formatted alike tells by itself when it hears of the second. */
function toldByItself(prepare: (doc: Y.Doc) => void): number {
  const [ana, bo, reader] = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
  ana.getText('cell').insert(0, 'equivalent ratios')
  Y.applyUpdate(bo, Y.encodeStateAsUpdate(ana))
  ana.getText('cell').format(0, 10, { bold: true })
  bo.getText('cell').format(0, 10, { bold: true })
  prepare(reader)
  reader.getText('cell')
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(ana))
  let told = 0
  reader.on('update', (_update: Uint8Array, origin: unknown) => {
    told += origin === 'from Bo' ? 0 : 1
  })
  Y.applyUpdate(reader, Y.encodeStateAsUpdate(bo), 'from Bo')
  expect(reader.getText('cell').toDelta()).toEqual([
    { insert: 'equivalent', attributes: { bold: true } },
    { insert: ' ratios' },
  ])
  return told
}

test('a replica that only hears tells nothing by itself', () => {
  expect(toldByItself(leaveMarksAlone)).toBe(0)
  // Without it Yjs does: this test would otherwise pass for nothing.
  expect(toldByItself(() => {})).toBe(1)
})
