import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type BundleHeader, type BundlePart, writePart } from '../../../shared/protocol/bundle.ts'
import { readSealed, sealBundle, unlock, unpackBody } from '../../../src-main/node/bundles/seal-bundle.ts'
import { lookThrough } from '../../../src-main/node/bundles/take-rooms.ts'
import { type OwnDevice, ownDevice } from '../../../src-main/node/identity/device-keys.ts'
import { createSettings } from '../../../src-main/node/store/settings.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const newDevice = (): OwnDevice => ownDevice(createSettings(temporaryDatabase()))
const key = randomBytes(32)
const writer = `${'ab'.repeat(16)}.0`
const edit = { writer, seq: 1, at: 5, sig: new Uint8Array(64), bytes: Uint8Array.from([0, 0]) }

const headerOf = ({ id, signKey }: OwnDevice): BundleHeader => ({
  team: 'team00000000001',
  device: id,
  signKey,
  at: 1,
  lock: { type: 'code', salt: 'A'.repeat(22) },
})

const parts: BundlePart[] = [
  { type: 'entry', entry: { body: '{}', sig: 'x'.repeat(86) } },
  { type: 'room', room: 'team', heads: new Map([[writer, 1]]) },
  { type: 'edits', edits: [edit] },
]

const seal = (device: OwnDevice, pieces = parts.map(writePart)) =>
  sealBundle(headerOf(device), pieces, key, device)

async function open(file: Uint8Array) {
  const read = readSealed(file)
  if (!read.ok) return read.error.type
  const packed = unlock(read.value, key)
  const body = packed && (await unpackBody(packed))
  return body && (await lookThrough(body))
}

test('what was sealed comes out, part by part', async () => {
  expect(await open(await seal(newDevice()))).toEqual({
    entries: [{ body: '{}', sig: 'x'.repeat(86) }],
    rooms: [{ type: 'room', room: 'team', heads: new Map([[writer, 1]]) }],
    edits: 1,
    invitation: null,
  })
})

test('not one bit of a file can be changed, and no end cut off or added', async () => {
  const file = await seal(newDevice())
  for (let at = 0; at < file.length; at += 1) {
    const flipped = file.slice()
    flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
    expect(readSealed(flipped).ok).toBe(false)
    expect(readSealed(file.slice(0, at)).ok).toBe(false)
  }
  expect(readSealed(Buffer.concat([file, Buffer.from([0])])).ok).toBe(false)
})

test('nobody signs a file in the name of another computer', async () => {
  const [ana, eve] = [newDevice(), newDevice()]
  const inAnasName = { ...headerOf(eve), device: ana.id }
  const withAnasKey = headerOf(ana)
  for (const header of [inAnasName, withAnasKey]) {
    const file = await sealBundle(header, parts.map(writePart), key, eve)
    expect(readSealed(file)).toEqual({ ok: false, error: { type: 'Damaged' } })
  }
})

test('the head belongs to the body: a body under another head does not open', async () => {
  const ana = newDevice()
  const read = readSealed(await seal(ana))
  const other = readSealed(await sealBundle({ ...headerOf(ana), at: 2 }, parts.map(writePart), key, ana))
  if (!read.ok || !other.ok) throw new Error('not read')
  expect(unlock({ ...read.value, head: other.value.head }, key)).toBe(null)
  expect(unlock(read.value, randomBytes(32))).toBe(null)
})

test('a body that unpacks to more than any team has is not unpacked', async () => {
  const file = await seal(newDevice(), new Array(260).fill(new Uint8Array(1024 * 1024)))
  expect(file.length).toBeLessThan(1024 * 1024)
  expect(await open(file)).toBe(null)
})

test('bodies that lie about their counts or hold what is no part are none', async () => {
  const ana = newDevice()
  const room = writePart(parts[1] as BundlePart)
  const bodies: Uint8Array[][] = [
    [Uint8Array.from([9])],
    [writePart({ type: 'edits', edits: [edit] })],
    [room, Uint8Array.from([4, 255, 255, 255, 255, 15])],
    [Uint8Array.from([3, 4, 116, 101, 97, 109, 255, 255, 255, 255, 15])],
    [Uint8Array.from([1, 255, 255, 3])],
    [Uint8Array.from([2, 1, 2, 3])],
    [writePart({ type: 'edits', edits: [{ ...edit, writer: 'nobody' }] })],
  ]
  for (const body of bodies) expect(await open(await seal(ana, body))).toBe(null)
})

test('20,000 random bodies are taken apart without a throw', async () => {
  const whole = Buffer.concat(parts.map(writePart))
  for (let round = 0; round < 20_000; round += 1) {
    const body = Buffer.from(whole)
    for (let change = 0; change < 3; change += 1) {
      const [at = 0, value = 0] = randomBytes(2)
      body[at % body.length] = value
    }
    await lookThrough(round % 2 === 0 ? body : randomBytes(64))
  }
})
