import type { WebSocket } from 'ws'
import * as Y from 'yjs'
import { decodeEditsMessage, encodeEditsMessage } from '../../../shared/protocol/edits-wire.ts'
import { FIRST_HASH, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { type HubDoor, openAsDevice } from '../../../src-main/node/following/device-socket.ts'
import type { OwnDevice } from '../../../src-main/node/identity/device-keys.ts'
import { hashOf } from '../../../src-main/node/identity/edit-chain.ts'

/** One teacher's computer: proves itself, holds a control channel and one unit open, and types. Every keystroke is
 *  signed into the device's chain, as our host would. */
export interface Typist {
  readonly writer: string
  readonly field: string
  type(): void
  /** Milliseconds from key to `taken`, since the last time it was asked. */
  latencies(): readonly number[]
  sent(): number
  /** Edits the host called taken. */
  taken(): number
  /** Edits of colleagues that came here. */
  received(): number
  text(): string
  /** Why the host ended a socket; null while both are open. */
  ended(): string | null
  close(): void
}

export interface TypistDeps {
  readonly door: HubDoor
  readonly keys: OwnDevice
  readonly team: string
  readonly tips: readonly string[]
  readonly room: string
}

// One key in twenty takes back the last letter.
const BACKSPACE_EVERY = 20

export async function startTypist({ door, keys, team, tips, room }: TypistDeps): Promise<Typist> {
  const control = await open(door, '/control', keys)
  const edits = await open(door, `/edits/${room}`, keys)
  const doc = new Y.Doc()
  const field = `line/${keys.id}/notes/en`
  const text = doc.getText(field)
  const writer = `${keys.id}.0`
  const sentAt: number[] = []
  let latencies: number[] = []
  let before: Uint8Array = FIRST_HASH
  let taken = 0
  let received = 0
  let ended: string | null = null

  function send(bytes: Uint8Array): void {
    const edit = { writer, seq: sentAt.length + 1, at: Date.now(), bytes }
    before = hashOf(team, room, before, edit)
    const signed: SignedEdit = { ...edit, sig: keys.sign(before) }
    sentAt.push(performance.now())
    edits.send(encodeEditsMessage({ type: 'edits', edits: [signed] }))
  }

  function hear(bytes: Buffer): void {
    const message = decodeEditsMessage(bytes)
    if (message?.type === 'edits') {
      received += message.edits.length
      edits.send(encodeEditsMessage({ type: 'taken', count: received }))
    } else if (message?.type === 'taken') {
      const now = performance.now()
      for (; taken < message.count; taken += 1) latencies.push(now - (sentAt[taken] ?? now))
    } else if (message?.type === 'refused') ended ??= `edit refused: ${message.reason}`
  }

  doc.on('update', send)
  edits.on('message', hear)
  for (const socket of [control, edits])
    socket.on('close', (code, reason) => {
      ended ??= `closed: ${code} ${reason}`
    })
  control.send(JSON.stringify({ type: 'hello', team, tips, place: null, mayTakeOver: false, rooms: {} }))
  edits.send(encodeEditsMessage({ type: 'heads', heads: new Map() }))
  for (const socket of [control, edits]) socket.resume()
  return {
    writer,
    field,
    type() {
      const isBackspace = sentAt.length % BACKSPACE_EVERY === BACKSPACE_EVERY - 1
      if (isBackspace) text.delete(text.length - 1, 1)
      else text.insert(text.length, LETTERS[sentAt.length % LETTERS.length] ?? ' ')
    },
    latencies() {
      const since = latencies
      latencies = []
      return since
    },
    sent: () => sentAt.length,
    taken: () => taken,
    received: () => received,
    text: () => text.toString(),
    ended: () => ended,
    close() {
      for (const socket of [control, edits]) {
        socket.removeAllListeners('close')
        socket.terminate()
      }
    },
  }
}

const LETTERS = 'the number of eggs for every cup of flour '

async function open(door: HubDoor, path: string, keys: OwnDevice): Promise<WebSocket> {
  const opened = await openAsDevice(door, path, keys)
  if (!opened.ok) throw new Error(`${path} did not open: ${opened.error.type}`)
  return opened.value
}
