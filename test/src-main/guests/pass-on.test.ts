import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import type { Guest } from '../../../src-main/node/guests/guest.ts'
import { passOnCommitted } from '../../../src-main/node/guests/pass-on.ts'
import type { CommittedBatch, Committer } from '../../../src-main/node/library/committer.ts'

const ROOM = 'unit:unit00000001'

/** Somebody who notes how large the frames are that come. */
function listener() {
  const frames: number[] = []
  const channel = { waitingBytes: () => 0, send: (bytes: Uint8Array) => frames.push(bytes.length) }
  return { frames, guest: { channel } as unknown as Guest }
}

function openRoom(count: number) {
  const doc = new Y.Doc()
  const committed = createEmitter<CommittedBatch>()
  const people = Array.from({ length: count }, listener)
  const guests = new Set(people.map(({ guest }) => guest))
  const watch = (_room: string, onUpdate: (update: Uint8Array, origin: unknown) => void) => {
    doc.on('update', onUpdate)
    return () => doc.off('update', onUpdate)
  }
  const committer = { committed } as unknown as Committer
  passOnCommitted({ library: { watch }, room: ROOM, guests, hosts: new Set(), committer })
  return {
    people,
    frames: () => people.map(({ frames }) => frames.length),
    type(who: number, words = 'x') {
      const theirs = new Y.Doc()
      theirs.getText(`of ${who}`).insert(0, words)
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(theirs), people[who]?.guest)
    },
    commit: () => committed.emit(new Map([[ROOM, []]])),
  }
}

test('nobody hears of a letter before it is on disk, and its typist not at all', () => {
  const room = openRoom(3)
  room.type(0)
  expect(room.frames()).toEqual([0, 0, 0])
  room.commit()
  expect(room.frames()).toEqual([0, 1, 1])
})

test('in a crowd one frame serves all, thirty-two letters at most to a frame', () => {
  const room = openRoom(3)
  for (let letter = 0; letter < 72; letter += 1) room.type(letter % 2)
  room.commit()
  expect(room.frames()).toEqual([3, 3, 3])
})

test('what is large goes by itself, and not back to whoever brought it', () => {
  const room = openRoom(3)
  room.type(0)
  room.type(1, 'long '.repeat(2_000))
  room.type(2)
  room.commit()
  expect(room.frames()).toEqual([2, 2, 2])
  expect(Math.max(...(room.people[1]?.frames ?? []))).toBeLessThan(100)
})
