import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readMembership, roleOf } from '../../../shared/domain/team/membership.ts'
import type { EntryAct, MembershipEntry } from '../../../shared/domain/team/membership-entry.ts'
import type { Role } from '../../../shared/domain/team/roles.ts'
import { fc } from '../../kit/properties.ts'

/** A device is named by its key here; signatures are the log's business. */
const deviceIdOf = (signKey: string) => `device-${signKey}`
const keysOf = (name: string) => ({ sign: name, box: name, name: `${name}’s laptop` })
const member = (name: string) => ({ id: name, name })

/** Somebody's copy of the log, written to in their name. */
function logOf(known: readonly MembershipEntry[] = []) {
  const entries = [...known]
  return {
    entries,
    write(who: string, act: EntryAct): MembershipEntry {
      const followed = new Set(entries.flatMap((entry) => entry.body.prev))
      const prev = entries.map((entry) => entry.id).filter((id) => !followed.has(id))
      const body = { team: 'team', device: deviceIdOf(who), prev, at: 1, ...act }
      const id = createHash('sha256').update(JSON.stringify(body)).digest('hex')
      const entry = { id, body }
      entries.push(entry)
      return entry
    },
    copy: () => logOf(entries),
  }
}

const admit = (name: string, role: Role): EntryAct => ({
  type: 'admit',
  member: member(name),
  role,
  key: keysOf(name),
})

/** Ana leads, Bo teaches, Cy coaches. */
function team() {
  const log = logOf()
  log.write('ana', { type: 'found', member: member('ana'), key: keysOf('ana') })
  log.write('ana', admit('bo', 'teacher'))
  log.write('ana', admit('cy', 'coach'))
  return log
}

const read = (entries: readonly MembershipEntry[]) => readMembership(entries, deviceIdOf)
const roles = (entries: readonly MembershipEntry[]) =>
  Object.fromEntries(
    [...read(entries).members.values()].map(({ id }) => [id, roleOf(read(entries), deviceIdOf(id))]),
  )

describe('who may what, as the log says', () => {
  test('whoever founds the team leads it; a colleague has the role they were given', () => {
    expect(roles(team().entries)).toEqual({ ana: 'lead', bo: 'teacher', cy: 'coach' })
  })

  test('a grant only narrows: a teacher makes no lead, a coach lets nobody in', () => {
    const log = team()
    log.write('bo', admit('di', 'lead'))
    log.write('cy', admit('eli', 'coach'))
    log.write('bo', { type: 'role', member: 'bo', role: 'lead' })
    expect(roles(log.entries)).toEqual({ ana: 'lead', bo: 'teacher', cy: 'coach' })
    expect(read(log.entries).refused.size).toBe(3)
  })

  test('a further computer of a member has that member’s role, whatever was asked for', () => {
    const log = team()
    log.write('ana', { type: 'admit', member: member('cy'), role: 'lead', key: keysOf('cy2') })
    expect(roleOf(read(log.entries), deviceIdOf('cy2'))).toBe('coach')
  })

  test('the last lead stays', () => {
    const log = team()
    log.write('ana', { type: 'remove', member: 'ana' })
    log.write('ana', { type: 'role', member: 'ana', role: 'coach' })
    expect(roles(log.entries).ana).toBe('lead')
    log.write('ana', { type: 'role', member: 'bo', role: 'lead' })
    log.write('bo', { type: 'remove', member: 'ana' })
    expect(roles(log.entries)).toEqual({ ana: null, bo: 'lead', cy: 'coach' })
  })

  test('what the removed wrote without knowing of it does not count, however it is dated', () => {
    const log = team()
    const before = log.copy()
    log.write('ana', { type: 'remove', member: 'bo' })
    const backdated = before.write('bo', admit('mal', 'teacher'))
    expect(roles([...log.entries, backdated])).toEqual({ ana: 'lead', bo: null, cy: 'coach' })
  })

  test('what they did before they were removed stays', () => {
    const log = team()
    log.write('bo', admit('di', 'specialist'))
    log.write('ana', { type: 'remove', member: 'bo' })
    expect(roles(log.entries)).toMatchObject({ bo: null, di: 'specialist' })
  })

  test('who was removed can be let in again, with the new computer only', () => {
    const log = team()
    log.write('ana', { type: 'remove', member: 'bo' })
    log.write('ana', { type: 'admit', member: member('bo'), role: 'teacher', key: keysOf('bo2') })
    const now = read(log.entries)
    expect(roleOf(now, deviceIdOf('bo2'))).toBe('teacher')
    expect(roleOf(now, deviceIdOf('bo'))).toBeNull()
  })

  test('two leads who remove one another: one of them stays, the same for everybody', () => {
    const log = team()
    log.write('ana', { type: 'role', member: 'bo', role: 'lead' })
    const other = log.copy()
    const one = log.write('ana', { type: 'remove', member: 'bo' })
    const two = other.write('bo', { type: 'remove', member: 'ana' })
    const both = roles([...log.entries, two])
    expect(both).toEqual(roles([...other.entries, one]))
    expect(Object.values(both).filter((role) => role === 'lead')).toHaveLength(1)
  })

  test('the team meets where the highest epoch says; a coach is no host', () => {
    const place = { addresses: ['10.0.0.1'], port: 4747, pin: 'a'.repeat(64) }
    const log = team()
    log.write('ana', { type: 'host', epoch: 1, place })
    const other = log.copy()
    log.write('bo', { type: 'host', epoch: 2, place })
    const late = other.write('ana', { type: 'host', epoch: 1, place })
    log.write('cy', { type: 'host', epoch: 9, place })
    expect(read([...log.entries, late]).host).toMatchObject({ device: deviceIdOf('bo'), epoch: 2 })
  })

  test('an invitation by file lets one in, in its time', () => {
    const log = team()
    log.write('bo', { type: 'invite', inviteKey: 'invitation', role: 'teacher', until: 10 })
    log.write('invitation', { type: 'enroll', member: member('di'), key: keysOf('di') })
    log.write('invitation', { type: 'enroll', member: member('eli'), key: keysOf('eli') })
    expect(roles(log.entries)).toMatchObject({ di: 'teacher' })
    expect(read(log.entries).members.has('eli')).toBe(false)
  })

  test('entries whose past is missing wait', () => {
    const log = team()
    const [found, , cy] = log.entries as [MembershipEntry, MembershipEntry, MembershipEntry]
    expect(roles([found, cy])).toEqual({ ana: 'lead' })
  })
})

test('everybody who holds the same lines reads the same, in whatever order they came', () => {
  const names = ['ana', 'bo', 'cy', 'di', 'eli']
  const act = fc.oneof(
    fc.record({ type: fc.constant('remove' as const), member: fc.constantFrom(...names) }),
    fc.record({
      type: fc.constant('role' as const),
      member: fc.constantFrom(...names),
      role: fc.constantFrom<Role>('lead', 'teacher', 'coach'),
    }),
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom<Role>('lead', 'teacher', 'coach'))
      .map(([name, role]) => admit(name, role)),
  )
  const step = fc.record({
    copy: fc.nat(2),
    who: fc.constantFrom(...names),
    act,
    meets: fc.option(fc.nat(2)),
  })
  void fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (steps, random) => {
      const start = team()
      const copies = [start.copy(), start.copy(), start.copy()]
      for (const { copy, who, act: does, meets } of steps) {
        const log = copies[copy] as ReturnType<typeof logOf>
        log.write(who, does)
        const other = meets === null ? null : copies[meets]
        for (const entry of other?.entries ?? [])
          if (!log.entries.some(({ id }) => id === entry.id)) log.entries.push(entry)
      }
      const all = [
        ...new Map(copies.flatMap(({ entries }) => entries).map((each) => [each.id, each])).values(),
      ]
      const shuffled = all
        .map((entry) => ({ entry, key: random.next().value as number }))
        .sort((one, other) => one.key - other.key)
        .map(({ entry }) => entry)
      expect(read(shuffled)).toEqual(read(all))
      expect(Object.values(roles(all)).filter((role) => role === 'lead').length).toBeGreaterThan(0)
    }),
    { numRuns: 150 },
  )
})
