import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import { type ControlClient, createControlClient } from './control-client.ts'
import type { HubDoor } from './device-socket.ts'

/** Looks whether another half of the team meets elsewhere, as after a network that was split. Both ends tell each
 *  other who is on the team and who was granted what; whoever finds a newer grant than its own follows it. */
export interface Probe {
  look(): void
  dispose(): void
}

const TALK_MS = 5_000

export function createProbe(deps: {
  readonly device: OwnDevice
  readonly membership: MembershipLog
  readonly doors: () => readonly HubDoor[]
}): Probe {
  let talk: ControlClient | null = null
  let end: NodeJS.Timeout | null = null

  function stop(): void {
    if (end) clearTimeout(end)
    talk?.dispose()
    talk = null
  }

  return {
    look() {
      if (talk || deps.doors().length === 0) return
      talk = createControlClient({
        ...deps,
        place: () => null,
        mayTakeOver: () => false,
        onTold: () => {},
        onLost: () => {},
        onRefused: () => {},
        onPlaces: () => {},
        onTakeOver: () => {},
      })
      end = setTimeout(stop, TALK_MS)
    },
    dispose: stop,
  }
}
