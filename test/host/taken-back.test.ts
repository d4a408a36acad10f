import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { change } from '../../shared/documents/edit.ts'
import { lineText, readLineText } from '../../shared/documents/unit/shape.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { differenceOf } from '../soak/convergence/compare.ts'
import { type Computer, makeTemplate } from '../soak/convergence/computer.ts'
import { createTeamOfSeats, ROOMS, type Seat, UNIT_ROOM } from '../soak/convergence/team.ts'
import { createWorld } from '../soak/convergence/virtual-time.ts'

/** A teacher becomes a reader while away and does not know, writes on, and others take it or build on it. Computers of
 *  the long run, with nothing left to chance. */

const LEAD = 0
const DEMOTED = 1
const COACH = 4
const TEACHER = 5

const folder = tempDataDir()
const template = join(folder, 'template')
makeTemplate(template)

async function startTeam() {
  const world = createWorld(1)
  const end = world.begin()
  const team = createTeamOfSeats({ world, template, folder, peers: 6, operations: 0, plant: undefined })
  onTestFinished(() => {
    team.close()
    end()
  })
  const seatOf = (number: number) => team.seats[number] as Seat
  const computer = (number: number) => seatOf(number).computer as Computer
  const follow = (number: number, host: number | null) =>
    team.follow(seatOf(number), host === null ? null : seatOf(host))
  const unitOf = (number: number) => computer(number).storage.library
  for (const { number } of team.seats) if (number !== LEAD) follow(number, LEAD)
  await world.pass(10_000)
  return {
    pass: world.pass,
    follow,
    setRole: team.setRole,
    /** The line that tells who is on the team has opened, and nothing more comes over it. */
    async keepRolesQuiet(number: number) {
      while (!seatOf(number).link) await world.pass(1)
      const [control] = seatOf(number).link?.lines() ?? []
      control?.swallow(0)
      control?.swallow(1)
    },
    tellRoles(from: number, to: number): void {
      const entries = computer(from).storage.membership.entries()
      world.as(computer(to).life, () => computer(to).storage.membership.take(entries))
    },
    computer,
    write(number: number, words: string): void {
      world.as(computer(number).life, () =>
        computer(number).edit(UNIT_ROOM, (edit) => {
          const line = lineText(edit.doc, 'lesson000001', 'title', 'en')
          change(edit, () => line.insert(line.length, words))
        }),
      )
    },
    read: (number: number) =>
      unitOf(number).read(UNIT_ROOM, (doc) => readLineText(doc, 'lesson000001', 'title', 'en')),
    difference: () =>
      differenceOf(
        team.seats.map(({ number }) => computer(number)),
        ROOMS,
      ),
    refusals: (reason: string) =>
      team.complaints().filter((each) => each.includes('an edit was refused') && each.includes(reason)),
  }
}

/** Alone with some who follow; meanwhile the lead makes a reader of them. */
async function partWith(team: Awaited<ReturnType<typeof startTeam>>, others: readonly number[]) {
  team.follow(DEMOTED, null)
  for (const other of others) team.follow(other, DEMOTED)
  await team.pass(5_000)
  team.setRole(DEMOTED, 'coach')
  await team.pass(1_000)
}

/** The teacher goes on in what the other wrote without the right to. */
async function buildOnOneAnother() {
  const team = await startTeam()
  await partWith(team, [TEACHER])
  team.write(DEMOTED, 'first ')
  await team.pass(3_000)
  team.write(TEACHER, 'second')
  await team.pass(3_000)
  return team
}

test('a reader lets go of what nobody who may write has taken', async () => {
  const team = await startTeam()
  await partWith(team, [COACH])
  team.write(DEMOTED, 'too late')
  await team.pass(5_000)
  expect(team.read(COACH)).toBe('too late')

  team.follow(DEMOTED, LEAD)
  team.follow(COACH, LEAD)
  await team.pass(10_000)

  expect(team.difference()).toBeNull()
  expect(team.read(COACH)).toBe('')
  expect(team.computer(DEMOTED).keptCopies.list()).toHaveLength(1)
  expect(team.computer(COACH).keptCopies.list()).toEqual([])
})

test('what a colleague built on it goes along, and comes again with the colleague, who vouches for both', async () => {
  const team = await buildOnOneAnother()
  expect(team.read(DEMOTED)).toBe('first second')

  team.follow(TEACHER, null)
  team.follow(DEMOTED, LEAD)
  await team.pass(10_000)
  expect(team.read(LEAD)).toBe('')
  expect(team.read(DEMOTED)).toBe('')
  expect(team.refusals('"bad"')).toEqual([])
  expect(team.refusals('').length).toBeLessThanOrEqual(2)

  team.follow(TEACHER, LEAD)
  await team.pass(10_000)
  expect(team.difference()).toBeNull()
  expect(team.read(DEMOTED)).toBe('first second')
})

test('who may write again by the time they meet loses nothing', async () => {
  const team = await startTeam()
  await partWith(team, [COACH])
  team.write(DEMOTED, 'in between')
  await team.pass(3_000)
  team.setRole(DEMOTED, 'teacher')
  team.follow(COACH, LEAD)
  await team.pass(10_000)
  team.follow(DEMOTED, LEAD)
  await team.pass(10_000)

  expect(team.difference()).toBeNull()
  expect(team.read(LEAD)).toBe('in between')
  expect(team.computer(DEMOTED).keptCopies.list()).toEqual([])
})

test('where nobody may write who has it, everybody who wrote keeps a copy', async () => {
  const team = await buildOnOneAnother()
  team.setRole(TEACHER, 'coach')
  team.follow(DEMOTED, LEAD)
  team.follow(TEACHER, LEAD)
  await team.pass(10_000)

  expect(team.difference()).toBeNull()
  expect([DEMOTED, TEACHER].map((number) => team.computer(number).keptCopies.list().length)).toEqual([1, 1])
})

test('a refusal is looked at again when roles change', async () => {
  const team = await startTeam()
  await partWith(team, [])
  team.write(DEMOTED, 'too early')
  // The teacher’s computer has heard of the one change of roles and not of the other.
  team.follow(TEACHER, null)
  await team.pass(3_000)
  team.setRole(DEMOTED, 'teacher')
  team.follow(DEMOTED, LEAD)
  await team.pass(5_000)
  expect(team.read(LEAD)).toBe('too early')
  team.follow(DEMOTED, TEACHER)
  await team.keepRolesQuiet(DEMOTED)
  await team.pass(2_000)
  expect(team.refusals('mayNot')).toHaveLength(1)
  expect(team.read(TEACHER)).toBe('')

  team.tellRoles(LEAD, TEACHER)
  await team.pass(3_000)
  expect(team.read(TEACHER)).toBe('too early')
})
