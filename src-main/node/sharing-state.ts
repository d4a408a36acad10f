import type { Sharing } from '../../shared/api/team-api.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import { mayHost } from '../../shared/domain/team/roles.ts'
import type { Link } from './following/link.ts'
import type { Hosting } from './hub/hosting.ts'
import { formatAddress } from './hub/hub-address.ts'
import type { OwnDevice } from './identity/device-keys.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import type { Settings } from './store/settings.ts'

/** How this computer meets the team, for the screens. */
export function sharingState(facts: {
  readonly hosting: Hosting
  readonly link: Link | null
  readonly guests: number
  readonly settings: Settings
  readonly membership: MembershipLog
  readonly device: OwnDevice
}): Sharing {
  const { hosting, link, membership, device } = facts
  const server = hosting.server()
  if (link) return joinedState(link, facts)
  if (server)
    return { type: 'hosting', addresses: [...server.addresses], port: server.port, guests: facts.guests }
  const isOff = membership.now().devices.has(device.id) && roleOf(membership.now(), device.id) === null
  return isOff ? removedState(facts) : { type: 'alone' }
}

interface Facts {
  readonly settings: Settings
  readonly membership: MembershipLog
  readonly device: OwnDevice
}

function joinedState(link: Link, { settings, membership, device }: Facts): Sharing {
  const now = membership.now()
  const host = link.door()?.device ?? now.host?.device ?? ''
  const lastInStep = link.lastInStep() ?? Number(settings.get('hubLastInStep'))
  const role = roleOf(now, device.id)
  const state = link.state()
  const door = link.door()
  return {
    type: 'joined',
    hostName: membership.memberOf(host)?.name ?? '',
    address: door ? formatAddress(door.address) : (settings.get('hubAddress') ?? ''),
    state,
    waiting: link.waiting().length,
    lastInStep: lastInStep > 0 ? lastInStep : null,
    mayTakeOver: state === 'away' && role !== null && mayHost(role),
  }
}

const removedState = ({ settings }: Facts): Sharing => ({
  type: 'joined',
  hostName: '',
  address: settings.get('hubAddress') ?? '',
  state: 'removed',
  waiting: 0,
  lastInStep: Number(settings.get('hubLastInStep')) || null,
  mayTakeOver: false,
})
