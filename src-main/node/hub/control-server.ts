import { isShared, parseRoom } from '../../../shared/documents/room.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import { mayHost, mayRead } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { type ControlMessage, parseControl } from '../../../shared/protocol/control.ts'
import type { SignedEntry } from '../../../shared/protocol/membership.ts'
import { CLOSE } from '../../../shared/protocol/wire.ts'
import { CONTROL_LIMITS, CONTROL_RATES, SOCKET_LIMITS } from '../gate/limits.ts'
import { createTokenBucket, type TokenBucket } from '../gate/token-bucket.ts'
import type { Channel } from '../guests/channel.ts'
import { pace } from '../guests/pace.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { Committer } from '../library/committer.ts'
import type { RoomDigests } from './room-digests.ts'

/** The host's end of the control channels: tells everybody who is on the team and how every room stands, and again
 *  what changed. */
export interface ControlServer {
  enter(channel: Channel, device: string): void
  /** Devices that are here. */
  devices(): ReadonlySet<string>
  /** Where the devices that were here can be met. */
  places(): Readonly<Record<string, Place>>
  /** Asks the colleague who has been here longest, and may, to be the host. False when there is nobody. */
  handOver(): boolean
  dispose(): void
}

export interface ControlServerDeps {
  readonly committer: Committer
  readonly digests: RoomDigests
  readonly membership: MembershipLog
  readonly clock: Clock
  readonly knownPlaces: () => Readonly<Record<string, Place>>
  /** Where a guest could be a host. */
  readonly onPlaces: (places: Readonly<Record<string, Place>>) => void
  /** A colleague's computer is here, and nothing of it was taken yet. */
  readonly onCame: (device: string) => void
  readonly onChange: () => void
}

interface Guest {
  readonly device: string
  readonly channel: Channel
  readonly bucket: TokenBucket
  place: Place | null
  mayTakeOver: boolean
}

const GATHER_MS = 60

/** Nobody who waits is told more: it comes back and is told anew. */
function tell(channel: Channel, message: ControlMessage): void {
  if (channel.waitingBytes() > SOCKET_LIMITS.waitingBytes) channel.close(CLOSE.reload, 'too slow')
  else channel.send(JSON.stringify(message))
}

const helloOf = (membership: MembershipLog, rooms: Readonly<Record<string, string>>): ControlMessage => ({
  type: 'hello',
  team: membership.now().team,
  tips: [...membership.now().tips],
  place: null,
  mayTakeOver: false,
  rooms: { ...rooms },
})

const placesOf = (guests: ReadonlySet<Guest>): Record<string, Place> =>
  Object.fromEntries([...guests].flatMap(({ device, place }) => (place ? [[device, place]] : [])))

export function createControlServer(deps: ControlServerDeps): ControlServer {
  const { membership, digests } = deps
  const guests = new Set<Guest>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null
  let arePlacesNew = false

  const digestsFor = (guest: Guest, rooms: readonly string[]) =>
    Object.fromEntries(
      rooms.filter((room) => isReadable(membership, guest, room)).map((room) => [room, digests.of(room)]),
    )

  function tellNews(): void {
    timer = null
    const rooms = [...changed]
    changed.clear()
    for (const guest of guests) {
      if (rooms.length > 0) tell(guest.channel, { type: 'changed', rooms: digestsFor(guest, rooms) })
      if (arePlacesNew) tell(guest.channel, { type: 'places', places: places() })
    }
    arePlacesNew = false
  }

  function tellSoon(): void {
    timer ??= setTimeout(tellNews, GATHER_MS)
  }

  const places = () => ({ ...deps.knownPlaces(), ...placesOf(guests) })

  const listenTo = createListening({
    ...deps,
    isHere: (guest) => guests.has(guest),
    onHello({ device, place }) {
      deps.onCame(device)
      if (place) deps.onPlaces({ [device]: place })
      arePlacesNew = true
      tellSoon()
      deps.onChange()
    },
  })

  const offCommitted = deps.committer.committed.on((batch) => {
    if (guests.size === 0) return
    for (const room of batch.keys()) changed.add(room)
    tellSoon()
  })
  const offMembership = membership.changed.on(() => {
    for (const { channel } of guests) tell(channel, { type: 'entries', entries: [...membership.latest()] })
  })

  return {
    enter(channel, device) {
      const bucket = createTokenBucket({ clock: deps.clock, rates: CONTROL_RATES })
      const guest: Guest = { device, channel, bucket, place: null, mayTakeOver: false }
      guests.add(guest)
      channel.onClose(() => {
        guests.delete(guest)
        deps.onChange()
      })
      listenTo(guest)
      tell(channel, helloOf(membership, digestsFor(guest, Object.keys(digests.all()))))
    },
    devices: () => new Set([...guests].map(({ device }) => device)),
    places,
    handOver() {
      const successor = [...guests].find(({ device, mayTakeOver }) => {
        const role = roleOf(membership.now(), device)
        return mayTakeOver && role !== null && mayHost(role)
      })
      if (successor) tell(successor.channel, { type: 'takeOver' })
      return successor !== undefined
    },
    dispose() {
      offCommitted()
      offMembership()
      if (timer) clearTimeout(timer)
    },
  }
}

/** Not even the name of what a colleague may not read. */
function isReadable(membership: MembershipLog, { device }: Guest, room: string): boolean {
  const [role, kind] = [roleOf(membership.now(), device), parseRoom(room)?.kind]
  return role !== null && kind !== undefined && isShared(room) && mayRead(role, kind)
}

interface Listening {
  readonly membership: MembershipLog
  isHere(guest: Guest): boolean
  onHello(guest: Guest): void
}

/** What is done with what a guest says: one message after the other, no faster than it may speak. */
function createListening({ membership, isHere, onHello }: Listening): (guest: Guest) => void {
  function hearHello(guest: Guest, message: ControlMessage & { readonly type: 'hello' }): void {
    if (message.team !== membership.now().team) {
      guest.channel.close(1008, 'another team')
      return
    }
    guest.place = message.place
    guest.mayTakeOver = message.mayTakeOver
    tell(guest.channel, { type: 'entries', entries: [...membership.missing(message.tips)] })
    onHello(guest)
  }

  /** A few lines at a time, and somebody else's turn in between. */
  async function hearEntries(guest: Guest, lines: readonly SignedEntry[]): Promise<void> {
    for (let at = 0; at < lines.length && isHere(guest); at += CONTROL_LIMITS.linesAtOnce) {
      membership.take(lines.slice(at, at + CONTROL_LIMITS.linesAtOnce))
      await new Promise((resolve) => setImmediate(resolve))
    }
    await pace(guest.bucket, guest.channel, lines.length * CONTROL_LIMITS.bytesPerLine)
  }

  async function hear(guest: Guest, text: string | Uint8Array): Promise<void> {
    if (isHere(guest)) await pace(guest.bucket, guest.channel, text.length)
    if (!isHere(guest)) return
    const message = text.length > CONTROL_LIMITS.bytes ? null : parseControl(text)
    if (!message) guest.channel.close(1008, 'malformed')
    else if (message.type === 'hello') hearHello(guest, message)
    else if (message.type === 'entries') await hearEntries(guest, message.entries)
  }

  return (guest) => {
    let work: Promise<void> = Promise.resolve()
    guest.channel.onMessage((text) => {
      // A bug or a full disk: this conversation ends, and not the process.
      work = work.then(() => hear(guest, text)).catch(() => guest.channel.close(1011, 'failed'))
    })
  }
}
