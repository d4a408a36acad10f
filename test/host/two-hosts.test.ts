import { expect, test } from 'vitest'
import { addLesson, moveInSequence } from '../../shared/documents/unit/actions.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { lineText } from '../../shared/documents/unit/shape.ts'
import { sequenceOf } from '../../shared/domain/planning/sequence.ts'
import { eventually } from '../kit/hub-client.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import { isSameDocument, openAt } from '../kit/staff-room.ts'
import { hostTeam } from '../kit/started-team.ts'
import type { WindowRoom } from '../kit/window-client.ts'

/** Ana hosts, Bo joins by address and code. */
async function twoTeachers() {
  const team = await hostTeam()
  const bo = await openTestHost()
  await letJoin(bo, team.ana, 'Bo')
  await eventually('Bo has the unit', () => inStep(bo))
  return { ...team, bo }
}

const states = new WeakMap<TestHost, string>()
/** Asks in the background: `eventually` wants an answer at once. */
function inStep(host: TestHost): boolean {
  void host.ask('team.status', null).then(({ sharing }) => {
    states.set(host, sharing.type === 'joined' ? sharing.state : sharing.type)
  })
  return states.get(host) === 'inStep'
}

const waitings = new WeakMap<TestHost, number>()
function waiting(host: TestHost): number | undefined {
  void host.ask('team.status', null).then(({ sharing }) => {
    waitings.set(host, sharing.type === 'joined' ? sharing.waiting : 0)
  })
  return waitings.get(host)
}

const titles = ({ doc }: WindowRoom) =>
  sequenceOf(readUnit(doc, 'u').unit).map((item) => (item.kind === 'lesson' ? item.lesson.title.en : ''))

test('two teachers join, see one another and edit the same unit live', async () => {
  const { ana, bo, room } = await twoTeachers()
  const [atAna, atBo] = [await openAt(ana, room), await openAt(bo, room)]
  atAna.provider.awareness.setLocalStateField('user', { memberId: 'ana', name: 'Ana', color: 1 })
  const id = addLesson(atAna.edit, { title: { en: 'Tables' }, week: 1 })
  await eventually('Bo sees the lesson', () => titles(atBo).includes('Tables'))
  lineText(atBo.doc, id, 'title', 'en').insert(0, 'Ratio ')
  moveInSequence(atAna.edit, { kind: 'lesson', id }, { week: 2 })
  await eventually(
    'both see both edits',
    () => titles(atAna)[0] === 'Ratio Tables' && titles(atBo)[0] === 'Ratio Tables',
  )
  await eventually('Bo sees Ana', () =>
    [...atBo.provider.awareness.getStates().values()].some((state) => state.user?.name === 'Ana'),
  )
  atAna.provider.destroy()
  await eventually('Bo sees Ana leave', () =>
    [...atBo.provider.awareness.getStates().values()].every((state) => state.user?.name !== 'Ana'),
  )
  const { members } = await bo.ask('team.status', null)
  expect(members.map((member) => member.name).sort()).toEqual(['Ana', 'Bo'])
})

test('both work on while apart; when they meet everything is there, once', async () => {
  const { ana, bo, room } = await twoTeachers()
  const { port } = await ana.host.door()
  await bo.ask('hub.setMayTakeOver', { isAllowed: false })
  await ana.stop()
  const alone = await openAt(bo, room)
  addLesson(alone.edit, { title: { en: 'From Bo' }, week: 1 })
  await eventually('Bo notices', () => states.get(bo) !== 'inStep' || !inStep(bo))
  await eventually('his computer counts what it has to share', () => waiting(bo) === 1)

  const again = await openTestHost({ dataDir: ana.dataDir })
  expect((await again.host.door()).port).toBe(port)
  const atAna = await openAt(again, room)
  addLesson(atAna.edit, { title: { en: 'From Ana' }, week: 1 })
  await eventually('both have both', () => [atAna, alone].every((each) => titles(each).length === 2))
  expect([...titles(atAna)].sort()).toEqual(['From Ana', 'From Bo'])
  expect(titles(alone)).toEqual(titles(atAna))
  await eventually('the documents are equal', () => isSameDocument(alone.doc, atAna.doc))
})

test('documents nobody looks at arrive too', async () => {
  const { ana, bo, room } = await twoTeachers()
  const atAna = await openAt(ana, room)
  addLesson(atAna.edit, { title: { en: 'Percent' }, week: 1 })
  await eventually('Bo can list it', () => {
    void bo.ask('lessons.list', { unitId: null }).then((lessons) => lists.set(bo, lessons.length))
    return lists.get(bo) === 1
  })
  await eventually('in step', () => inStep(bo))
})
const lists = new WeakMap<TestHost, number>()

test('who has left comes back to the same team with a new code, and brings what was written meanwhile', async () => {
  const { ana, bo, room } = await twoTeachers()
  await bo.ask('team.leave', null)
  const atBo = await openAt(bo, room)
  addLesson(atBo.edit, { title: { en: 'Written alone' }, week: 1 })
  await letJoin(bo, ana, 'Bo')
  const atAna = await openAt(ana, room)
  await eventually('Ana has it', () => titles(atAna).includes('Written alone'))
  expect(await bo.ask('team.status', null)).toMatchObject({ members: [{}, {}] })
})

test('a computer with a team does not take another team for it', async () => {
  const { bo } = await twoTeachers()
  const cy = await openTestHost()
  await cy.ask('team.start', { teamName: '5th Grade', school: '', grade: '5', myName: 'Cy' })
  await cy.ask('hub.turnOn', { port: 0, network: false })
  await expect(letJoin(bo, cy, 'Bo')).rejects.toThrow('AlreadyATeam')
  await eventually('Bo is where he was', () => inStep(bo))
})

test('a wrong code, a used code, another computer and a bad address are told apart', async () => {
  const { ana } = await twoTeachers()
  const { code, text, addresses } = await ana.ask('hub.inviteMember', { role: 'teacher' })
  const address = addresses[0] ?? ''
  const cy = await openTestHost()
  const tryCode = (at: string, typed: string) =>
    cy.fail('team.join', { how: { type: 'code', address: at, code: typed }, myName: 'Cy' })
  const tryText = (pasted: string) =>
    cy.fail('team.join', { how: { type: 'invitation', text: pasted }, myName: 'Cy' })
  const wrong = `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`
  const other = await openTestHost()
  await other.ask('team.start', { teamName: 'Other', school: '', grade: '5', myName: 'Di' })
  await other.ask('hub.turnOn', { port: 0, network: false })
  expect(await tryCode('not an address!', code)).toEqual({ type: 'BadAddress' })
  expect(await tryCode(address, 'too-short')).toEqual({ type: 'BadCode' })
  expect(await tryText('good morning')).toEqual({ type: 'BadInvitation' })
  expect(await tryCode('127.0.0.1:9', code)).toEqual({ type: 'NotReached', diagnosis: { type: 'Refused' } })
  expect(await tryCode(address, wrong)).toEqual({ type: 'WrongCode' })
  for (let guess = 0; guess < 4; guess += 1) await tryCode(address, wrong)
  expect(await tryCode(address, code)).toEqual({ type: 'TooManyTries' })
  expect(await tryText(text)).toEqual({ type: 'TooManyTries' })
})

test('whoever hosted closes the app: a colleague takes over, and all meet there without typing', async () => {
  const { ana, bo, room } = await twoTeachers()
  const cy = await openTestHost()
  await letJoin(cy, ana, 'Cy', { by: 'text' })
  await eventually('Cy is in step', () => inStep(cy))
  await ana.stop()
  await eventually('one of them hosts', () => {
    inStep(bo)
    inStep(cy)
    return [bo, cy].some((each) => states.get(each) === 'hosting')
  })
  const [atBo, atCy] = [await openAt(bo, room), await openAt(cy, room)]
  addLesson(atBo.edit, { title: { en: 'Without Ana' }, week: 1 })
  await eventually('Cy has it', () => titles(atCy).includes('Without Ana'))
  const again = await openTestHost({ dataDir: ana.dataDir })
  const atAna = await openAt(again, room)
  await eventually('Ana follows and has it', () => titles(atAna).includes('Without Ana'))
})

test('a host that comes back finds the team where a colleague took over meanwhile', async () => {
  const { ana, bo, room } = await twoTeachers()
  await bo.ask('hub.setMayTakeOver', { isAllowed: false })
  await ana.stop()
  await eventually('Bo notices', () => !inStep(bo))
  await bo.ask('hub.takeOver', null)
  const again = await openTestHost({ dataDir: ana.dataDir })
  const [atBo, atAna] = [await openAt(bo, room), await openAt(again, room)]
  addLesson(atBo.edit, { title: { en: 'At Bo' }, week: 1 })
  await eventually('they meet at Bo', () => titles(atAna).includes('At Bo'), 16_000)
  expect(await again.ask('team.status', null)).toMatchObject({ sharing: { type: 'joined' } })
})
