import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { ROLES, type Role } from '../../shared/domain/team/roles.ts'
import { ROOM_KINDS, type RoomKind } from '../../shared/domain/team/room-kind.ts'
import { openRogueTeam } from '../kit/open-rogue-team.ts'
import {
  type Cell,
  CONTROL_MESSAGES,
  createCellRunner,
  EDITS_MESSAGES,
  JOIN_MESSAGES,
  type Message,
  nameOf,
  type Outcome,
  SYNC_MESSAGES,
  type Visitor,
  wordOf,
} from '../kit/permission-cells.ts'
import { openRoom } from '../kit/window-client.ts'

/** Every role, every kind of document, every message, over real sockets against a real host. What should come of
 *  each is written down here by hand; the product is not asked. */

const VISITORS: readonly Visitor[] = [
  ...ROLES,
  'removed',
  'stranger',
  'ticketEditor',
  'ticketViewer',
  'ownerWindow',
]

/** The product's promise to a school, rule by rule. */
const READS: Readonly<Record<Role, readonly RoomKind[]>> = {
  lead: ['team', 'unit', 'image', 'comments', 'framework', 'unpacked'],
  teacher: ['team', 'unit', 'image', 'comments', 'framework', 'unpacked'],
  specialist: ['team', 'unit', 'image', 'comments', 'framework', 'unpacked'],
  coach: ['team', 'unit', 'image', 'comments', 'framework', 'unpacked'],
  guest: [],
}
const WRITES: Readonly<Record<Role, readonly RoomKind[]>> = {
  ...READS,
  coach: ['comments'],
}

function expected({ visitor, kind, message }: Cell): Outcome {
  // Anybody may knock where joining begins; nonsense there ends the talk.
  if (message === 'join') return visitor === 'ownerWindow' ? 'no such room' : 'closed'
  if (visitor === 'stranger') return 'turned away 401'
  if (visitor === 'removed') return 'turned away 403'
  if (visitor === 'ticketEditor' || visitor === 'ticketViewer')
    return message.startsWith('sync') && kind === 'unit' ? expectedOfSync(message, visitor) : 'no such room'
  if (visitor === 'ownerWindow')
    return message.startsWith('sync') ? expectedOfSync(message, visitor) : 'no such room'
  if (message === 'control hello') return visitor === 'guest' ? 'told nothing' : 'told'
  if (message.startsWith('sync') || !READS[visitor].includes(kind)) return 'no such room'
  return expectedOfEdits(message, WRITES[visitor].includes(kind))
}

function expectedOfEdits(message: Message, mayWrite: boolean): Outcome {
  switch (message) {
    case 'edits heads':
      return 'told'
    case 'edits own':
      return mayWrite ? 'taken' : 'refused mayNot'
    // A lead's or teacher's own signature speaks for itself, whoever carries it.
    case 'edits relayed':
      return 'taken'
    // Whoever may write may vouch for what a colleague wrote before leaving; nobody else may.
    case 'edits relayed of the removed':
      return mayWrite ? 'taken' : 'refused removed'
    case 'edits forged':
      return 'refused bad'
    case 'edits presence':
      return 'shown'
    default:
      return 'closed 1008'
  }
}

function expectedOfSync(message: Message, visitor: 'ticketEditor' | 'ticketViewer' | 'ownerWindow'): Outcome {
  if (message === 'sync malformed') return 'closed 1008'
  if (message === 'sync step 1' || message === 'sync awareness query') return 'told'
  return visitor === 'ticketViewer' ? 'refused readOnly' : 'taken'
}

/** Where the kind of document makes no difference, one cell stands for all. */
const CELLS: readonly Cell[] = VISITORS.flatMap((visitor) => [
  ...[...CONTROL_MESSAGES, ...JOIN_MESSAGES].map((message): Cell => ({ visitor, kind: 'team', message })),
  ...ROOM_KINDS.flatMap((kind) =>
    [...EDITS_MESSAGES, ...SYNC_MESSAGES].map((message): Cell => ({ visitor, kind, message })),
  ),
])

const AT_ONCE = 12

async function runAll(run: (cell: Cell) => Promise<Outcome>): Promise<ReadonlyMap<Cell, Outcome>> {
  const outcomes = new Map<Cell, Outcome>()
  const waiting = [...CELLS]
  const work = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) outcomes.set(cell, await run(cell))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcomes
}

const wordsIn = (doc: Y.Doc): string => doc.getText('rogue').toString()

/** May any byte of this kind of document reach the visitor? */
function isEntitled(visitor: Visitor, kind: RoomKind): boolean {
  if (visitor === 'ownerWindow') return true
  if (visitor === 'ticketEditor' || visitor === 'ticketViewer') return kind === 'unit'
  return visitor !== 'removed' && visitor !== 'stranger' && READS[visitor].includes(kind)
}

test(`${CELLS.length} cells: who may, may, and nobody else; not a byte reaches who may not read it`, async () => {
  expect(CELLS.length).toBeGreaterThanOrEqual(400)
  const team = await openRogueTeam()
  const runner = await createCellRunner(team)
  const outcomes = await runAll(runner.run)
  const told = CELLS.map((cell) => `${nameOf(cell)}: ${outcomes.get(cell)}`)
  expect(told).toEqual(CELLS.map((cell) => `${nameOf(cell)}: ${expected(cell)}`))

  for (const kind of ROOM_KINDS) {
    const room = openRoom(team.ana.host, team.rooms[kind])
    await room.ready()
    const words = wordsIn(room.doc)
    const [written, kept] = [[] as string[], [] as string[]]
    for (const cell of CELLS.filter((each) => each.kind === kind)) {
      if (words.includes(wordOf(cell))) written.push(nameOf(cell))
      if (expected(cell) === 'taken') kept.push(nameOf(cell))
    }
    expect(written).toEqual(kept)
    expect(room.doc.getText('canary').toString()).toBe(team.canaries[kind])
  }

  const leaks = runner.wires.flatMap(({ cell, bytes }) =>
    ROOM_KINDS.filter((kind) => !(isEntitled(cell.visitor, kind) && cell.kind === kind))
      .filter((kind) => bytes().includes(team.canaries[kind]))
      .map((kind) => `${nameOf(cell)} was sent ${kind}`),
  )
  expect(leaks).toEqual([])
  const named = runner.wires.filter(
    ({ cell, bytes }) => cell.visitor !== 'ownerWindow' && bytes().includes(team.rooms.private),
  )
  expect(named.map(({ cell }) => nameOf(cell))).toEqual([])
})
