import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { announceHub } from '../discovery/announce.ts'
import type { Multicast } from '../discovery/multicast.ts'
import type { NetworkWatch } from '../discovery/network-watch.ts'
import { createJoinDoor } from '../joining/join-door.ts'
import { createReception, type Reception, type ReceptionDeps } from '../joining/reception.ts'
import type { Settings } from '../store/settings.ts'
import { ownCertificate } from './certificate.ts'
import { parseAddress } from './hub-address.ts'
import { type HubServer, type HubServerDeps, type HubServerError, startHubServer } from './hub-server.ts'

/** The listening half of a host: its server, the announcement of it, and the reception of new colleagues, which
 *  stays the same while the door is closed for a moment. */
export interface HostDoor {
  server(): HubServer | null
  /** Closes what is open and opens anew. */
  open(port: number, network: boolean): Promise<Result<HubServer, HubServerError>>
  close(): Promise<void>
  /** Null before the door was ever open. */
  reception(): Reception | null
}

export interface HostDoorDeps
  extends Omit<ReceptionDeps, 'pin' | 'places'>,
    Omit<HubServerDeps, 'port' | 'network' | 'certificate' | 'joinDoor'> {
  readonly settings: Settings
  readonly networkWatch: NetworkWatch
}

export function createHostDoor(deps: HostDoorDeps): HostDoor {
  let server: HubServer | null = null
  let reception: Reception | null = null
  let announced: Multicast | null = null

  function receive(pin: string): Reception {
    const places = () => (server?.addresses ?? []).flatMap((each) => parseAddress(each) ?? [])
    reception ??= createReception({ ...deps, pin, places })
    return reception
  }

  async function close(): Promise<void> {
    reception?.joinHost.close()
    await announced?.stop()
    announced = null
    await server?.close()
    server = null
  }

  return {
    server: () => server,
    reception: () => reception,
    close,
    async open(port, network) {
      await close()
      const certificate = await ownCertificate(deps.settings)
      const { pin } = certificate
      const joinDoor = createJoinDoor(receive(pin).joinHost)
      const started = await startHubServer({ ...deps, port, network, certificate, joinDoor })
      if (!started.ok) return err(started.error)
      server = started.value
      const networkChanges = deps.networkWatch.onChange
      if (network) announced = announceHub({ clock: deps.clock, port: server.port, pin, networkChanges })
      return ok(server)
    },
  }
}
