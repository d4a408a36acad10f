import { connect, type TLSSocket } from 'node:tls'
import { type ClientOptions, WebSocket } from 'ws'
import {
  decodeEditsMessage,
  type EditsMessage,
  encodeEditsMessage,
} from '../../shared/protocol/edits-wire.ts'
import { FIRST_HASH, type SignedEdit } from '../../shared/protocol/signed-edit.ts'
import { pinOf } from '../../src-main/node/hub/certificate.ts'
import { deviceProtocol } from '../../src-main/node/hub/device-proof.ts'
import { type OwnDevice, ownDevice } from '../../src-main/node/identity/device-keys.ts'
import { hashOf } from '../../src-main/node/identity/edit-chain.ts'

/** A computer with keys of its own and none of our host's manners: it opens any path and sends any bytes. */
export interface RogueDevice {
  readonly keys: OwnDevice
  /** Proves itself on a connection of its own, as our host would, and opens the path. */
  open(path: string, options?: OpenOptions): Promise<RogueSocket>
  /** The same, for heads and edits of one room. */
  openEdits(room: string): Promise<RogueSocket>
}

export interface OpenOptions {
  /** Offered in place of the proof. */
  readonly protocols?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
  /** Keeps nothing of what it is sent: for long runs. */
  readonly isForgetful?: boolean
}

/** A socket that remembers every byte it was sent. */
export interface RogueSocket {
  readonly socket: WebSocket
  readonly tls: TLSSocket
  send(data: Uint8Array | string): void
  tell(message: EditsMessage): void
  /** What the host said on an edits socket so far. */
  heard(): EditsMessage[]
  /** Messages as they came. */
  messages(): readonly Buffer[]
  /** Every decrypted byte, before any frame was read. */
  wire(): Buffer
  /** Code and reason with which the host ended it; `1006` when it was cut. */
  readonly closed: Promise<Closed>
  isOpen(): boolean
  close(): void
}

export interface Closed {
  readonly code: number
  readonly reason: string
}

/** Where a host listens and which certificate must answer. */
export interface RogueTarget {
  readonly port: number
  readonly pin: string
}

/** Turned away before there was a WebSocket. */
export class TurnedAway extends Error {
  readonly status: number

  constructor(status: number) {
    super(`turned away with ${status}`)
    this.status = status
  }
}

/** Keys as they are kept, for another thread to take up. */
export interface KeptKeys extends OwnDevice {
  readonly stored: string
}

export function newKeys(stored: string | null = null): KeptKeys {
  const kept = new Map<string, string>(stored === null ? [] : [['deviceKeys', stored]])
  const keys = ownDevice({
    get: (name) => kept.get(name) ?? null,
    set: (name, value) => void (value === null ? kept.delete(name) : kept.set(name, value)),
  })
  return { ...keys, stored: kept.get('deviceKeys') ?? '' }
}

export function rogueDevice(target: RogueTarget, keys: OwnDevice = newKeys()): RogueDevice {
  const open = async (path: string, options: OpenOptions = {}) => {
    const tls = await reach(target)
    return upgrade(tls, path, { protocols: [deviceProtocol(keys, tls)], ...options })
  }
  return { keys, open, openEdits: (room) => open(`/edits/${room}`) }
}

/** A TLS connection to the pinned host. */
export function reach({ port, pin }: RogueTarget): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const tls = connect({ host: '127.0.0.1', port, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    tls.on('error', reject)
    tls.once('close', () => reject(new Error('cut before TLS was up')))
    tls.once('secureConnect', () => {
      const isPinned = pinOf(tls.getPeerX509Certificate()?.toString() ?? '') === pin
      if (isPinned) resolve(tls)
      else reject(new Error('another host answered'))
    })
  })
}

/** Makes the connection a WebSocket and takes note of everything that comes. */
export function upgrade(tls: TLSSocket, path: string, options: OpenOptions): Promise<RogueSocket> {
  const wire: Buffer[] = []
  const messages: Buffer[] = []
  const { protocols = [], headers, isForgetful = false } = options
  if (!isForgetful) tls.on('data', (part: Buffer) => wire.push(part))
  const clientOptions: ClientOptions = {
    createConnection: () => tls,
    perMessageDeflate: false,
    maxPayload: 64 * 1024 * 1024,
    ...(headers ? { headers } : {}),
  }
  const socket = new WebSocket(`wss://host${path}`, [...protocols], clientOptions)
  socket.on('error', () => {})
  if (!isForgetful) socket.on('message', (data: Buffer) => messages.push(data))
  const closed = new Promise<Closed>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  const rogue: RogueSocket = {
    socket,
    tls,
    send: (data) => socket.send(data),
    tell: (message) => socket.send(encodeEditsMessage(message)),
    heard: () => messages.flatMap((bytes) => decodeEditsMessage(new Uint8Array(bytes)) ?? []),
    messages: () => messages,
    wire: () => Buffer.concat(wire),
    closed,
    isOpen: () => socket.readyState === socket.OPEN,
    close: () => socket.terminate(),
  }
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(rogue))
    socket.once('close', () => reject(new Error('closed before it was open')))
    socket.once('unexpected-response', (_request, { statusCode }) => {
      reject(new TurnedAway(statusCode ?? 0))
      tls.destroy()
    })
  })
}

/** The next edits of one chain, signed as an honest host would, whatever they say. */
export interface RogueChain {
  readonly writer: string
  next(bytes: Uint8Array): SignedEdit
}

export function rogueChain(of: {
  readonly keys: OwnDevice
  readonly team: string
  readonly room: string
  readonly chain?: string
  /** Whose writer to use; the signature stays that of `keys`. */
  readonly as?: string
}): RogueChain {
  const writer = `${of.as ?? of.keys.id}.${of.chain ?? '0'}`
  let seq = 0
  let before: Uint8Array = FIRST_HASH
  return {
    writer,
    next(bytes) {
      seq += 1
      const edit = { writer, seq, at: 1_700_000_000_000 + seq, bytes }
      before = hashOf(of.team, of.room, before, edit)
      return { ...edit, sig: of.keys.sign(before) }
    },
  }
}
