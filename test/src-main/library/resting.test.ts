import { expect, onTestFinished, test } from 'vitest'
import { unitRoom } from '../../../shared/documents/room.ts'
import { createClientOwners } from '../../../src-main/node/guests/client-owners.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { openStorage } from '../../soak/load/staff.ts'

function open() {
  const storage = openStorage(tempDataDir())
  onTestFinished(storage.close)
  return storage
}

const ROOMS = Array.from({ length: 30 }, (_, index) => unitRoom(`resting${String(index).padStart(4, '0')}`))
const [FIRST = ''] = ROOMS
const soon = () => new Promise((resolve) => setTimeout(resolve, 20))

test('of many documents that somebody looked into only the last few stay in memory, and none is lost', async () => {
  const { library } = open()
  const kept = library.open(FIRST)
  for (const room of ROOMS) library.read(room, (doc) => doc.getText('words').insert(0, room))
  await soon()
  const inMemory = ROOMS.filter((room) => library.peek(room) !== null)
  expect(inMemory).toEqual([FIRST, ...ROOMS.slice(-8)])
  kept.release()
  expect(ROOMS.map((room) => library.read(room, (doc) => doc.getText('words').toString()))).toEqual(ROOMS)
})

test('whose words a client writes stands on disk with the first of them, not before', () => {
  const { db, library, committer } = open()
  const owners = createClientOwners(db, committer)
  const onDisk = () => db.prepare('SELECT client, device FROM document_client').all()
  owners.bind(FIRST, [7], 'bo')
  expect([owners.ownerOf(FIRST, 7), onDisk()]).toEqual(['bo', []])
  library.read(FIRST, (doc) => doc.getText('words').insert(0, 'x'))
  committer.flush()
  expect(onDisk()).toEqual([{ client: 7, device: 'bo' }])
})
