import type { News } from '../../../shared/api/app-contract.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { CLOSE } from '../../../shared/protocol/wire.ts'
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
      inRooms.add(channel)
      const onLeave = () => void inRooms.delete(channel)
      return deps.rooms.enter(path.slice('/sync/'.length), { channel, mayEdit: true, speaksOurs, onLeave })
    },
    sendAway() {
      for (const channel of inRooms) channel.close(CLOSE.mayNot, 'team removed')
      deps.rooms.dispose()
    },
  }
}
