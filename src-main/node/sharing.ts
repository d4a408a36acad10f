import type { Sharing } from '../../shared/api/team-api.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { Channel } from './guests/channel.ts'
import { createControlServer } from './hub/control-server.ts'
import { createHosting, type Hosting, type HostingDeps } from './hub/hosting.ts'
import { createLink, type Link, type LinkDeps } from './hub/link.ts'
import { formatAddress, type HubAddress, type JoinedHub, parseAddress } from './hub/reach-hub.ts'
import { type Access, mayEnter } from './hub/tickets.ts'
import type { Library } from './library/library.ts'
import type { Settings } from './store/settings.ts'

/** How this computer meets others: as the hub that colleagues join, as a guest of a colleague's hub, or not at
 *  all. */
export interface SharingControl {
  readonly hosting: Hosting
  state(): Sharing
  follow(address: HubAddress, joined: JoinedHub): void
  leave(): void
  /** Sockets may be dead without knowing it. */
  resumed(): void
  /** Somebody opened or left a room. */
  look(): void
  resume(): Promise<void>
  dispose(): Promise<void>
}

export type SharingDeps = Omit<HostingDeps, 'accept'> &
  Omit<LinkDeps, 'door' | 'localRooms'> & { readonly library: Library; readonly log: Log }

export function createSharing(deps: SharingDeps): SharingControl {
  const { settings } = deps
  const control = createControlServer({ ...deps, teamId: () => deps.team()?.id ?? '' })
  const hosting = createHosting({ ...deps, accept })
  let link: Link | null = null

  function accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean {
    if (path === '/control' && access.room === null) {
      control.enter(channel)
      channel.onClose(deps.onChange)
      deps.onChange()
      return true
    }
    const room = path.startsWith('/sync/') ? path.slice('/sync/'.length) : ''
    if (room === '' || !mayEnter(access, room)) return false
    const mayEdit = access.role === 'editor'
    return deps.rooms.enter(room, { channel, mayEdit, speaksOurs, onLeave: deps.onChange })
  }

  function startLink(): void {
    const address = parseAddress(settings.get('hubAddress') ?? '')
    const certificate = settings.get('hubCertificate')
    const ticket = settings.get('hubTicket')
    if (!address || !certificate || !ticket) return
    link = createLink({ ...deps, door: { address, certificate, ticket }, localRooms: deps.library.rooms })
  }

  function endLink(): void {
    const last = link?.lastInStep()
    if (last) settings.set('hubLastInStep', String(last))
    link?.dispose()
    link = null
  }

  return {
    hosting,
    state() {
      const server = hosting.server()
      if (!server) return link ? joinedState(link, settings) : { type: 'alone' }
      const { addresses, port } = server
      return { type: 'hosting', addresses: [...addresses], port, guests: control.guests() }
    },
    follow(address, joined) {
      endLink()
      settings.set('hubAddress', formatAddress(address))
      settings.set('hubCertificate', joined.certificate)
      settings.set('hubTicket', joined.ticket)
      settings.set('hubTeamName', joined.teamName)
      startLink()
      deps.onChange()
    },
    leave() {
      endLink()
      for (const name of HUB_SETTINGS) settings.set(name, null)
      deps.onChange()
    },
    resumed: () => link?.reconnect(),
    look: () => link?.look(),
    async resume() {
      startLink()
      const resumed = await hosting.resume()
      if (!resumed.ok) deps.log.warn('the hub could not start again', { reason: resumed.error.type })
    },
    async dispose() {
      endLink()
      control.dispose()
      await hosting.dispose()
    },
  }
}

function joinedState(link: Link, settings: Settings): Sharing {
  const lastInStep = link.lastInStep() ?? Number(settings.get('hubLastInStep'))
  return {
    type: 'joined',
    address: settings.get('hubAddress') ?? '',
    state: link.state(),
    waiting: link.waiting(),
    lastInStep: lastInStep > 0 ? lastInStep : null,
  }
}

const HUB_SETTINGS = ['hubAddress', 'hubCertificate', 'hubTicket', 'hubTeamName', 'hubLastInStep'] as const
