import type { ControlMessage } from '../../../shared/protocol/control.ts'
import type { Channel } from '../guests/channel.ts'
import type { Committer } from '../library/committer.ts'
import type { RoomDigests } from './room-digests.ts'

/** The hub's end of the control channels: says how every room stands, and again what changed. */
export interface ControlServer {
  enter(channel: Channel): void
  /** Colleagues' apps that are here. */
  guests(): number
  dispose(): void
}

const GATHER_MS = 60

export function createControlServer(deps: {
  readonly committer: Committer
  readonly digests: RoomDigests
  teamId(): string
}): ControlServer {
  const channels = new Set<Channel>()
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | null = null

  const tell = (channel: Channel, message: ControlMessage) => channel.send(JSON.stringify(message))

  function tellChanges(): void {
    timer = null
    const rooms = Object.fromEntries([...changed].map((room) => [room, deps.digests.of(room)]))
    changed.clear()
    for (const channel of channels) tell(channel, { type: 'changed', rooms })
  }

  const offCommitted = deps.committer.committed.on((batch) => {
    if (channels.size === 0) return
    for (const room of batch.keys()) changed.add(room)
    timer ??= setTimeout(tellChanges, GATHER_MS)
  })
  return {
    enter(channel) {
      channels.add(channel)
      channel.onClose(() => channels.delete(channel))
      tell(channel, { type: 'rooms', teamId: deps.teamId(), rooms: deps.digests.all() })
    },
    guests: () => channels.size,
    dispose() {
      offCommitted()
      if (timer) clearTimeout(timer)
    },
  }
}
