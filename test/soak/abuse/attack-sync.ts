import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { REFUSED, SAVED, Y_SYNC } from '../../../shared/protocol/wire.ts'
import { type Attack, pause } from './attack.ts'
import type { Conversation } from './quick-door.ts'

/** A program with a teacher's ticket: mutated updates in y-websocket's protocol. It offers our subprotocol, too, so
 *  as to be told what was taken: Yjs client, and the clock up to which something was. */
export async function attackBySync(attack: Attack, taken: Map<number, number>): Promise<void> {
  const { door, team, mutated, counts, isOver } = attack
  const way = { path: `/sync/${team.rooms.unit}`, as: { ticket: team.tickets.editor } }

  /** Updates one after the other over one connection, until one of them is not taken. */
  async function talk(): Promise<Answer> {
    let update = mutated()
    const socket = await door.open({ ...way, first: [messageOf(update)] })
    if (!socket) return 'none'
    let answer = await answerOn(socket)
    while (answer === 'taken') {
      counts.synced += 1
      counts.taken += 1
      for (const [client, end] of Y.parseUpdateMeta(update).to)
        taken.set(client, Math.max(end, taken.get(client) ?? 0))
      if (isOver()) break
      update = mutated()
      socket.send(messageOf(update))
      answer = await answerOn(socket)
    }
    socket.end()
    return answer
  }

  while (!isOver()) {
    const answer = await talk()
    if (answer === 'refused') counts.synced += 1
    if (answer === 'refused') counts.refused += 1
    if (answer !== 'none') continue
    counts.unanswered += 1
    await pause(20)
  }
}

type Answer = 'taken' | 'refused' | 'none'

const UPDATE = 2

function messageOf(update: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, Y_SYNC)
  encoding.writeVarUint(encoder, UPDATE)
  encoding.writeVarUint8Array(encoder, update)
  return encoding.toUint8Array(encoder)
}

/** All else that is said on this socket is what others write. */
async function answerOn(socket: Conversation): Promise<Answer> {
  for (let heard = await socket.next(); heard; heard = await socket.next()) {
    if (heard[0] === SAVED) return 'taken'
    if (heard[0] === REFUSED) return 'refused'
  }
  return 'none'
}
