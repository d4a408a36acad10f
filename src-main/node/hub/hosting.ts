import type { HostGrant } from '../../../shared/domain/team/membership.ts'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import type { Role } from '../../../shared/domain/team/roles.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { OpenInvitation } from '../joining/invitations.ts'
import type { JoinHost } from '../joining/join-host.ts'
import { ownCertificate, pinOf } from './certificate.ts'
import { createHostDoor, type HostDoorDeps } from './host-door.ts'
import { DEFAULT_HUB_PORT, parseAddress } from './hub-address.ts'
import type { HubServer, HubServerError } from './hub-server.ts'

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

export interface HostingDeps extends HostDoorDeps {
  readonly device: OwnDevice
  readonly membership: MembershipLog
  readonly hubDefaults: HubDefaults
}

interface HostingSetting extends HubDefaults {
  readonly on: boolean
}

export function createHosting(deps: HostingDeps): Hosting {
  const { settings, membership, device } = deps
  const door = createHostDoor(deps)

  function setting(): HostingSetting {
    const stored = settings.get('hosting')
    return stored === null ? { ...deps.hubDefaults, on: false } : (JSON.parse(stored) as HostingSetting)
  }

  const keep = (next: HostingSetting) => settings.set('hosting', JSON.stringify(next))

  function grantMyself(place: Place): void {
    const now = membership.now()
    if (now.team === '') return
    const isMine = now.host?.device === device.id
    if (isMine && isSamePlace(now.host, place)) return
    const epoch = (now.host?.epoch ?? 0) + (isMine ? 0 : 1)
    membership.append({ type: 'host', epoch, place })
  }

  async function turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>> {
    const opened = await door.open(port, network)
    if (!opened.ok) return opened
    const server = opened.value
    const { pin } = await ownCertificate(settings)
    keep({ port: server.port, network, on: true })
    grantMyself({ addresses: hostsOf(server), port: server.port, pin })
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
    server: door.server,
    turnOn,
    turnOnAgain,
    async turnOff() {
      keep({ ...setting(), on: false })
      await door.close()
      deps.onChange()
    },
    async door() {
      const { certificate, pin } = await ownCertificate(settings)
      const server = door.server()
      return { port: server?.port ?? setting().port, certificate, pin, hosting: server !== null }
    },
    place: () => placeOf(deps, setting(), door.server()),
    async invite(role) {
      const opened = door.server() ? await door.reception()?.invitations.open(role) : null
      return opened?.ok ? opened : err({ type: 'NotHosting' })
    },
    cancelInvitation: (id) => door.reception()?.invitations.cancel(id),
    requests: () => door.reception()?.joinHost.requests() ?? [],
    async admit(request, role, as) {
      const admitted = await door.reception()?.joinHost.admit(request, role, as)
      return admitted?.ok ? ok() : err({ type: 'Gone' })
    },
    turnAway: (request) => void door.reception()?.joinHost.turnAway(request),
    async resume() {
      const isElsewhere = membership.now().host !== null && membership.now().host?.device !== device.id
      return setting().on && !isElsewhere ? turnOnAgain() : ok()
    },
    dispose: door.close,
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
