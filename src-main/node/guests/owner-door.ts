import type { News } from '../../../shared/api/app-contract.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { CLOSE } from '../../../shared/protocol/wire.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import { type Handlers, serveRpc } from '../services/serve-rpc.ts'
import type { Channel } from './channel.ts'
import type { Rooms } from './rooms.ts'

/** What the owner's own windows may open: the contract, and every document. */
export interface OwnerDoor {
  /** False when there is no such path. */
  accept(path: string, speaksOurs: boolean, channel: Channel): boolean
  /** Closes every document's socket for good: what the windows hold must not come back. */
  sendAway(): void
}

export function createOwnerDoor(deps: {
  readonly rooms: Rooms
  readonly handlers: Handlers
  readonly log: Log
  readonly device: OwnDevice
  /** Asked at every change: a role may be taken back while the window is open. */
  readonly mayWrite: (room: string) => boolean
  onNews(listener: (news: News) => void): () => void
}): OwnerDoor {
  const inRooms = new Set<Channel>()
  return {
    accept(path, speaksOurs, channel) {
      if (path === '/rpc') {
        serveRpc(channel, deps.handlers, deps)
        return true
      }
      if (!path.startsWith('/sync/')) return false
      const room = path.slice('/sync/'.length)
      inRooms.add(channel)
      return deps.rooms.enter(room, {
        channel,
        speaksOurs,
        writer: deps.device.id,
        mayEdit: () => deps.mayWrite(room),
        limits: null,
        onLeave: () => void inRooms.delete(channel),
      })
    },
    sendAway() {
      for (const channel of inRooms) channel.close(CLOSE.mayNot, 'team removed')
      deps.rooms.dispose()
    },
  }
}
