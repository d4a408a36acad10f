import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Channel } from '../guests/channel.ts'
import type { Settings } from '../store/settings.ts'
import { ownCertificate } from './certificate.ts'
import { type HubServer, type HubServerError, startHubServer } from './hub-server.ts'
import { createInvitations } from './invitations.ts'
import { formatInviteCode } from './invite-code.ts'
import { DEFAULT_HUB_PORT } from './reach-hub.ts'
import type { Access, Tickets } from './tickets.ts'

/** This computer as the place where the team meets. What was on when the app closed is on again next time. */
export interface Hosting {
  server(): HubServer | null
  turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>>
  turnOff(): Promise<void>
  invite(): Promise<Result<MemberInvite, { readonly type: 'NotHosting' }>>
  /** Port and certificate that invited clients use, whether it runs now or not. */
  door(): Promise<HubDoorFacts>
  resume(): Promise<Result<void, HubServerError>>
  dispose(): Promise<void>
}

export interface MemberInvite {
  readonly code: string
  readonly expiresAt: number
  readonly addresses: readonly string[]
}

export interface HubDoorFacts {
  readonly port: number
  readonly certificate: string
  readonly pin: string
  readonly hosting: boolean
}

export interface HostingDeps {
  readonly settings: Settings
  readonly tickets: Tickets
  readonly clock: Clock
  accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean
  team(): { readonly id: string; readonly name: string } | null
  onChange(): void
}

interface HostingSetting {
  readonly port: number
  readonly network: boolean
  readonly on: boolean
}

export function createHosting(deps: HostingDeps): Hosting {
  const { settings, tickets, accept, team } = deps
  const invitations = createInvitations(deps.clock)
  let server: HubServer | null = null

  function setting(): HostingSetting {
    const stored = settings.get('hosting')
    if (stored === null) return { port: DEFAULT_HUB_PORT, network: true, on: false }
    return JSON.parse(stored) as HostingSetting
  }

  const keep = (next: HostingSetting) => settings.set('hosting', JSON.stringify(next))

  async function close(): Promise<void> {
    await server?.close()
    server = null
  }

  async function turnOn(port: number, network: boolean): Promise<Result<void, HubServerError>> {
    await close()
    const certificate = await ownCertificate(settings)
    const started = await startHubServer({ port, network, certificate, tickets, invitations, accept, team })
    if (!started.ok) return started
    server = started.value
    keep({ port: server.port, network, on: true })
    deps.onChange()
    return ok()
  }

  return {
    server: () => server,
    turnOn,
    async turnOff() {
      keep({ ...setting(), on: false })
      await close()
      deps.onChange()
    },
    async invite() {
      if (!server) return err({ type: 'NotHosting' })
      const { secret, expiresAt } = invitations.open()
      const { pin } = await ownCertificate(settings)
      return ok({ code: formatInviteCode(pin, secret), expiresAt, addresses: server.addresses })
    },
    async door() {
      const { certificate, pin } = await ownCertificate(settings)
      return { port: server?.port ?? setting().port, certificate, pin, hosting: server !== null }
    },
    resume() {
      const { on, port, network } = setting()
      return on ? turnOn(port, network) : Promise.resolve(ok())
    },
    dispose: close,
  }
}
