import type { IncomingMessage, ServerResponse } from 'node:http'
import type { HostGrant } from '../../../shared/domain/team/membership.ts'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import type { Role } from '../../../shared/domain/team/roles.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { announceHub } from '../discovery/announce.ts'
import type { Multicast } from '../discovery/multicast.ts'
import type { NetworkWatch } from '../discovery/network-watch.ts'
import type { Channel } from '../guests/channel.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { OpenInvitation } from '../joining/invitations.ts'
import { createJoinDoor } from '../joining/join-door.ts'
import type { JoinHost } from '../joining/join-host.ts'
import { createReception, type Reception, type ReceptionDeps } from '../joining/reception.ts'
import type { Settings } from '../store/settings.ts'
import { ownCertificate, pinOf } from './certificate.ts'
import { DEFAULT_HUB_PORT, parseAddress } from './hub-address.ts'
import { type Access, type HubServer, type HubServerError, startHubServer } from './hub-server.ts'
import type { Tickets } from './tickets.ts'

/** This computer as the place where the team meets. Whether it is, stands signed in the membership log; what was on
 *  when the app closed is on again next time, unless the team meets elsewhere by then. */
export interface Hosting {
  server(): HubServer | null
  turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>>
  /** With the port and the network that were used last. */
  turnOnAgain(): Promise<Result<void, HubServerError>>
  turnOff(): Promise<void>
  /** Port and certificate that invited clients use, whether it runs now or not. */
  door(): Promise<HubDoorFacts>
  /** Where this computer could be a host; null before its certificate is made. */
  place(): Place | null
  invite(role: Role): Promise<Result<OpenInvitation, { readonly type: 'NotHosting' }>>
  cancelInvitation(id: string): void
  requests(): ReturnType<JoinHost['requests']>
  admit(request: string, role: Role, as: string | null): Promise<Result<void, { readonly type: 'Gone' }>>
  turnAway(request: string): void
  resume(): Promise<Result<void, HubServerError>>
  dispose(): Promise<void>
}

export interface HubDoorFacts {
  readonly port: number
  readonly certificate: string
  readonly pin: string
  readonly hosting: boolean
}

export interface HubDefaults {
  readonly port: number
  readonly network: boolean
}

export const HUB_DEFAULTS: HubDefaults = { port: DEFAULT_HUB_PORT, network: true }

export interface HostingDeps extends Omit<ReceptionDeps, 'pin' | 'places'> {
  readonly settings: Settings
  readonly tickets: Tickets
  readonly device: OwnDevice
  readonly membership: MembershipLog
  readonly hubDefaults: HubDefaults
  readonly networkWatch: NetworkWatch
  readonly signKeyOf: (device: string) => string | null
  readonly isWelcome: (device: string) => boolean
  accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean
  answerPage(request: IncomingMessage, response: ServerResponse): boolean
}

interface HostingSetting extends HubDefaults {
  readonly on: boolean
}

export function createHosting(deps: HostingDeps): Hosting {
  const { settings, membership, device } = deps
  let server: HubServer | null = null
  let reception: Reception | null = null
  let announced: Multicast | null = null

  function setting(): HostingSetting {
    const stored = settings.get('hosting')
    return stored === null ? { ...deps.hubDefaults, on: false } : (JSON.parse(stored) as HostingSetting)
  }

  const keep = (next: HostingSetting) => settings.set('hosting', JSON.stringify(next))

  async function receive(): Promise<Reception> {
    const { pin } = await ownCertificate(settings)
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

  function grantMyself(place: Place): void {
    const now = membership.now()
    if (now.team === '') return
    const isMine = now.host?.device === device.id
    if (isMine && isSamePlace(now.host, place)) return
    const epoch = (now.host?.epoch ?? 0) + (isMine ? 0 : 1)
    membership.append({ type: 'host', epoch, place })
  }

  async function turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>> {
    await close()
    const certificate = await ownCertificate(settings)
    const { joinHost } = await receive()
    const joinDoor = createJoinDoor(joinHost)
    const started = await startHubServer({ ...deps, port, network, certificate, joinDoor })
    if (!started.ok) return started
    server = started.value
    keep({ port: server.port, network, on: true })
    grantMyself({ addresses: hostsOf(server), port: server.port, pin: certificate.pin })
    if (network)
      announced = announceHub({
        clock: deps.clock,
        port: server.port,
        pin: certificate.pin,
        networkChanges: deps.networkWatch.onChange,
      })
    deps.onChange()
    return ok()
  }

  async function turnOnAgain(): Promise<Result<void, HubServerError>> {
    const { port, network } = setting()
    const started = await turnOn(port, network)
    // Any free port will do: colleagues hear of it, and nobody typed it yet.
    return started.ok || started.error.type !== 'PortTaken' ? started : turnOn(0, network)
  }

  return {
    server: () => server,
    turnOn,
    turnOnAgain,
    async turnOff() {
      keep({ ...setting(), on: false })
      await close()
      deps.onChange()
    },
    async door() {
      const { certificate, pin } = await ownCertificate(settings)
      return { port: server?.port ?? setting().port, certificate, pin, hosting: server !== null }
    },
    place: () => placeOf(deps, setting(), server),
    async invite(role) {
      if (!server) return err({ type: 'NotHosting' })
      const { invitations } = await receive()
      const opened = await invitations.open(role)
      return opened.ok ? opened : err({ type: 'NotHosting' })
    },
    cancelInvitation: (id) => reception?.invitations.cancel(id),
    requests: () => reception?.joinHost.requests() ?? [],
    async admit(request, role, as) {
      const admitted = await reception?.joinHost.admit(request, role, as)
      return admitted?.ok ? ok() : err({ type: 'Gone' })
    },
    turnAway: (request) => void reception?.joinHost.turnAway(request),
    async resume() {
      const isElsewhere = membership.now().host !== null && membership.now().host?.device !== device.id
      return setting().on && !isElsewhere ? turnOnAgain() : ok()
    },
    dispose: close,
  }
}

/** Where this computer is, or could be, a host. */
function placeOf(
  { settings, networkWatch }: HostingDeps,
  { port, network }: HubDefaults,
  server: HubServer | null,
): Place | null {
  const certificate = settings.get('certificate')
  if (certificate === null) return null
  const own = networkWatch.addresses().filter(({ family }) => family === 'IPv4')
  const addresses = network ? own.map(({ address }) => address) : ['127.0.0.1']
  return {
    addresses: addresses.slice(0, 16),
    port: server?.port ?? (port || DEFAULT_HUB_PORT),
    pin: pinOf(certificate),
  }
}

const hostsOf = (server: HubServer): string[] =>
  server.addresses.flatMap((each) => parseAddress(each)?.host ?? []).slice(0, 16)

const isSamePlace = (grant: HostGrant | null, place: Place): boolean =>
  JSON.stringify(grant?.place) === JSON.stringify(place)
