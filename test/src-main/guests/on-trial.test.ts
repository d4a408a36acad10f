import { expect, onTestFinished, test } from 'vitest'
import * as Y from 'yjs'
import { unitRoom } from '../../../shared/documents/room.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import type { SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { SCRATCH_LIMITS } from '../../../src-main/node/gate/limits.ts'
import { createScratch } from '../../../src-main/node/gate/scratch.ts'
import { createClientOwners } from '../../../src-main/node/guests/client-owners.ts'
import { createRooms } from '../../../src-main/node/guests/rooms.ts'
import { broughtBy } from '../../../src-main/node/guests/take-edits.ts'
import { newKeys, rogueChain } from '../../kit/rogue-device.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { openStorage } from '../../soak/load/staff.ts'

/** A heavy edit is on trial in the worker, while others bring theirs. */
const ROOM = unitRoom('unit00000001')
const TEAM = 'team00000001'
const HEAVY_EDITS = SCRATCH_LIMITS.parts + 500

function openTeam() {
  const storage = openStorage(tempDataDir())
  const scratch = createScratch()
  const people = { ana: newKeys(), bo: newKeys() }
  const keyOf = new Map(Object.values(people).map(({ id, signKey }) => [id, signKey]))
  const rooms = createRooms({
    ...storage,
    scratch,
    owners: createClientOwners(storage.db, storage.committer),
    ownDevice: storage.device.id,
    signKeyOf: (device) => keyOf.get(device) ?? null,
    roleOf: () => 'teacher',
    isHost: () => false,
    log: silentLog,
    onChange: () => {},
  })
  onTestFinished(async () => {
    rooms.dispose()
    storage.close()
    await scratch.dispose()
  })
  const order: string[] = []
  return {
    people,
    order,
    bring: async (what: string, by: string, ...edits: SignedEdit[]) => {
      const taken = await rooms.takeInto(ROOM, edits, broughtBy(by, { isFromOutside: true }))
      order.push(what)
      return { taken: taken.taken, refused: taken.refused?.what ?? null }
    },
    words: () => storage.library.read(ROOM, (doc) => doc.getText('line/a/title/en').toString()),
    chainOf: (keys: (typeof people)['ana'], team = storage.membership.now().team ?? TEAM) =>
      rogueChain({ keys, team, room: ROOM, chain: 'one' }),
  }
}

/** What a document's maker sent last. */
function newWriter() {
  const doc = new Y.Doc()
  return {
    doc,
    line: doc.getText('line/a/title/en'),
    write(how: (line: Y.Text) => void): Uint8Array {
      const before = Y.encodeStateVector(doc)
      doc.transact(() => how(doc.getText('line/a/title/en')))
      return Y.encodeStateAsUpdate(doc, before)
    },
  }
}

const heavily = (line: Y.Text) => {
  for (let made = 0; made < HEAVY_EDITS; made += 1) line.insert(0, 'x')
}

test("a colleague's word does not wait for it", async () => {
  const { people, order, bring, chainOf, words } = openTeam()
  const heavy = bring('heavy', people.ana.id, chainOf(people.ana).next(newWriter().write(heavily)))
  const word = newWriter().write((line) => line.insert(0, 'word'))
  expect(await bring('word', people.bo.id, chainOf(people.bo).next(word))).toEqual({
    taken: 1,
    refused: null,
  })
  expect(order).toEqual(['word'])
  expect(await heavy).toEqual({ taken: 1, refused: null })
  expect(words()).toHaveLength(HEAVY_EDITS + 'word'.length)
})

test('what follows it in its chain, or builds on it, waits for it, whoever brings it', async () => {
  const { people, bring, chainOf, words } = openTeam()
  const [ana, bo] = [newWriter(), newWriter()]
  const chain = chainOf(people.ana)
  const heavy = chain.next(ana.write(heavily))
  Y.applyUpdate(bo.doc, heavy.bytes)
  const built = chainOf(people.bo).next(bo.write((line) => line.insert(HEAVY_EDITS, ' built')))
  const next = chain.next(ana.write((line) => line.insert(0, 'next ')))
  const brought = await Promise.all([
    bring('heavy', people.ana.id, heavy),
    bring('next', people.bo.id, next),
    bring('built', people.bo.id, built),
    bring('both', people.bo.id, heavy, next),
  ])
  expect(brought.map(({ refused }) => refused)).toEqual([null, null, null, null])
  expect(brought.reduce((sum, { taken }) => sum + taken, 0)).toBe(3)
  expect(words()).toBe(`next ${'x'.repeat(HEAVY_EDITS)} built`)
})

test('nothing is taken of a chain behind one that was refused', async () => {
  const { people, bring, chainOf, words } = openTeam()
  const ana = newWriter()
  const chain = chainOf(people.ana)
  const forged = ana.write(heavily)
  // Its first client becomes one whose clocks begin nowhere.
  const heavy = chain.next(Uint8Array.from([...forged.slice(0, -1), 1, 1, 1, 0, 9]))
  const next = chain.next(ana.write((line) => line.insert(0, 'next')))
  const [first, second] = await Promise.all([
    bring('heavy', people.ana.id, heavy),
    bring('next', people.bo.id, next),
  ])
  expect([first?.taken, second?.taken]).toEqual([0, 0])
  expect(words()).toBe('')
})
