import { CLOSE } from '../../../shared/protocol/wire.ts'
import { webSocketChannel } from '../guests/channel.ts'
import type { HostNews } from '../guests/host-guest.ts'
import type { Rooms } from '../guests/rooms.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import { type HubDoor, openAsDevice } from './device-socket.ts'

/** One document's conversation with the host where the team meets: this computer comes into the host's room, and the
 *  host into this computer's. */
export interface HostLine {
  close(): void
}

export function openHostLine(deps: {
  readonly door: HubDoor
  readonly device: OwnDevice
  readonly rooms: Rooms
  readonly room: string
  readonly news: HostNews
  readonly onClosed: () => void
}): HostLine {
  const { door, room, rooms } = deps
  let isWanted = true
  let close = () => {}

  void openAsDevice(door, `/edits/${room}`, deps.device).then((opened) => {
    if (!opened.ok) {
      if (isWanted) deps.onClosed()
      return
    }
    const channel = webSocketChannel(opened.value)
    close = () => channel.close(CLOSE.goingAway, 'done')
    if (!isWanted) return close()
    rooms.enterHost(room, {
      ...deps.news,
      channel,
      device: door.device,
      isAbove: true,
      bucket: null,
      presence: null,
      onLeave: () => {
        if (isWanted) deps.onClosed()
      },
    })
    opened.value.resume()
  })
  return {
    close() {
      isWanted = false
      close()
    },
  }
}
