import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { unitRoom } from '../../shared/documents/room.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { silentLog } from '../../shared/lib/log.ts'
import { createStorage } from '../../src-main/node/storage.ts'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { type Database, openDatabase } from '../../src-main/node/store/database.ts'
import { eventually } from '../kit/hub-client.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** SQLite itself says "full" here: `max_page_count` makes the file's own limit the disk's. */
const ROOM = unitRoom('unit00000001')

function open(dataDir: string): Database {
  const folder = openDataFolder(dataDir)
  const opened = folder.ok ? openDatabase(folder.value) : folder
  if (!opened.ok) throw new Error(opened.error.type)
  return opened.value
}

test('on a full disk nothing is called saved and nothing is lost: it is written once there is room', async () => {
  const dataDir = tempDataDir()
  const db = open(dataDir)
  const storage = createStorage({ db, dataDir, clock: systemClock, log: silentLog })
  const { library, committer } = storage
  const states: string[] = []
  committer.disk.on((state) => states.push(state))
  const { doc } = library.open(ROOM)
  doc.getMap('notes').set('first', 'before')
  committer.flush()

  db.pragma(`max_page_count=${db.pragma('page_count', { simple: true })}`)
  let saved = false
  const big = 'a teacher worked on this all Sunday. '.repeat(2_000)
  doc.getMap('notes').set('second', big)
  committer.afterCommit(() => {
    saved = true
  })
  expect(committer.flush()).toBe(false)
  expect({ saved, disk: committer.diskState(), states }).toEqual({
    saved: false,
    disk: 'full',
    states: ['full'],
  })
  doc.getMap('notes').set('third', 'typed while full')
  expect(library.read(ROOM, (same) => same.getMap('notes').get('second'))).toBe(big)

  db.pragma('max_page_count=1073741823')
  await eventually('the disk takes it', () => saved, 5_000)
  expect(states).toEqual(['full', 'fine'])
  storage.close()

  const again = createStorage({ db: open(dataDir), dataDir, clock: systemClock, log: silentLog })
  expect(again.library.read(ROOM, (kept) => kept.getMap('notes').toJSON())).toEqual({
    first: 'before',
    second: big,
    third: 'typed while full',
  })
  again.close()
})

test('a view that fails never costs an edit', () => {
  const dataDir = tempDataDir()
  const db = open(dataDir)
  const storage = createStorage({ db, dataDir, clock: systemClock, log: silentLog })
  db.exec('DROP TABLE lesson')
  const { doc } = storage.library.open(ROOM)
  doc.getMap('unit').set('number', '7')
  expect(storage.committer.flush()).toBe(true)
  storage.close()
  const again = createStorage({ db: open(dataDir), dataDir, clock: systemClock, log: silentLog })
  expect(again.library.read(ROOM, (kept: Y.Doc) => kept.getMap('unit').get('number'))).toBe('7')
  again.close()
})
