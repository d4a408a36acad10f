import * as encoding from 'lib0/encoding'
import { WebSocket } from 'ws'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { writeSyncStep1, writeSyncStep2, writeUpdate } from 'y-protocols/sync'
import * as Y from 'yjs'
import type { RoomKind } from '../../shared/domain/team/room-kind.ts'
import { encodeEditsMessage } from '../../shared/protocol/edits-wire.ts'
import {
  REFUSED,
  SAVED,
  SUBPROTOCOL,
  TICKET_PREFIX,
  Y_AWARENESS,
  Y_SYNC,
} from '../../shared/protocol/wire.ts'
import { deviceProtocol } from '../../src-main/node/hub/device-proof.ts'
import { eventually } from './hub-client.ts'
import type { RogueTeam } from './open-rogue-team.ts'
import { type Closed, type RogueSocket, reach, rogueChain, TurnedAway, upgrade } from './rogue-device.ts'
import type { Actor } from './rogue-team.ts'
import { someWords } from './rogue-team.ts'

/** Whoever may stand before the door: a computer of each role, two with a ticket, and the owner's own window. */
export type Visitor = Actor | 'ticketEditor' | 'ticketViewer' | 'ownerWindow'

/** Everything that can be said to a host, in the protocol it belongs to. */
export const CONTROL_MESSAGES = ['control hello'] as const
export const JOIN_MESSAGES = ['join'] as const
export const EDITS_MESSAGES = [
  'edits heads',
  'edits own',
  'edits relayed',
  'edits relayed of the removed',
  'edits forged',
  'edits presence',
  'edits malformed',
] as const
export const SYNC_MESSAGES = [
  'sync step 1',
  'sync step 2',
  'sync update',
  'sync awareness query',
  'sync malformed',
] as const
export type Message =
  | (typeof CONTROL_MESSAGES)[number]
  | (typeof JOIN_MESSAGES)[number]
  | (typeof EDITS_MESSAGES)[number]
  | (typeof SYNC_MESSAGES)[number]

export interface Cell {
  readonly visitor: Visitor
  readonly kind: RoomKind
  readonly message: Message
}

/** What came of it, as the visitor sees it. */
export type Outcome =
  | 'turned away 401'
  | 'turned away 403'
  | 'no such room'
  | 'closed'
  | 'closed 1008'
  | 'told'
  | 'told nothing'
  | 'taken'
  | 'refused mayNot'
  | 'refused removed'
  | 'refused bad'
  | 'refused buildsOnRefused'
  | 'refused readOnly'
  | 'shown'

export const nameOf = ({ visitor, kind, message }: Cell): string => `${visitor} / ${kind} / ${message}`

/** The word that the cell tries to write. */
export const wordOf = (cell: Cell): string => `<${nameOf(cell)}>`

export interface Wire {
  readonly cell: Cell
  bytes(): Buffer
}

export interface CellRunner {
  run(cell: Cell): Promise<Outcome>
  /** Everything any visitor was ever sent. */
  readonly wires: readonly Wire[]
}

export async function createCellRunner(team: RogueTeam): Promise<CellRunner> {
  const wires: Wire[] = []
  const session = await ownerSession(team)
  const open = (cell: Cell) => openAs(team, session, cell, wires)
  const watched = new Map<RoomKind, Promise<RogueSocket>>()

  /** A colleague in the same room, who sees what others are shown. */
  function watcher(kind: RoomKind): Promise<RogueSocket> {
    const cell: Cell = { visitor: 'lead', kind, message: 'edits heads' }
    const known = watched.get(kind) ?? open(cell)
    watched.set(kind, known)
    return known
  }

  return {
    wires,
    async run(cell) {
      try {
        const socket = await open(cell)
        const said = say(team, cell, socket, watcher)
        const closed = socket.closed.then(closedAs)
        // A refusal is told before the socket closes: what was said last is heard first.
        const outcome = (await Promise.race([said, closed.then(() => said)])) ?? (await closed)
        socket.close()
        return outcome
      } catch (cause) {
        if (cause instanceof TurnedAway) return `turned away ${cause.status}` as Outcome
        throw new Error(`${nameOf(cell)}: ${String(cause)}`)
      }
    },
  }
}

const closedAs = ({ code }: Closed): Outcome => {
  if (code === 4404) return 'no such room'
  return code === 1008 ? 'closed 1008' : 'closed'
}

function pathOf({ kind, message }: Cell, team: RogueTeam): string {
  if (message === 'control hello') return '/control'
  if (message === 'join') return '/join'
  return `${message.startsWith('edits') ? '/edits' : '/sync'}/${team.rooms[kind]}`
}

async function openAs(
  team: RogueTeam,
  session: OwnerSession,
  cell: Cell,
  wires: Wire[],
): Promise<RogueSocket> {
  const { visitor } = cell
  if (visitor === 'ownerWindow') return openAsOwner(session, pathOf(cell, team), cell, wires)
  const tls = await reach(team.target)
  const parts: Buffer[] = []
  tls.on('data', (part: Buffer) => parts.push(part))
  wires.push({ cell, bytes: () => Buffer.concat(parts) })
  return upgrade(tls, pathOf(cell, team), { protocols: protocolsOf(team, visitor, tls) })
}

function protocolsOf(team: RogueTeam, visitor: Exclude<Visitor, 'ownerWindow'>, tls: RogueSocket['tls']) {
  if (visitor === 'ticketEditor') return [SUBPROTOCOL, TICKET_PREFIX + team.tickets.editor]
  if (visitor === 'ticketViewer') return [SUBPROTOCOL, TICKET_PREFIX + team.tickets.viewer]
  return [deviceProtocol(team.keys[visitor], tls)]
}

interface OwnerSession {
  readonly port: string
  readonly secret: string
}

async function ownerSession({ ana }: RogueTeam): Promise<OwnerSession> {
  const { origin, port, hash } = new URL(ana.host.newWindowAddress())
  const answer = await fetch(`${origin}/session`, { method: 'POST', body: hash.slice('#once='.length) })
  return { port, secret: await answer.text() }
}

/** The owner's window speaks plain WebSocket on loopback. */
function openAsOwner(session: OwnerSession, path: string, cell: Cell, wires: Wire[]): Promise<RogueSocket> {
  const protocols = [SUBPROTOCOL, TICKET_PREFIX + session.secret]
  const socket = new WebSocket(`ws://127.0.0.1:${session.port}${path}`, protocols)
  const messages: Buffer[] = []
  socket.on('error', () => {})
  socket.on('message', (data: Buffer) => messages.push(data))
  wires.push({ cell, bytes: () => Buffer.concat(messages) })
  const closed = new Promise<Closed>((resolve) =>
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() })),
  )
  const opened: Omit<RogueSocket, 'tls'> = {
    socket,
    send: (data) => socket.send(data),
    tell: (message) => socket.send(encodeEditsMessage(message)),
    heard: () => [],
    messages: () => messages,
    wire: () => Buffer.concat(messages),
    closed,
    isOpen: () => socket.readyState === socket.OPEN,
    close: () => socket.terminate(),
  }
  return new Promise((resolve, reject) => {
    socket.once('open', () => resolve(opened as RogueSocket))
    socket.once('close', () => reject(new TurnedAway(0)))
  })
}

type Watcher = (kind: RoomKind) => Promise<RogueSocket>

/** What was answered; null when nothing was before the socket closed. */
function say(team: RogueTeam, cell: Cell, socket: RogueSocket, watcher: Watcher): Promise<Outcome | null> {
  const { message } = cell
  if (message === 'control hello') return sayHello(team, socket)
  if (message === 'join') {
    socket.send('{"type":"secret"}')
    return silence(socket)
  }
  if (message === 'edits presence') return sayPresence(cell, socket, watcher)
  return message.startsWith('edits') ? sayEdits(team, cell, socket) : saySync(team, cell, socket)
}

/** An answer that only closing gives. */
async function silence(socket: RogueSocket): Promise<null> {
  await socket.closed
  return null
}

async function sayHello(team: RogueTeam, socket: RogueSocket): Promise<Outcome | null> {
  const facts = { place: null, mayTakeOver: false, rooms: {} }
  socket.send(JSON.stringify({ type: 'hello', team: team.team, tips: [], ...facts }))
  const told = () => socket.messages().map((each) => JSON.parse(each.toString()))
  await until(socket, () => told().some(({ type }) => type === 'entries'))
  const hello = told().find(({ type }) => type === 'hello')
  if (!hello) return null
  return Object.keys(hello.rooms).length > 0 ? 'told' : 'told nothing'
}

const until = (socket: RogueSocket, isTrue: () => boolean): Promise<void> =>
  eventually('an answer', () => isTrue() || !socket.isOpen())

async function sayPresence(cell: Cell, socket: RogueSocket, watcher: Watcher): Promise<Outcome | null> {
  const doc = new Y.Doc()
  const awareness = new Awareness(doc)
  awareness.setLocalState({ place: { tab: wordOf(cell).slice(0, 40) }, user: { name: 'The principal' } })
  const update = encodeAwarenessUpdate(awareness, [doc.clientID])
  awareness.destroy()
  socket.tell({ type: 'presence', update })
  await new Promise((resolve) => setTimeout(resolve, 30))
  if (!socket.isOpen()) return null
  const other = await watcher(cell.kind)
  const word = wordOf(cell).slice(0, 40)
  await eventually('a colleague sees it', () => other.wire().includes(word))
  return other.wire().includes('The principal') ? 'told' : 'shown'
}

/** Whoever has no device signs as nobody: the words must be there to be refused. */
const actorOf = (visitor: Visitor): Actor =>
  visitor === 'ticketEditor' || visitor === 'ticketViewer' || visitor === 'ownerWindow' ? 'stranger' : visitor

function editsOf(team: RogueTeam, cell: Cell) {
  const actor = actorOf(cell.visitor)
  const victim = actor === 'lead' ? 'teacher' : 'lead'
  const at = { team: team.team, room: team.rooms[cell.kind] }
  // Chain names are short: one for every visitor and message.
  const chain = `${actor.slice(0, 3)}${cell.message.length}`
  const keys = team.keys[actor]
  const bytes = someWords(wordOf(cell), nextClient())
  switch (cell.message) {
    case 'edits own':
      return rogueChain({ ...at, keys, chain }).next(bytes)
    case 'edits relayed':
      return rogueChain({ ...at, keys: team.keys[victim], chain }).next(bytes)
    case 'edits relayed of the removed':
      return rogueChain({ ...at, keys: team.keys.removed, chain }).next(bytes)
    default:
      return rogueChain({ ...at, keys, as: team.keys[victim].id, chain }).next(bytes)
  }
}

let clients = 100_000
function nextClient(): number {
  clients += 1
  return clients
}

async function sayEdits(team: RogueTeam, cell: Cell, socket: RogueSocket): Promise<Outcome | null> {
  if (cell.message === 'edits malformed') {
    socket.send(Uint8Array.from([11, 200, 1, 2, 3]))
    return silence(socket)
  }
  if (cell.message === 'edits heads') {
    socket.tell({ type: 'heads', heads: new Map() })
    await until(socket, () => socket.wire().includes(team.canaries[cell.kind]))
    return socket.isOpen() ? 'told' : null
  }
  socket.tell({ type: 'edits', edits: [editsOf(team, cell)] })
  await until(socket, () => socket.heard().some(({ type }) => type === 'taken' || type === 'refused'))
  const refused = socket.heard().find(({ type }) => type === 'refused')
  if (refused?.type === 'refused') return `refused ${refused.reason}`
  return socket.isOpen() ? 'taken' : null
}

function syncFrame(cell: Cell): Uint8Array {
  const encoder = encoding.createEncoder()
  if (cell.message === 'sync malformed') return Uint8Array.from([0, 2, 200])
  if (cell.message === 'sync awareness query') return Uint8Array.from([3])
  const doc = new Y.Doc()
  encoding.writeVarUint(encoder, Y_SYNC)
  if (cell.message === 'sync step 1') writeSyncStep1(encoder, doc)
  else {
    Y.applyUpdate(doc, someWords(wordOf(cell), nextClient()))
    if (cell.message === 'sync step 2') writeSyncStep2(encoder, doc)
    else writeUpdate(encoder, Y.encodeStateAsUpdate(doc))
  }
  return encoding.toUint8Array(encoder)
}

async function saySync(team: RogueTeam, cell: Cell, socket: RogueSocket): Promise<Outcome | null> {
  socket.send(syncFrame(cell))
  const { message } = cell
  if (message === 'sync malformed') return silence(socket)
  const told = (type: number) => socket.messages().some((bytes) => bytes[0] === type)
  const isTold = () => Buffer.concat([...socket.messages()]).includes(team.canaries[cell.kind])
  await until(socket, () => {
    if (message === 'sync step 1') return isTold()
    return message === 'sync awareness query' ? told(Y_AWARENESS) : told(SAVED) || told(REFUSED)
  })
  if (!socket.isOpen()) return null
  if (message === 'sync step 1' || message === 'sync awareness query') return 'told'
  return told(REFUSED) ? 'refused readOnly' : 'taken'
}
