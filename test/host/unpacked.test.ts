import { expect, test } from 'vitest'
import { unpackedRoom } from '../../shared/documents/room.ts'
import { addUnpacked, startFrom } from '../../shared/documents/unpacked/actions.ts'
import { readUnpacked } from '../../shared/documents/unpacked/read.ts'
import { unpackedIdOf, unpackedText } from '../../shared/documents/unpacked/shape.ts'
import type { UnpackedList } from '../../shared/domain/standards/unpacked.ts'
import { apartByFile, carry } from '../kit/by-file.ts'
import { openRoom, type WindowRoom } from '../kit/window-client.ts'

/** A standard taken apart at two computers, on hosts as they are. */

function write({ edit }: WindowRoom, code: string, list: UnpackedList, words: string): void {
  const id = addUnpacked(edit, code, list, 0)
  unpackedText(edit.doc, id, 'text', 'en').insert(0, words)
}

test('two who unpack one standard apart, each in a spelling of their own, have all of it after two files', async () => {
  const { ana, bo } = await apartByFile()
  const anas = openRoom(ana.host, unpackedRoom(unpackedIdOf('6.RP.A.3b')))
  const bos = openRoom(bo.host, unpackedRoom(unpackedIdOf('CCSS.MATH.CONTENT.6.RP.A.3.B')))
  await Promise.all([anas.ready(), bos.ready()])
  startFrom(anas.edit, '6.RP.A.3b', { iCan: { en: 'I can use a unit rate.' }, family: {} })
  write(anas, '6.RP.A.3b', 'know', 'unit rate')
  write(bos, '6.RP.A.3b', 'do', 'solve problems with unit prices')
  const targets = ({ doc }: WindowRoom) => readUnpacked(doc).targets.map(({ kind, text }) => [kind, text.en])
  // What a window writes is on disk a moment later; a file holds what is on disk.
  await expect
    .poll(async () => {
      await carry(ana, bo)
      await carry(bo, ana)
      return targets(anas).length + targets(bos).length
    })
    .toBe(4)
  expect(readUnpacked(anas.doc)).toEqual(readUnpacked(bos.doc))
  expect(targets(anas).toSorted()).toEqual([
    ['do', 'solve problems with unit prices'],
    ['know', 'unit rate'],
  ])
  expect(readUnpacked(bos.doc).iCan).toEqual({ en: 'I can use a unit rate.' })
})
