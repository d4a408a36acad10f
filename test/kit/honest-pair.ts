import * as Y from 'yjs'
import { decodeEditsMessage } from '../../shared/protocol/edits-wire.ts'
import type { SignedEdit } from '../../shared/protocol/signed-edit.ts'
import { eventually } from './hub-client.ts'
import { type RogueSocket, type RogueTarget, rogueChain, rogueDevice } from './rogue-device.ts'
import type { PreparedTeam } from './rogue-team.ts'

/** Two colleagues who go on typing in the unit whatever others do: every word of the one reaches the other, or they
 *  have noticed. */
export interface HonestPair {
  /** Waits for the words that are on their way, and for a few more. */
  isUndisturbed(): Promise<void>
  /** Milliseconds that the slowest word took so far. */
  slowest(): number
  /** The words that arrived since this was last asked. */
  took(): readonly Word[]
  words(): number
  stop(): void
}

export interface Word {
  /** By `performance.now()`. */
  readonly sentAt: number
  /** Milliseconds on its way. */
  readonly ms: number
}

export interface HonestTeam extends Pick<PreparedTeam, 'team' | 'rooms'> {
  readonly keys: Pick<PreparedTeam['keys'], 'lead' | 'specialist'>
}

export interface HonestOptions {
  readonly everyMs?: number
  readonly withinMs?: number
  /** The Yjs client under which the words are written. */
  readonly client?: number
}

const FEW = 3

export async function honestPair(
  team: HonestTeam,
  target: RogueTarget,
  { everyMs = 40, withinMs = 10_000, client }: HonestOptions = {},
): Promise<HonestPair> {
  const [writer, reader] = await Promise.all([enter(team, target, 'lead'), enter(team, target, 'specialist')])
  const chain = rogueChain({ keys: team.keys.lead, team: team.team, room: team.rooms.unit, chain: 'honest' })
  const doc = new Y.Doc()
  doc.clientID = client ?? doc.clientID
  const sentAt = new Map<number, number>()
  const edits: SignedEdit[] = []
  let took: Word[] = []
  let slowest = 0
  let sent = 0
  let arrived = 0
  doc.on('update', (update: Uint8Array) => {
    const edit = chain.next(update)
    edits.push(edit)
    sentAt.set(edit.seq, performance.now())
    sent = edit.seq
    writer.tell({ type: 'edits', edits: [edit] })
  })
  // As every host does: what the other side lacks is sent again when it asks.
  writer.socket.on('message', (data: Buffer) => {
    const message = decodeEditsMessage(new Uint8Array(data))
    const missing = message?.type === 'heads' ? edits.slice(message.heads.get(chain.writer) ?? 0) : []
    if (missing.length > 0) writer.tell({ type: 'edits', edits: missing })
  })
  reader.socket.on('message', (data: Buffer) => {
    const message = decodeEditsMessage(new Uint8Array(data))
    if (message?.type !== 'edits') return
    for (const { writer: of, seq } of message.edits) {
      if (of !== chain.writer) continue
      const word = { sentAt: sentAt.get(seq) ?? 0, ms: performance.now() - (sentAt.get(seq) ?? 0) }
      sentAt.delete(seq)
      slowest = Math.max(slowest, word.ms)
      took.push(word)
      arrived = seq
    }
  })
  const text = doc.getText('honest')
  const typing = setInterval(() => text.insert(text.length, 'x'), everyMs)
  return {
    async isUndisturbed() {
      const until = sent + FEW
      await eventually(
        'the colleagues still see one another type',
        () => arrived >= until || !writer.isOpen() || !reader.isOpen(),
        withinMs,
      )
      if (!writer.isOpen() || !reader.isOpen()) throw new Error('an honest colleague was thrown out')
    },
    slowest: () => slowest,
    took() {
      const since = took
      took = []
      return since
    },
    words: () => arrived,
    stop() {
      clearInterval(typing)
      writer.close()
      reader.close()
      doc.destroy()
    },
  }
}

/** Into the unit; says of everything that it was taken, or the host would stop sending. */
async function enter(
  team: HonestTeam,
  target: RogueTarget,
  who: 'lead' | 'specialist',
): Promise<RogueSocket> {
  const device = rogueDevice(target, team.keys[who])
  const socket = await device.open(`/edits/${team.rooms.unit}`, { isForgetful: true })
  let taken = 0
  socket.socket.on('message', (data: Buffer) => {
    const message = decodeEditsMessage(new Uint8Array(data))
    if (message?.type !== 'edits') return
    taken += message.edits.length
    socket.tell({ type: 'taken', count: taken })
  })
  socket.tell({ type: 'heads', heads: new Map() })
  return socket
}
