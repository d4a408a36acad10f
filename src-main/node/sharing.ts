import type { Sharing } from '../../shared/api/team-api.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Log } from '../../shared/lib/log.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { Channel } from './guests/channel.ts'
import type { Rooms } from './guests/rooms.ts'
import { ownCertificate } from './hub/certificate.ts'
import { createControlServer } from './hub/control-server.ts'
import { type HubServer, type HubServerError, startHubServer } from './hub/hub-server.ts'
import { createInvitations } from './hub/invitations.ts'
import { formatInviteCode } from './hub/invite-code.ts'
import { createLink, type Link } from './hub/link.ts'
import { type HubAddress, parseAddress } from './hub/reach-hub.ts'
import type { RoomDigests } from './hub/room-digests.ts'
import { type Access, mayEnter, type Tickets } from './hub/tickets.ts'
import type { Committer } from './library/committer.ts'
import type { Library } from './library/library.ts'
import type { Settings } from './store/settings.ts'

/** How this computer meets others: as the hub that colleagues join, as a guest of a colleague's hub, or not at
 *  all. What was on when the app closed is on again when it opens. */
export interface SharingControl {
  state(): Sharing
  turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>>
  turnOff(): Promise<void>
  invite(): Promise<
    Result<{ code: string; expiresAt: number; addresses: readonly string[] }, { type: 'NotHosting' }>
  >
  /** Port and certificate that invited clients use, running or not. */
  door(): Promise<{ port: number; certificate: string; pin: string; hosting: boolean }>
  follow(address: HubAddress, certificate: string, ticket: string, teamName: string): void
  leave(): void
  /** Sockets may be dead without knowing it. */
  resumed(): void
  /** Somebody opened or left a room. */
  look(): void
  resume(): Promise<void>
  dispose(): Promise<void>
}

export interface SharingDeps {
  readonly settings: Settings
  readonly tickets: Tickets
  readonly library: Library
  readonly rooms: Rooms
  readonly committer: Committer
  readonly digests: RoomDigests
  readonly clock: Clock
  readonly log: Log
  team(): { readonly id: string; readonly name: string } | null
  onChange(): void
}

interface HostingSetting {
  readonly port: number
  readonly network: boolean
  readonly on: boolean
}

export function createSharing(deps: SharingDeps): SharingControl {
  const { settings, rooms } = deps
  const invitations = createInvitations(deps.clock)
  const control = createControlServer({ ...deps, teamId: () => deps.team()?.id ?? '' })
  let hub: HubServer | null = null
  let link: Link | null = null
  let linkAddress = ''

  const hosting = (): HostingSetting =>
    JSON.parse(settings.get('hosting') ?? '{"port":4747,"network":true,"on":false}') as HostingSetting

  function accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean {
    if (path === '/control' && access.room === null) {
      control.enter(channel)
      channel.onClose(deps.onChange)
      deps.onChange()
      return true
    }
    const room = path.startsWith('/sync/') ? path.slice('/sync/'.length) : ''
    if (room === '' || !mayEnter(access, room)) return false
    return rooms.enter(room, {
      channel,
      mayEdit: access.role === 'editor',
      speaksOurs,
      onLeave: deps.onChange,
    })
  }

  async function turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>> {
    await hub?.close()
    hub = null
    const certificate = await ownCertificate(settings)
    const { tickets, team } = deps
    const started = await startHubServer({ port, network, certificate, tickets, invitations, accept, team })
    if (started.ok) {
      hub = started.value
      settings.set('hosting', JSON.stringify({ port: hub.port, network, on: true }))
    }
    deps.onChange()
    return started.ok ? ok() : started
  }

  function startLink(): void {
    const [address, certificate, ticket] = [
      settings.get('hubAddress'),
      settings.get('hubCertificate'),
      settings.get('hubTicket'),
    ]
    const parsed = address ? parseAddress(address) : null
    if (!parsed || !certificate || !ticket || !address) return
    linkAddress = address
    link = createLink({
      ...deps,
      door: { address: parsed, certificate, ticket },
      localRooms: deps.library.rooms,
    })
  }

  function joinedState(current: Link): Sharing {
    const lastInStep = current.lastInStep() ?? Number(settings.get('hubLastInStep'))
    return {
      type: 'joined',
      address: linkAddress,
      state: current.state(),
      waiting: current.waiting(),
      lastInStep: lastInStep > 0 ? lastInStep : null,
    }
  }

  function keepLastInStep(): void {
    const last = link?.lastInStep()
    if (last) settings.set('hubLastInStep', String(last))
  }

  return {
    state() {
      if (hub) {
        const { addresses, port } = hub
        return { type: 'hosting', addresses: [...addresses], port, guests: hub.guests() }
      }
      return link ? joinedState(link) : { type: 'alone' }
    },
    turnOn,
    async turnOff() {
      settings.set('hosting', JSON.stringify({ ...hosting(), on: false }))
      await hub?.close()
      hub = null
      deps.onChange()
    },
    async invite() {
      if (!hub) return err({ type: 'NotHosting' })
      const { secret, expiresAt } = invitations.open()
      const { pin } = await ownCertificate(settings)
      return ok({ code: formatInviteCode(pin, secret), expiresAt, addresses: hub.addresses })
    },
    async door() {
      const { certificate, pin } = await ownCertificate(settings)
      return { port: hub?.port ?? hosting().port, certificate, pin, hosting: hub !== null }
    },
    follow(address, certificate, ticket, teamName) {
      settings.set('hubAddress', `${address.host}:${address.port}`)
      settings.set('hubCertificate', certificate)
      settings.set('hubTicket', ticket)
      settings.set('hubTeamName', teamName)
      startLink()
      deps.onChange()
    },
    leave() {
      link?.dispose()
      link = null
      for (const name of ['hubAddress', 'hubCertificate', 'hubTicket', 'hubTeamName'] as const)
        settings.set(name, null)
      deps.onChange()
    },
    resumed: () => link?.reconnect(),
    look: () => link?.look(),
    async resume() {
      startLink()
      const { on, port, network } = hosting()
      if (!on) return
      const started = await turnOn(port, network)
      if (!started.ok) deps.log.warn('the hub could not start again', { reason: started.error.type })
    },
    async dispose() {
      keepLastInStep()
      link?.dispose()
      control.dispose()
      await hub?.close()
    },
  }
}
