import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import type { BundlePart } from '../../shared/protocol/bundle.ts'
import type { SignedEdit } from '../../shared/protocol/signed-edit.ts'
import { hashOf } from '../../src-main/node/identity/edit-chain.ts'
import { apartByFile } from '../kit/by-file.ts'
import { type EvilMember, evilMember } from '../kit/evil-member.ts'
import { eventually } from '../kit/hub-client.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { openRoom } from '../kit/window-client.ts'

/** Bo, with a lesson of his that Ana does not have yet, has taken his app apart. */
async function evilBo() {
  const { ana, bo, unitId, room } = await apartByFile()
  const at = openRoom(bo.host, room)
  await at.ready()
  addLesson(at.edit, { title: { en: 'By Bo' }, week: 1 })
  await lessons(bo, unitId, 1)
  at.provider.destroy()
  return { ana, unitId, room, bo: await evilMember(bo) }
}

async function lessons(host: TestHost, unitId: string, count: number): Promise<void> {
  let found = -1
  await eventually(`${count} lessons`, () => {
    void host.ask('lessons.list', { unitId }).then((all) => {
      found = all.length
    })
    return found === count
  })
}

/** The parts, with every edit of the room changed by `change`. */
const changed = (parts: readonly BundlePart[], change: (edit: SignedEdit) => SignedEdit | null) =>
  parts.map((part) =>
    part.type === 'edits' ? { ...part, edits: part.edits.flatMap((edit) => change(edit) ?? []) } : part,
  )

const isOf = (bo: EvilMember, edit: SignedEdit) => edit.writer.startsWith(bo.storage.device.id)

test('an honest bundle of this kind is taken: the tests below fail for their own reason', async () => {
  const { ana, bo, unitId } = await evilBo()
  const file = await bo.seal(await bo.parts())
  expect(await ana.ask('bundle.import', { file })).toMatchObject({ from: 'Bo', left: 0 })
  await lessons(ana, unitId, 1)
})

test("a colleague's edits can be altered, invented or left out by nobody who carries them", async () => {
  const { ana, bo, unitId, room } = await evilBo()
  const parts = await bo.parts()
  const { editLog, membership } = bo.storage
  const anas =
    [...editLog.heads(room).keys()].find((writer) => !writer.startsWith(bo.storage.device.id)) ?? ''
  const doc = new Y.Doc()
  doc.getText('x').insert(0, 'in the name of Ana')
  const bytes = Y.encodeStateAsUpdate(doc)
  const seq = (editLog.heads(room).get(anas) ?? 0) + 1
  const before = editLog.lastHash(room, anas) ?? new Uint8Array(32)
  const invented = { writer: anas, seq, at: 1, bytes }
  const sig = bo.storage.device.sign(hashOf(membership.now().team, room, before, invented))
  const forgeries: BundlePart[][] = [
    [...parts, { type: 'edits', edits: [{ ...invented, sig }] }],
    [...parts, { type: 'edits', edits: [{ ...invented, sig: randomBytes(64) }] }],
    [...parts, { type: 'edits', edits: [{ ...invented, sig: new Uint8Array(0) }] }],
  ].map(([...each]) => moveIntoRoom(each as BundlePart[], room))
  for (const forged of forgeries) {
    const { left } = await ana.ask('bundle.import', { file: await bo.seal(forged) })
    expect(left).toBeGreaterThan(0)
  }
  const at = openRoom(ana.host, room)
  await at.ready()
  expect(at.doc.getText('x').toString()).toBe('')
  await lessons(ana, unitId, 1)
})

/** The last part, right after the edits of its room. */
function moveIntoRoom(parts: BundlePart[], room: string): BundlePart[] {
  const last = parts.pop() as BundlePart
  const begins = parts.findIndex((part) => part.type === 'room' && part.room === room)
  const next = parts.findIndex((part, index) => index > begins && part.type === 'room')
  parts.splice(next < 0 ? parts.length : next, 0, last)
  return parts
}

test('an edit whose bytes were changed, or whose past is missing, does not come in', async () => {
  const { ana, bo, unitId } = await evilBo()
  const parts = await bo.parts()
  const flip = (edit: SignedEdit) => {
    const bytes = edit.bytes.slice()
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    return { ...edit, bytes }
  }
  const flipped = await bo.seal(changed(parts, (edit) => (isOf(bo, edit) ? flip(edit) : edit)))
  expect((await ana.ask('bundle.import', { file: flipped })).left).toBeGreaterThan(0)
  const skipped = changed(parts, (edit) => (isOf(bo, edit) ? { ...edit, seq: edit.seq + 7 } : edit))
  expect((await ana.ask('bundle.import', { file: await bo.seal(skipped) })).left).toBeGreaterThan(0)
  await lessons(ana, unitId, 0)
  // And after all that, the true one is welcome.
  expect(await ana.ask('bundle.import', { file: await bo.seal(parts) })).toMatchObject({ left: 0 })
  await lessons(ana, unitId, 1)
})

test('an update that breaks documents stays outside, and the lesson goes on', async () => {
  const { ana, bo, unitId, room } = await evilBo()
  const parts = await bo.parts()
  const { chain, editLog } = bo.storage
  // A GC struct of length 2^53 for another's client (safety: finding 3), signed by Bo as his next edit.
  const bytes = Uint8Array.from([1, 1, 7, 0, 0, 255, 255, 255, 255, 255, 255, 255, 15, 0])
  const poison = { ...chain.sign(room, bytes, 1) }
  expect(poison.seq).toBe((editLog.heads(room).get(chain.writer()) ?? 0) + 1)
  const file = await bo.seal(moveIntoRoom([...parts, { type: 'edits', edits: [poison] }], room))
  expect(await ana.ask('bundle.import', { file })).toMatchObject({ left: 1 })
  await lessons(ana, unitId, 1)
})

test('rooms that are no rooms, and what belongs to one computer alone, are passed over', async () => {
  const { ana, bo } = await evilBo()
  const parts = (await bo.parts()).map(
    (part): BundlePart =>
      part.type === 'room' && part.room.startsWith('unit:')
        ? { ...part, room: 'private:000000000000001' }
        : part,
  )
  const odd = parts.map((part): BundlePart => (part.type === 'room' ? { ...part, room: '../../etc' } : part))
  for (const each of [parts, odd]) {
    const taken = await ana.ask('bundle.import', { file: await bo.seal(each) })
    expect(taken.report).toBe(null)
  }
  const at = openRoom(ana.host, 'private:000000000000001')
  await at.ready()
  expect(at.doc.share.size).toBe(0)
})

test('entries in a bundle that nobody on the team signed make nobody a member', async () => {
  const { ana, bo } = await evilBo()
  const { membership, device } = bo.storage
  const { team, tips } = membership.now()
  const body = JSON.stringify({
    ...{ team, device: device.id, prev: tips, at: 1 },
    ...{ type: 'role', member: membership.memberOf(device.id)?.id, role: 'lead' },
  })
  const unsigned = { body, sig: 'A'.repeat(86) }
  const sig = Buffer.from(device.sign(Buffer.from(body))).toString('base64url')
  const parts = await bo.parts()
  for (const entry of [unsigned, { body, sig }]) {
    const file = await bo.seal([{ type: 'entry', entry }, ...parts])
    await ana.ask('bundle.import', { file })
  }
  const { members } = await ana.ask('team.status', null)
  expect(members.map(({ role }) => role).sort()).toEqual(['lead', 'teacher'])
})
