import { createHash, type Hash } from 'node:crypto'
import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import { leaveMarksAlone } from '../../../shared/documents/leave-marks-alone.ts'
import { deviceOf } from '../../../shared/protocol/signed-edit.ts'
import { SYNC_STEP_1, SYNC_STEP_2, Y_SYNC } from '../../../shared/protocol/wire.ts'
import { hasPending } from '../../../src-main/node/gate/apply-safely.ts'
import type { PreparedTeam } from '../../kit/rogue-team.ts'
import { openStorage } from '../load/staff.ts'
import type { SaidTaken } from './attack.ts'
import type { Door } from './quick-door.ts'

/** Did anything that was refused change anything? The edits on the disk must be exactly those that the host said it
 *  took, byte by byte, and the document as it stood in memory exactly what they make. */

type Team = Pick<PreparedTeam, 'dataDir' | 'rooms' | 'keys' | 'anaDevice' | 'tickets'>

/** The whole document, as the running host tells a viewer. */
export async function liveState(door: Door, { rooms, tickets }: Team): Promise<Uint8Array> {
  const asking = Uint8Array.from([Y_SYNC, SYNC_STEP_1, 1, 0])
  const socket = await door.open({
    path: `/sync/${rooms.unit}`,
    as: { ticket: tickets.viewer },
    first: [asking],
  })
  for (let heard = await socket?.next(); heard; heard = await socket?.next()) {
    if (heard[0] !== Y_SYNC || heard[1] !== SYNC_STEP_2) continue
    socket?.end()
    const decoder = decoding.createDecoder(heard)
    decoder.pos = 2
    return decoding.readVarUint8Array(decoder).slice()
  }
  throw new Error('the host did not tell its document')
}

/** Yjs clients that the document knew before anybody attacked. */
export function clientsBefore({ dataDir, rooms }: Team): ReadonlySet<number> {
  const storage = openStorage(dataDir)
  const vector = storage.library.read(rooms.unit, (doc) => Y.encodeStateVector(doc))
  storage.close()
  return new Set(Y.decodeStateVector(vector).keys())
}

interface Known {
  /** Null when there is no host left to tell. */
  readonly live: Uint8Array | null
  readonly before: ReadonlySet<number>
  readonly said: readonly SaidTaken[]
}

export interface WhatChanged {
  readonly logged: number
  /** What nobody was told to have been taken; empty when all is well. */
  readonly complaints: readonly string[]
}

/** To be asked when the host has stopped. */
export function whatChanged(team: Team, { live, before, said }: Known): WhatChanged {
  const storage = openStorage(team.dataDir)
  const found = new Map<string, { count: number; readonly digest: Hash }>()
  const complaints: string[] = []
  const doc = new Y.Doc()
  leaveMarksAlone(doc)
  const isSaid = saidByTicket(before, said)
  let logged = 0
  for (const { writer, bytes } of storage.editLog.all(team.rooms.unit)) {
    logged += 1
    const chain = found.get(writer) ?? { count: 0, digest: createHash('sha256') }
    found.set(writer, chain)
    chain.count += 1
    chain.digest.update(bytes)
    if (deviceOf(writer) === team.anaDevice && !isSaid(bytes)) complaints.push('words of no ticket')
    Y.applyUpdate(doc, bytes)
  }
  storage.close()
  complaints.push(...chainsThatDiffer(team, found, said))
  if (live && !isShownBy(live, doc)) complaints.push('memory and log differ')
  if (hasPending(doc)) complaints.push('something is left waiting')
  return { logged, complaints }
}

function isShownBy(live: Uint8Array, doc: Y.Doc): boolean {
  const shown = new Y.Doc()
  leaveMarksAlone(shown)
  Y.applyUpdate(shown, live)
  return !hasPending(shown) && Y.equalSnapshots(Y.snapshot(shown), Y.snapshot(doc))
}

/** What came with a ticket is signed by the host itself. */
function saidByTicket(
  before: ReadonlySet<number>,
  said: readonly SaidTaken[],
): (update: Uint8Array) => boolean {
  const ends = new Map(said.flatMap(({ clients }) => clients))
  return (update) =>
    [...Y.parseUpdateMeta(update).to].every(
      ([client, end]) => before.has(client) || end <= (ends.get(client) ?? 0),
    )
}

function chainsThatDiffer(
  { keys, anaDevice }: Team,
  found: ReadonlyMap<string, { readonly count: number; readonly digest: Hash }>,
  said: readonly SaidTaken[],
): string[] {
  const isHonest = (writer: string) =>
    [keys.lead.id, keys.specialist.id, anaDevice].includes(deviceOf(writer))
  const chains = new Map(said.flatMap((each) => each.chains).map((chain) => [chain.writer, chain]))
  const unheard = [...found.keys()].filter((writer) => !isHonest(writer) && !chains.has(writer))
  const different = [...chains.values()].filter(({ writer, taken, digest }) => {
    const chain = found.get(writer)
    return taken !== (chain?.count ?? 0) || (chain && chain.digest.digest('hex') !== digest)
  })
  return [
    ...unheard.map((writer) => `edits of ${writer}, who sent none`),
    ...different.map(({ writer, taken }) => `${writer}: ${found.get(writer)?.count} edits, ${taken} taken`),
  ]
}
