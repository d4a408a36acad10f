import { expect, test } from 'vitest'
import { TEAM_ROOM, unitRoom } from '../../shared/documents/room.ts'
import { addLesson } from '../../shared/documents/unit/actions.ts'
import { lineText } from '../../shared/documents/unit/shape.ts'
import { writePart } from '../../shared/protocol/bundle.ts'
import { apartByFile, carry, joinWithFile } from '../kit/by-file.ts'
import { evilMember } from '../kit/evil-member.ts'
import { eventually } from '../kit/hub-client.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import { openAt, saved, titlesIn } from '../kit/staff-room.ts'
import { hostTeam, startTeam } from '../kit/started-team.ts'

async function write(host: TestHost, unitId: string, title: string, count: number): Promise<string> {
  const at = await openAt(host, unitRoom(unitId))
  const id = addLesson(at.edit, { title: { en: title }, week: 1 })
  await saved(host, unitId, count)
  return id
}

const names = async (host: TestHost) =>
  (await host.ask('team.status', null)).members.map(({ name }) => name).sort()

test('two teachers who never meet on a network plan together by files alone', async () => {
  const { ana, bo, unitId, room } = await apartByFile()
  expect(await names(ana)).toEqual(['Ana', 'Bo'])
  expect(await names(bo)).toEqual(['Ana', 'Bo'])
  await write(ana, unitId, 'From Ana', 1)
  await write(bo, unitId, 'From Bo', 1)
  expect(await carry(ana, bo)).toMatchObject({ from: 'Ana', left: 0 })
  expect(await carry(bo, ana)).toMatchObject({ from: 'Bo', left: 0 })
  expect(titlesIn(await openAt(ana, room))).toEqual(['From Ana', 'From Bo'])
  expect(titlesIn(await openAt(bo, room))).toEqual(['From Ana', 'From Bo'])
})

test('a second import of the same file changes nothing and says so', async () => {
  const { ana, bo, unitId } = await apartByFile()
  await write(ana, unitId, 'Once', 1)
  const { file, edits, units } = await ana.ask('bundle.export', { member: null })
  expect({ edits: edits > 0, units }).toEqual({ edits: true, units: 1 })
  const first = await bo.ask('bundle.import', { file })
  expect(first.edits).toBeGreaterThan(0)
  expect(await bo.ask('bundle.import', { file })).toMatchObject({ edits: 0, left: 0, report: null })
  await saved(bo, unitId, 1)
})

test('a file holds what the colleague was not known to have, and no more', async () => {
  const { ana, bo, unitId } = await apartByFile()
  await carry(ana, bo)
  await carry(bo, ana)
  const nothing = await ana.ask('bundle.export', { member: null })
  expect(nothing).toMatchObject({ edits: 0, units: 0 })
  await write(ana, unitId, 'News', 1)
  const [, other] = (await ana.ask('team.status', null)).members
  const member = other?.isMe ? null : (other?.id ?? null)
  expect(await ana.ask('bundle.export', { member })).toMatchObject({ edits: 1, units: 1 })
})

test("Ana's work reaches Cleo on Bo's stick, though Ana and Cleo never met", async () => {
  const { ana, bo, unitId, room } = await apartByFile()
  const cleo = await joinWithFile(bo, 'Cleo')
  await write(ana, unitId, 'By Ana', 1)
  await carry(ana, bo)
  await carry(bo, cleo)
  expect(titlesIn(await openAt(cleo, room))).toEqual(['By Ana'])
  await write(cleo, unitId, 'By Cleo', 2)
  await carry(cleo, bo)
  expect(await carry(bo, ana)).toMatchObject({ from: 'Bo', left: 0 })
  expect(await names(ana)).toEqual(['Ana', 'Bo', 'Cleo'])
  expect(titlesIn(await openAt(ana, room))).toEqual(['By Ana', 'By Cleo'])
})

test('what both touched while apart comes with a merge report', async () => {
  const { ana, bo, unitId, room } = await apartByFile()
  const id = await write(ana, unitId, 'Tables', 1)
  await carry(ana, bo)
  await carry(bo, ana)
  const [atAna, atBo] = [await openAt(ana, room), await openAt(bo, room)]
  lineText(atAna.doc, id, 'title', 'en').insert(0, 'Ana: ')
  lineText(atBo.doc, id, 'title', 'en').insert(0, 'Bo: ')
  await eventually('both are saved', () => atAna.provider.synced && atBo.provider.synced)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { report } = await carry(ana, bo)
  const reports = await bo.ask('report.list', null)
  expect(reports.map((each) => each.id)).toEqual([report])
  expect(reports[0]?.units[0]?.both.length).toBeGreaterThan(0)
})

test('what is kept on one computer alone is in no file', async () => {
  const { ana, bo, unitId } = await apartByFile()
  const at = await openAt(bo, 'private:000000000000001')
  at.doc.getText('secret').insert(0, 'canary-5f1c')
  await write(bo, unitId, 'Shared', 1)
  const evil = await evilMember(bo)
  expect(evil.storage.library.rooms()).toContain('private:000000000000001')
  const parts = await evil.parts()
  expect(parts.flatMap((part) => (part.type === 'room' ? part.room : []))).toEqual([
    TEAM_ROOM,
    unitRoom(unitId),
  ])
  expect(Buffer.concat(parts.map(writePart)).includes('canary')).toBe(false)
  expect(await ana.ask('bundle.import', { file: await evil.seal(parts) })).toMatchObject({ left: 0 })
})

test('whoever was removed brings the news of who is on the team, and no edits', async () => {
  const { ana, bo, unitId } = await apartByFile()
  await carry(ana, bo)
  const cleo = await joinWithFile(bo, 'Cleo')
  await carry(bo, ana)
  const fromBo = await write(bo, unitId, 'By Bo', 1)
  expect(fromBo).not.toBe('')
  const { file } = await bo.ask('bundle.export', { member: null })
  const boId = (await ana.ask('team.status', null)).members.find(({ name }) => name === 'Bo')?.id ?? ''
  await ana.ask('team.remove', { member: boId })
  expect(await ana.fail('bundle.import', { file })).toEqual({ type: 'NotForUs' })
  await saved(ana, unitId, 0)
  // A new key since: Cleo has not heard of it, and opens the file all the same; Bo does not.
  const after = await ana.ask('bundle.export', { member: null })
  expect(await bo.fail('bundle.import', { file: after.file })).toEqual({ type: 'NotForUs' })
  expect(await cleo.ask('bundle.import', { file: after.file })).toMatchObject({ from: 'Ana' })
  expect(await cleo.fail('bundle.import', { file })).toEqual({ type: 'NotForUs' })
})

test('a file of another team, of nobody, of an invitation and of a newer app are told apart', async () => {
  const { ana, bo } = await apartByFile()
  const { ana: other } = await startTeam()
  const { file } = await ana.ask('bundle.export', { member: null })
  expect(await other.fail('bundle.import', { file })).toEqual({ type: 'OtherTeam' })
  const text = Buffer.from('a shopping list').toString('base64')
  expect(await bo.fail('bundle.import', { file: text })).toEqual({ type: 'NotABundle' })
  expect(await bo.fail('bundle.import', { file: '' })).toEqual({ type: 'NotABundle' })
  const invited = await ana.ask('bundle.invite', { role: 'coach' })
  expect(await bo.fail('bundle.import', { file: invited.file })).toEqual({ type: 'NotForUs' })
  const newer = Buffer.from(file, 'base64')
  newer[10] = 2
  expect(await bo.fail('bundle.import', { file: newer.toString('base64') })).toEqual({ type: 'NewerBundle' })
})

test('a wrong code, a used file, a late one and a team that is here already are told apart', async () => {
  let now = Date.now()
  const { ana, bo } = await apartByFile()
  const { file, code } = await ana.ask('bundle.invite', { role: 'teacher' })
  const cleo = await openTestHost({ clock: { now: () => now } })
  const join = (with_: string) => ({ file, code: with_, myName: 'Cleo' })
  const wrong = code.replaceAll(/./g, (letter) => (letter === ' ' ? ' ' : letter === 'A' ? 'B' : 'A'))
  expect(await cleo.fail('team.joinByFile', join(wrong))).toEqual({ type: 'WrongCode' })
  expect(await cleo.fail('team.joinByFile', join('short'))).toEqual({ type: 'WrongCode' })
  expect(await bo.fail('team.joinByFile', join(code))).toEqual({ type: 'AlreadyATeam' })
  const plain = await ana.ask('bundle.export', { member: null })
  expect(await cleo.fail('team.joinByFile', { ...join(code), file: plain.file })).toEqual({
    type: 'NotABundle',
  })
  now += 15 * 24 * 60 * 60_000
  expect(await cleo.fail('team.joinByFile', join(code))).toEqual({ type: 'Expired' })
  now = Date.now()
  expect(await cleo.ask('team.joinByFile', join(code.toLowerCase().replaceAll(' ', '-')))).toEqual({
    teamName: '6th Grade',
  })
  expect((await cleo.ask('team.status', null)).me).toMatchObject({ name: 'Cleo', role: 'teacher' })
})

test('only who may give a role invites by file', async () => {
  const alone = await openTestHost()
  expect(await alone.fail('bundle.invite', { role: 'teacher' })).toEqual({ type: 'NoTeam' })
  expect(await alone.fail('bundle.export', { member: null })).toEqual({ type: 'NoTeam' })
  const { ana, bo } = await apartByFile()
  expect(await bo.fail('bundle.invite', { role: 'lead' })).toEqual({ type: 'MayNot' })
  expect(await ana.fail('bundle.invite', { role: 'guest' })).toEqual({ type: 'MayNot' })
})

test('who came in by a file is let in by the host that never heard of them, and then all are in step', async () => {
  const { ana, unitId } = await hostTeam()
  const { file, code } = await ana.ask('bundle.invite', { role: 'teacher' })
  const bo = await openTestHost()
  await bo.ask('team.joinByFile', { file, code, myName: 'Bo' })
  await write(bo, unitId, 'Written on the bus', 1)
  await saved(ana, unitId, 1)
  await eventually('Ana knows Bo', () => {
    void names(ana).then((all) => known.set(ana, all))
    return known.get(ana)?.join() === 'Ana,Bo'
  })
  expect(await names(bo)).toEqual(['Ana', 'Bo'])
  const room = await openAt(ana, TEAM_ROOM)
  expect(room.provider.synced).toBe(true)
})
const known = new Map<TestHost, string[]>()
