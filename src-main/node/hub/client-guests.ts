import { parseRoom } from '../../../shared/documents/room.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { createPresenceGate } from '../gate/presence-gate.ts'
import { createTokenBucket } from '../gate/token-bucket.ts'
import type { Channel } from '../guests/channel.ts'
import type { ClientOwners } from '../guests/client-owners.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { Access } from './hub-server.ts'

/** A stock y-websocket client with a ticket: one document, in the name of this computer, which signs what it
 *  writes. False when the path is not the ticket's. */
export function acceptClient(
  deps: {
    readonly rooms: Rooms
    readonly owners: ClientOwners
    readonly device: OwnDevice
    readonly clock: Clock
    onChange(): void
  },
  path: string,
  access: Access & { readonly kind: 'client' },
  speaksOurs: boolean,
  channel: Channel,
): boolean {
  const { room, role, ticket } = access
  const kind = parseRoom(room)?.kind
  if (path !== `/sync/${room}` || !kind || kind === 'private') return false
  const { clock, owners, device } = deps
  const writer = `${device.id}/${ticket}`
  const presence = createPresenceGate({
    clock,
    identity: { memberId: ticket, name: 'Guest program', color: 8 },
    isHost: false,
    mayUse: (client) => (owners.ownerOf(room, client) ?? writer) === writer,
  })
  return deps.rooms.enter(room, {
    channel,
    speaksOurs,
    writer,
    mayEdit: () => role === 'editor',
    limits: { bucket: createTokenBucket({ clock }), presence },
    onLeave: deps.onChange,
  })
}
