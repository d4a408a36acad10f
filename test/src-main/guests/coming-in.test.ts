import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, onTestFinished, test } from 'vitest'
import { readSyncMessage, writeSyncStep1, writeSyncStep2 } from 'y-protocols/sync'
import * as Y from 'yjs'
import { unitRoom } from '../../../shared/documents/room.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { SAVED, Y_AWARENESS, Y_SYNC } from '../../../shared/protocol/wire.ts'
import { createScratch } from '../../../src-main/node/gate/scratch.ts'
import type { Channel } from '../../../src-main/node/guests/channel.ts'
import { createClientOwners } from '../../../src-main/node/guests/client-owners.ts'
import { createRooms } from '../../../src-main/node/guests/rooms.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { openStorage } from '../../soak/load/staff.ts'

const ROOM = unitRoom('unit00000001')

function openRooms(words: string) {
  const dataDir = tempDataDir()
  const before = openStorage(dataDir)
  before.library.read(ROOM, (doc) => doc.getText('line/a/title/en').insert(0, words))
  before.close()
  const storage = openStorage(dataDir)
  const scratch = createScratch()
  const rooms = createRooms({
    ...storage,
    scratch,
    owners: createClientOwners(storage.db, storage.committer),
    ownDevice: storage.device.id,
    signKeyOf: () => null,
    roleOf: () => null,
    isHost: () => false,
    log: silentLog,
    onChange: () => {},
  })
  onTestFinished(async () => {
    rooms.dispose()
    storage.close()
    await scratch.dispose()
  })
  return { ...storage, rooms }
}

/** A window with an empty copy, at the other end of a channel without a wire. */
function openWindow(rooms: ReturnType<typeof openRooms>['rooms']) {
  const doc = new Y.Doc()
  let toHost: (data: Uint8Array) => void = () => {}
  let onClose = () => {}
  let saved = 0
  const say = (write: (encoder: encoding.Encoder) => void) => {
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, Y_SYNC)
    write(encoder)
    toHost(encoding.toUint8Array(encoder))
  }
  const channel: Channel = {
    send(data) {
      const decoder = decoding.createDecoder(data as Uint8Array)
      const type = decoding.readVarUint(decoder)
      if (type === SAVED) saved = decoding.readVarUint(decoder)
      if (type === Y_SYNC) readSyncMessage(decoder, encoding.createEncoder(), doc, 'host')
    },
    close: () => {},
    onMessage(listener) {
      toHost = listener
    },
    onClose(listener) {
      onClose = listener
    },
    pause: () => {},
    waitingBytes: () => 0,
  }
  const onLeave = () => {}
  rooms.enter(ROOM, { channel, mayEdit: () => true, writer: 'me', limits: null, speaksOurs: true, onLeave })
  return {
    doc,
    saved: () => saved,
    comeIn() {
      say((encoder) => writeSyncStep1(encoder, doc))
      say((encoder) => writeSyncStep2(encoder, new Y.Doc()))
    },
    /** Says of clients, as y-protocols' awareness does, that they are here. */
    show(...clients: readonly number[]) {
      const encoder = encoding.createEncoder()
      encoding.writeVarUint(encoder, Y_AWARENESS)
      encoding.writeVarUint8Array(encoder, shown(clients))
      toHost(encoding.toUint8Array(encoder))
    },
    leave: () => onClose(),
    send: (update: Uint8Array) =>
      say((encoder) => {
        encoding.writeVarUint(encoder, 2)
        encoding.writeVarUint8Array(encoder, update)
      }),
  }
}

test('who comes in and only reads leaves the document closed', () => {
  const { library, rooms } = openRooms('six cups')
  const window = openWindow(rooms)
  window.comeIn()
  expect(window.doc.getText('line/a/title/en').toString()).toBe('six cups')
  // Nothing is an answer too, and counted like any other.
  expect(window.saved()).toBe(1)
  expect(library.peek(ROOM)).toBeNull()
})

test('who writes opens it, and whoever reads beside them is told', async () => {
  const { library, rooms, committer } = openRooms('six cups')
  const [reader, writer] = [openWindow(rooms), openWindow(rooms)]
  reader.comeIn()
  writer.comeIn()
  writer.doc.once('update', writer.send)
  writer.doc.getText('line/a/title/en').insert(8, ' of flour')
  expect(library.peek(ROOM)).not.toBeNull()
  committer.flush()
  expect([writer.saved(), reader.doc.getText('line/a/title/en').toString()]).toEqual([2, 'six cups of flour'])
})

function shown(clients: readonly number[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, clients.length)
  for (const client of clients) {
    clock += 1
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, '{}')
  }
  return encoding.toUint8Array(encoder)
}
let clock = 0

const here = ({ rooms }: ReturnType<typeof openRooms>) =>
  [...(rooms.peek(ROOM)?.awareness.getStates().keys() ?? [])].sort()

test('a window is heard for itself alone: what it repeats of others may be gone already', () => {
  const opened = openRooms('six cups')
  const window = openWindow(opened.rooms)
  window.show(7)
  window.show(8)
  window.show(7, 9)
  expect(here(opened)).toEqual([7])
})

test('a window that came again is not gone with its first channel', () => {
  const opened = openRooms('six cups')
  const [first, second] = [openWindow(opened.rooms), openWindow(opened.rooms)]
  first.show(7)
  second.show(7)
  first.leave()
  expect(here(opened)).toEqual([7])
  openWindow(opened.rooms)
  second.leave()
  expect(here(opened)).toEqual([])
})
