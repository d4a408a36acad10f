import { createHash } from 'node:crypto'
import { encodeEditsMessage } from '../../../shared/protocol/edits-wire.ts'
import { FIRST_HASH, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { hashOf } from '../../../src-main/node/identity/edit-chain.ts'
import { type Attack, pause, type SaidTaken } from './attack.ts'
import type { Conversation } from './quick-door.ts'

/** A teacher's own computer: each mutated update is the next edit of its chain, rightly signed, on a connection that
 *  was rightly proven. One at a time, as the host ends the connection at the first that is bad. */
export async function attackByEdits(attack: Attack, chainName: string): Promise<SaidTaken['chains'][number]> {
  const { door, team, teacher, mutated, counts, isOver } = attack
  const chain = createChain(attack, chainName)
  const digest = createHash('sha256')
  const way = { path: `/edits/${team.rooms.unit}`, as: { device: teacher } }

  /** Edits one after the other over one connection, until one of them is not taken. Gives that one. */
  async function talk(first: SignedEdit): Promise<{ edit: SignedEdit; answer: Answer }> {
    let edit = first
    const socket = await door.open({ ...way, first: [messageOf(edit)] })
    if (!socket) return { edit, answer: 'none' }
    let answer = await answerOn(socket)
    while (answer === 'taken') {
      counts.edits += 1
      counts.taken += 1
      chain.goOn(edit)
      digest.update(edit.bytes)
      if (isOver()) break
      edit = chain.next(mutated())
      socket.send(messageOf(edit))
      answer = await answerOn(socket)
    }
    socket.end()
    return { edit, answer }
  }

  let again: SignedEdit | null = null
  for (let tries = 0; !isOver(); ) {
    const { edit, answer }: Awaited<ReturnType<typeof talk>> = await talk(again ?? chain.next(mutated()))
    tries = answer === 'none' ? tries + 1 : 0
    again = tries > 0 && tries < MOST_TRIES ? edit : null
    if (answer === 'refused') counts.edits += 1
    if (answer === 'refused') counts.refused += 1
    if (answer !== 'none') continue
    counts.unanswered += 1
    await pause(20)
  }
  return { writer: chain.writer, taken: chain.length(), digest: digest.digest('hex') }
}

const MOST_TRIES = 5

function createChain({ team: { team, rooms }, teacher }: Attack, name: string) {
  const writer = `${teacher.id}.${name}`
  let length = 0
  let before: Uint8Array = FIRST_HASH
  const hash = (edit: Omit<SignedEdit, 'sig'>) => hashOf(team, rooms.unit, before, edit)
  return {
    writer,
    length: () => length,
    next(bytes: Uint8Array): SignedEdit {
      const edit = { writer, seq: length + 1, at: Date.now(), bytes }
      return { ...edit, sig: teacher.sign(hash(edit)) }
    },
    /** It was taken: the next one follows it. */
    goOn(edit: SignedEdit): void {
      before = hash(edit)
      length += 1
    },
  }
}

const messageOf = (edit: SignedEdit) => encodeEditsMessage({ type: 'edits', edits: [edit] })

type Answer = 'taken' | 'refused' | 'none'

const [TAKEN] = encodeEditsMessage({ type: 'taken', count: 0 })
const [REFUSED] = encodeEditsMessage({ type: 'refused', writer: '', seq: 1, reason: 'bad' })

/** All else that is said on this socket is about heads and who is there. */
async function answerOn(socket: Conversation): Promise<Answer> {
  for (let heard = await socket.next(); heard; heard = await socket.next()) {
    if (heard[0] === TAKEN) return 'taken'
    if (heard[0] === REFUSED) return 'refused'
  }
  return 'none'
}
