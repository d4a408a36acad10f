import { isShared, parseRoom } from '../../../shared/documents/room.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayRead } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createPresenceGate, type PresenceIdentity } from '../gate/presence-gate.ts'
import { createTokenBucket } from '../gate/token-bucket.ts'
import type { Channel } from '../guests/channel.ts'
import type { ClientOwners } from '../guests/client-owners.ts'
import type { HostNews } from '../guests/host-guest.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { MembershipLog } from '../identity/membership-log.ts'

const PATH = '/edits/'

/** A colleague's host comes into a room: if there is such a room, if it may leave this computer, and if the
 *  colleague may read it. */
export function acceptHost(
  deps: {
    readonly rooms: Rooms
    readonly owners: ClientOwners
    readonly membership: MembershipLog
    readonly clock: Clock
    readonly identityOf: (device: string) => PresenceIdentity
    readonly newsOf: (room: string, device: string) => HostNews
    onChange(): void
  },
  path: string,
  device: string,
  channel: Channel,
): boolean {
  const { owners, clock } = deps
  const room = path.startsWith(PATH) ? path.slice(PATH.length) : ''
  const kind = parseRoom(room)?.kind
  const now = deps.membership.now()
  const role = roleOf(now, device)
  if (!kind || !isShared(room) || role === null || !mayRead(role, kind)) return false
  const mayUse = (client: number) => (owners.ownerOf(room, client) ?? device) === device
  // A host speaks for everybody behind it; any other computer for its owner alone.
  const isHost = now.host?.device === device
  const presence = isHost
    ? null
    : createPresenceGate({ clock, identity: deps.identityOf(device), isHost: true, mayUse })
  return deps.rooms.enterHost(room, {
    ...deps.newsOf(room, device),
    channel,
    device,
    isAbove: false,
    bucket: createTokenBucket({ clock }),
    presence,
    onLeave: deps.onChange,
  })
}
