import { createSocket, type RemoteInfo, type Socket } from 'node:dgram'
import type { EventEmitter } from 'node:events'
import { Bonjour } from 'bonjour-service'
import type { Clock } from '../../../shared/lib/clock.ts'
import { trySync } from '../../../shared/lib/result.ts'
import { type OwnAddress, readOwnAddresses } from './network-watch.ts'

/** mDNS that outlives everything: a network that goes away, sleep, a port that is taken, floods and garbage. The
 *  library throws out of its own timers and sockets in several of these, so the socket is ours: its errors end in
 *  `retry`, and a packet is dropped before it is decoded when there are too many. */
export interface Multicast {
  stop(): Promise<void>
}

/** The real network needs none of this. Tests stay on loopback and on a port of their own. */
export interface MulticastPlace {
  readonly port?: number
  readonly interface?: string
}

export interface MulticastDeps {
  readonly clock: Clock
  readonly place?: MulticastPlace | undefined
  /** Told by the network watch; everything is opened anew then. */
  readonly networkChanges?: ((listener: (addresses: readonly OwnAddress[]) => void) => () => void) | undefined
  /** After every opening. */
  opened(wire: Wire): void
  /** Sends the last packets before closing; `done` is called when they are out. */
  closing?(wire: Wire, done: () => void): void
}

/** What is open now. `mdns` is the library's inside: its own browser keeps whatever it hears, without limit. */
export interface Wire {
  readonly bonjour: Bonjour
  readonly mdns: Mdns
}

export interface Mdns extends EventEmitter {
  query(name: string, type: string): void
}

const GROUP = '224.0.0.251'
const PORT = 5353
const RETRY_MS = 10_000
const GOODBYE_MS = 300
// Schools are noisy: every screen and printer talks here. One sender may not drown the others.
const MOST_PACKETS_PER_SECOND = { all: 400, oneSender: 40 }
const MOST_PACKET_BYTES = 9_000
// Each question is answered on its own; a packet of a thousand would make this computer shout.
const MOST_QUESTIONS = 8

export function keepMulticast(deps: MulticastDeps): Multicast {
  let wire: Wire | null = null
  let retry: NodeJS.Timeout | null = null
  let stopped = false
  const forget = deps.networkChanges?.(() => {
    close()
    open()
  })
  open()

  function open(): void {
    if (retry) clearTimeout(retry)
    const made = trySync(
      () => openWire(deps, { ready, failed }),
      () => null,
    )
    if (made.ok) wire = made.value
    else openLater()
  }

  function ready(which: Wire): void {
    if (which !== wire) return
    const told = trySync(
      () => deps.opened(which),
      () => null,
    )
    if (!told.ok) failed(which)
  }

  function failed(which: Wire): void {
    if (which !== wire) return
    close()
    openLater()
  }

  function openLater(): void {
    if (stopped) return
    retry = setTimeout(open, RETRY_MS)
    retry.unref()
  }

  function close(): void {
    const old = wire
    wire = null
    if (old) destroy(old)
  }

  return {
    async stop() {
      if (stopped) return
      stopped = true
      forget?.()
      if (retry) clearTimeout(retry)
      const last = wire
      if (last) await goodbye(deps, last)
      close()
    },
  }
}

interface WireEvents {
  ready(wire: Wire): void
  failed(wire: Wire): void
}

function openWire({ place = {}, clock }: MulticastDeps, events: WireEvents): Wire {
  const socket = createSocket({ type: 'udp4', reuseAddr: true })
  const options = {
    socket,
    port: place.port ?? PORT,
    // Bound to the address of an interface, Linux would drop what is sent to the group.
    bind: '0.0.0.0',
    multicast: false,
  }
  const bonjour = new Bonjour(options as ConstructorParameters<typeof Bonjour>[0], () => events.failed(wire))
  const { mdns } = (bonjour as unknown as { server: { mdns: Mdns } }).server
  const wire = { bonjour, mdns }
  mdns.on('error', () => events.failed(wire))
  socket.on('error', () => events.failed(wire))
  limitPackets(socket, clock)
  limitQuestions(mdns)
  mdns.once('ready', () => {
    joinGroup(socket, place.interface)
    events.ready(wire)
  })
  return wire
}

/** A network card that takes no part is none of our business: the others may. */
function joinGroup(socket: Socket, only: string | undefined): void {
  const steps = [
    () => socket.setMulticastTTL(255),
    () => socket.setMulticastLoopback(true),
    ...cards(only).map((card) => () => socket.addMembership(GROUP, card)),
    () => only !== undefined && socket.setMulticastInterface(only),
  ]
  for (const step of steps) trySync(step, () => null)
}

const cards = (only: string | undefined): readonly string[] =>
  only !== undefined
    ? [only]
    : readOwnAddresses()
        .filter(({ family }) => family === 'IPv4')
        .map(({ address }) => address)

type Listener = (...heard: unknown[]) => void

function limitPackets(socket: Socket, clock: Clock): void {
  const mayPass = createSieve(clock)
  const decoders = socket.listeners('message') as Listener[]
  socket.removeAllListeners('message')
  socket.on('message', (packet: Buffer, from: RemoteInfo) => {
    if (packet.length > MOST_PACKET_BYTES || !mayPass(from.address)) return
    // Garbage may make the library throw; whoever sends it learns nothing and ends nothing.
    for (const decode of decoders)
      trySync(
        () => decode(packet, from),
        () => null,
      )
  })
}

function limitQuestions(mdns: Mdns): void {
  const answerers = mdns.listeners('query') as Listener[]
  mdns.removeAllListeners('query')
  mdns.on('query', (query: { questions: unknown[] }) => {
    const short = { ...query, questions: query.questions.slice(0, MOST_QUESTIONS) }
    for (const answer of answerers) answer(short)
  })
}

function createSieve(clock: Clock): (sender: string) => boolean {
  let second = 0
  let all = 0
  const bySender = new Map<string, number>()
  return (sender) => {
    const now = Math.floor(clock.now() / 1000)
    if (now !== second) {
      second = now
      all = 0
      bySender.clear()
    }
    const own = (bySender.get(sender) ?? 0) + 1
    if (all >= MOST_PACKETS_PER_SECOND.all || own > MOST_PACKETS_PER_SECOND.oneSender) return false
    all += 1
    bySender.set(sender, own)
    return true
  }
}

function goodbye({ closing }: MulticastDeps, wire: Wire): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GOODBYE_MS)
    const done = () => {
      clearTimeout(timer)
      resolve()
    }
    const said = trySync(
      () => (closing ? closing(wire, done) : done()),
      () => null,
    )
    if (!said.ok) done()
  })
}

function destroy({ bonjour, mdns }: Wire): void {
  mdns.removeAllListeners('response')
  // Closing what is closed already throws; closed is all that is wanted.
  trySync(
    () => bonjour.destroy(),
    () => null,
  )
}
