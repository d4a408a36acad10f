import { expect, test } from 'vitest'
import type { Sharing, Status } from '../../../../shared/api/team-api.ts'
import {
  type SyncFacts,
  type SyncState,
  syncStateOf,
} from '../../../../src-renderer/features/team/sync-state.ts'

const NOW = 1_800_000_000_000
const DAY = 86_400_000

const person = (name: string, more: Partial<Status['members'][number]> = {}) => ({
  id: `member${name}`,
  name,
  color: 0,
  here: false,
  isMe: false,
  role: 'teacher' as const,
  devices: [],
  lastSeen: null,
  ...more,
})
const me = person('Rosa', { isMe: true, here: true })

const status = (sharing: Sharing, members = [me], disk: Status['disk'] = 'fine'): Status => ({
  version: '1',
  team: { id: 'team', name: '6th Grade Team', isSample: false },
  me: { id: me.id, name: 'Rosa', color: 0, role: 'teacher' },
  members,
  sharing,
  joining: null,
  requests: [],
  mayTakeOver: true,
  reports: 0,
  keptCopies: 0,
  disk,
  canPrint: true,
})

const alone: Sharing = { type: 'alone' }
const hosting: Sharing = { type: 'hosting', addresses: ['192.168.1.20:4747'], port: 4747, guests: 0 }
const joined = (
  state: (Sharing & { type: 'joined' })['state'],
  waiting = 0,
  lastInStep: number | null = null,
): Sharing => ({
  type: 'joined',
  hostName: 'Devon',
  address: '192.168.1.20:4747',
  state,
  waiting,
  lastInStep,
  mayTakeOver: false,
})

const facts = (more: Partial<SyncFacts>): SyncFacts => ({
  status: status(alone),
  saved: 'saved',
  host: 'open',
  isStuck: false,
  unshared: 0,
  peak: 0,
  now: NOW,
  ...more,
})
const answer = (sharing: Sharing, members = [me], more: Partial<SyncFacts> = {}): SyncState =>
  syncStateOf(facts({ status: status(sharing, members), ...more }))

test('what can be lost is said first, whoever is connected', () => {
  const full = status(joined('inStep'), [me, person('Devon', { here: true })], 'full')
  expect([
    syncStateOf(facts({ status: full, host: 'closed' })),
    syncStateOf(facts({ status: full })),
    syncStateOf(facts({ saved: 'notSaved', isStuck: true })),
  ]).toEqual([
    { kind: 'needsYou', reason: 'connectionLost' },
    { kind: 'needsYou', reason: 'diskFull' },
    { kind: 'needsYou', reason: 'cannotSave' },
  ])
})

test('nothing is called saved before it is', () => {
  expect([
    syncStateOf(facts({ saved: 'saving' })),
    syncStateOf(facts({ saved: 'notSaved' })),
    syncStateOf(facts({})),
  ]).toEqual([{ kind: 'saving' }, { kind: 'saving' }, { kind: 'saved', teammates: 0 }])
})

test('teammates count when they are here, and I am not one of them', () => {
  const team = [me, person('Devon', { here: true }), person('Amina', { here: true }), person('Kofi')]
  expect([answer(hosting, team), answer(joined('inStep'), team), answer(joined('inStep'))]).toEqual([
    { kind: 'saved', teammates: 2, isShared: false },
    { kind: 'saved', teammates: 2, isShared: true },
    { kind: 'saved', teammates: 0, isShared: true },
  ])
})

test('away from the team is working alone, with what waits', () => {
  expect([answer(joined('away', 3), [me], { unshared: 12 }), answer(joined('connecting'))]).toEqual([
    { kind: 'alone', waiting: 12 },
    { kind: 'alone', waiting: 0 },
  ])
})

test('a keystroke on its way round is not catching up; a morning’s work is', () => {
  const justNow = answer(joined('catchingUp', 1, NOW - 200))
  const later = answer(joined('catchingUp', 34, NOW - 60_000), [me], { peak: 210 })
  const first = answer(joined('catchingUp', 12))
  expect([justNow, later, first]).toEqual([
    { kind: 'saved', teammates: 0, isShared: true },
    { kind: 'catchingUp', done: 176, total: 210 },
    { kind: 'catchingUp', done: 0, total: 12 },
  ])
})

test('whoever is off the team works on alone, and is not told to wait for it', () => {
  expect(answer(joined('removed', 3), [me], { unshared: 12 })).toEqual({ kind: 'removed' })
})

test('a hub that does not let us in needs somebody', () => {
  expect(answer(joined('refused'))).toEqual({ kind: 'needsYou', reason: 'notLetIn' })
})

test('the host says whose copy is old, for two weeks and while nobody is here', () => {
  const devon = person('Devon', { lastSeen: NOW - 2 * DAY - 5 })
  const kofi = person('Kofi', { lastSeen: NOW - 30 * DAY })
  const amina = person('Amina', { here: true, lastSeen: NOW })
  expect([
    answer(hosting, [me, devon, kofi]),
    answer(hosting, [me, devon, amina]),
    answer(hosting, [me, kofi]),
  ]).toEqual([
    { kind: 'stale', name: 'Devon', days: 2 },
    { kind: 'saved', teammates: 1, isShared: false },
    { kind: 'saved', teammates: 0, isShared: false },
  ])
})
