import { roleOf } from '../../../shared/domain/team/membership.ts'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import { mayHost } from '../../../shared/domain/team/roles.ts'
import { type ControlMessage, parseControl } from '../../../shared/protocol/control.ts'
import type { Channel } from '../guests/channel.ts'
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
  readonly knownPlaces: () => Readonly<Record<string, Place>>
  readonly onChange: () => void
}

interface Guest {
  readonly device: string
  readonly channel: Channel
  place: Place | null
  mayTakeOver: boolean
}

const GATHER_MS = 60

const tell = (channel: Channel, message: ControlMessage) => channel.send(JSON.stringify(message))

export function createControlServer(deps: ControlServerDeps): ControlServer {
  const { membership, digests } = deps
  const guests = new Set<Guest>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const tellAll = (message: ControlMessage) => {
    for (const { channel } of guests) tell(channel, message)
  }

  function tellChanges(): void {
    timer = null
    const rooms = Object.fromEntries([...changed].map((room) => [room, digests.of(room)]))
    changed.clear()
    tellAll({ type: 'changed', rooms })
  }

  const places = (): Record<string, Place> => ({
    ...deps.knownPlaces(),
    ...Object.fromEntries([...guests].flatMap(({ device, place }) => (place ? [[device, place]] : []))),
  })

  const hello = (): ControlMessage => ({
    type: 'hello',
    team: membership.now().team,
    tips: [...membership.now().tips],
    place: null,
    mayTakeOver: false,
    rooms: digests.all(),
  })

  function hear(guest: Guest, message: ControlMessage): void {
    if (message.type === 'entries') membership.take(message.entries)
    if (message.type !== 'hello') return
    if (message.team !== membership.now().team) {
      guest.channel.close(1008, 'another team')
      return
    }
    guest.place = message.place
    guest.mayTakeOver = message.mayTakeOver
    tell(guest.channel, { type: 'entries', entries: [...membership.missing(message.tips)] })
    tellAll({ type: 'places', places: places() })
    deps.onChange()
  }

  const offCommitted = deps.committer.committed.on((batch) => {
    if (guests.size === 0) return
    for (const room of batch.keys()) changed.add(room)
    timer ??= setTimeout(tellChanges, GATHER_MS)
  })
  const offMembership = membership.changed.on(() => {
    for (const { channel } of guests) tell(channel, { type: 'entries', entries: [...membership.latest()] })
  })

  return {
    enter(channel, device) {
      const guest: Guest = { device, channel, place: null, mayTakeOver: false }
      guests.add(guest)
      channel.onClose(() => {
        guests.delete(guest)
        deps.onChange()
      })
      channel.onMessage((data) => {
        const message = parseControl(data)
        if (message) hear(guest, message)
        else channel.close(1008, 'malformed')
      })
      tell(channel, hello())
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
