import { expect, onTestFinished, test } from 'vitest'
import { readMembership } from '../../shared/domain/team/membership.ts'
import type { EntryAct } from '../../shared/domain/team/membership-entry.ts'
import type { SignedEntry } from '../../shared/protocol/membership.ts'
import { deviceIdOf, publicKeys } from '../../src-main/node/identity/device-keys.ts'
import { parseEntry } from '../../src-main/node/identity/membership-log.ts'
import { honestPair } from '../kit/honest-pair.ts'
import { eventually } from '../kit/hub-client.ts'
import { openRogueTeam, type RogueTeam } from '../kit/open-rogue-team.ts'
import { newKeys, type RogueSocket, rogueDevice } from '../kit/rogue-device.ts'
import { grantEntry, idOfEntry, rogueEntry } from '../kit/rogue-entries.ts'
import type { Actor } from '../kit/rogue-team.ts'

/** What a colleague's computer can try on the control channel: who is on the team, who may what, where it meets. */

async function underAttack() {
  const team = await openRogueTeam()
  const pair = await honestPair(team, team.target)
  onTestFinished(pair.stop)
  return { team, isUndisturbed: pair.isUndisturbed, slowest: pair.slowest }
}

const control = (team: RogueTeam, actor: Actor = 'teacher') =>
  rogueDevice(team.target, team.keys[actor]).open('/control')

const say = (socket: RogueSocket, entries: readonly SignedEntry[]) =>
  socket.send(JSON.stringify({ type: 'entries', entries }))

const helloOf = (team: RogueTeam, extra: object = {}) =>
  JSON.stringify({
    type: 'hello',
    team: team.team,
    tips: [],
    place: null,
    mayTakeOver: false,
    rooms: {},
    ...extra,
  })

/** Asks for every line and waits for the answer, so that what was said before was heard. */
async function linesAt(team: RogueTeam, actor: Actor = 'lead'): Promise<readonly SignedEntry[]> {
  const socket = await control(team, actor)
  socket.send(helloOf(team))
  const told = () =>
    socket.messages().flatMap((each) => {
      const message = JSON.parse(each.toString())
      return message.type === 'entries' ? [message.entries as SignedEntry[]] : []
    })
  // New lines are told to everybody; the answer is the whole log.
  const whole = () => told().find(({ length }) => length >= team.entries.length)
  await eventually('the lines', () => whole() !== undefined)
  socket.close()
  return whole() ?? []
}

/** Who may what, as everybody reads it who holds the lines that the host tells. */
async function rolesOf(team: RogueTeam): Promise<readonly string[]> {
  const lines = (await linesAt(team)).flatMap((line) => parseEntry(line) ?? [])
  const { members } = readMembership(lines, deviceIdOf)
  return [...members.values()].map(({ id, role, isRemoved }) => `${id} ${role} ${isRemoved}`).sort()
}

const someone = (): EntryAct & { readonly type: 'admit' } => ({
  type: 'admit',
  member: { id: 'strangersid01', name: 'The stranger' },
  role: 'teacher',
  key: publicKeys(newKeys(), 'A computer'),
})

test('nobody gets more by signing it: roles, admissions, removals, lines from before a removal', async () => {
  const { team, isUndisturbed } = await underAttack()
  const before = await rolesOf(team)
  const { keys, memberOf, entries } = team
  const early = [idOfEntry(entries.at(-2) as SignedEntry)]
  const tries: readonly (readonly [Actor, SignedEntry])[] = [
    ['teacher', rogueEntry(team, keys.teacher, { type: 'role', member: memberOf.teacher, role: 'lead' })],
    ['coach', rogueEntry(team, keys.coach, someone())],
    ['guest', rogueEntry(team, keys.guest, someone())],
    ['teacher', rogueEntry(team, keys.teacher, { ...someone(), role: 'lead' })],
    ['teacher', rogueEntry(team, keys.teacher, { type: 'remove', member: memberOf.lead })],
    ['specialist', rogueEntry(team, keys.specialist, { type: 'remove', member: memberOf.coach })],
    [
      'coach',
      rogueEntry(team, keys.coach, {
        type: 'host',
        epoch: 5,
        place: { addresses: [], port: 9, pin: 'ab'.repeat(32) },
      }),
    ],
    // In a colleague's name, signed by oneself.
    ['teacher', rogueEntry(team, keys.teacher, someone(), { device: keys.lead.id })],
    [
      'teacher',
      rogueEntry(
        team,
        keys.teacher,
        { type: 'found', member: { id: memberOf.teacher, name: 'Me' }, key: publicKeys(keys.teacher, 'x') },
        { prev: [] },
      ),
    ],
    // Of the removed, as if it had not known of its removal; a colleague brings it.
    ['coach', rogueEntry(team, keys.removed, someone(), { prev: early, at: 1 })],
    [
      'coach',
      rogueEntry(team, keys.removed, { type: 'role', member: memberOf.coach, role: 'lead' }, { prev: early }),
    ],
    // Before what nobody has.
    [
      'teacher',
      rogueEntry(
        team,
        keys.teacher,
        { type: 'remove', member: memberOf.teacher },
        { prev: ['cd'.repeat(32)] },
      ),
    ],
    ['stranger', rogueEntry(team, keys.stranger, someone())],
  ]
  for (const [actor, entry] of tries) {
    const socket = await control(team, actor === 'stranger' ? 'coach' : actor)
    say(socket, [entry])
    socket.send(helloOf(team))
    await eventually('it was heard', () => socket.messages().length > 1)
    socket.close()
  }
  expect(await rolesOf(team)).toEqual(before)
  await isUndisturbed()
})

test('what is no control message closes; so does another team and too much at once', async () => {
  const { team, isUndisturbed } = await underAttack()
  const nonsense: readonly (string | Uint8Array)[] = [
    '',
    'null',
    '{"type":"hello"}',
    '[[[[',
    `${'['.repeat(100_000)}`,
    `"${'x'.repeat(2 * 1024 * 1024)}"`,
    Uint8Array.from([1, 2, 3]),
    helloOf(team, { team: 'anotherteam01' }),
    helloOf(team, { place: { addresses: [], port: 99_999, pin: 'x' } }),
    JSON.stringify({
      type: 'entries',
      entries: Array.from({ length: 5_001 }, () => ({ body: '', sig: 'x'.repeat(86) })),
    }),
  ]
  for (const text of nonsense) {
    const rogue = await control(team)
    rogue.send(text)
    expect((await rogue.closed).code).toBe(1008)
  }
  const flood = await control(team)
  for (let times = 0; times < 400; times += 1) flood.send(helloOf(team))
  await new Promise((resolve) => setTimeout(resolve, 500))
  // Heard no faster than it may speak.
  expect(flood.messages().length).toBeLessThan(150)
  flood.close()
  await isUndisturbed()
})

test('what only a host says moves nobody when a guest says it', async () => {
  const { team, isUndisturbed } = await underAttack()
  const rogue = await control(team)
  rogue.send(JSON.stringify({ type: 'takeOver' }))
  rogue.send(JSON.stringify({ type: 'changed', rooms: { team: 'x' } }))
  rogue.send(
    JSON.stringify({
      type: 'places',
      places: { [team.anaDevice]: { addresses: ['127.0.0.1'], port: 9, pin: 'ab'.repeat(32) } },
    }),
  )
  rogue.send(helloOf(team))
  await eventually('it was heard', () => rogue.messages().some((each) => each.includes('"places"')))
  const told = rogue.messages().map((each) => JSON.parse(each.toString()))
  const { places } = told.findLast(({ type }) => type === 'places')
  expect(places[team.anaDevice]?.port).not.toBe(9)
  expect((await team.ana.ask('team.status', null)).sharing.type).toBe('hosting')
  await isUndisturbed()
})

test('100,000 lines of one colleague fill neither the disk nor the time of others', async () => {
  const { team, isUndisturbed, slowest } = await underAttack()
  let prev = idOfEntry(team.entries.at(-1) as SignedEntry)
  const chained = (count: number) =>
    Array.from({ length: count }, () => {
      const entry = rogueEntry(
        team,
        team.keys.coach,
        { type: 'remove', member: team.memberOf.lead },
        { prev: [prev] },
      )
      prev = idOfEntry(entry)
      return entry
    })
  const forged = Array.from({ length: 500 }, (_, at) => ({
    ...rogueEntry(team, team.keys.coach, someone(), { at }),
    sig: 'A'.repeat(86),
  }))
  const rogue = await control(team, 'coach')
  for (let times = 0; times < 200 && rogue.isOpen(); times += 1) {
    say(rogue, times % 2 === 0 ? chained(500) : forged)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  expect([1006, 1008]).toContain((await rogue.closed).code)
  await isUndisturbed()
  for (let again = 0; again < 3; again += 1) {
    const next = await control(team, 'coach')
    say(next, chained(500))
    await new Promise((resolve) => setTimeout(resolve, 200))
    next.close()
  }
  await isUndisturbed()
  expect((await linesAt(team)).length).toBeLessThan(1_100)
  expect(slowest()).toBeLessThan(2_000)
}, 60_000)

test('where the team meets cannot be moved out of reach, and nobody follows a host that was removed', async () => {
  const { team } = await underAttack()
  const sharing = async () => (await team.ana.ask('team.status', null)).sharing.type
  const rogue = await control(team, 'specialist')
  say(rogue, [grantEntry(team, team.keys.specialist, 1_000_000)])
  rogue.send(helloOf(team))
  await eventually('it was heard', () => rogue.messages().length > 1)
  expect(await sharing()).toBe('hosting')
  const lines = await linesAt(team)
  const grant = grantEntry(team, team.keys.specialist, 2, lines.map(idOfEntry))
  say(rogue, [grant])
  await eventually('Ana follows a colleague', () => states.get(team) === 'joined' || look(team, sharing))
  const lead = await control(team, 'lead')
  const remove = { type: 'remove', member: team.memberOf.specialist } as const
  say(lead, [rogueEntry(team, team.keys.lead, remove, { prev: [idOfEntry(grant)] })])
  await eventually('and not when it is removed', () => states.get(team) !== 'joined' || look(team, sharing))
})

const states = new WeakMap<RogueTeam, string>()
/** Asks in the background: `eventually` wants an answer at once. */
function look(team: RogueTeam, ask: () => Promise<string>): false {
  void ask().then((state) => states.set(team, state))
  return false
}
