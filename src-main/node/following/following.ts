import { type HostGrant, roleOf } from '../../../shared/domain/team/membership.ts'
import { formatAddress } from '../hub/hub-address.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { Settings } from '../store/settings.ts'
import { firstOpenDoor } from './device-socket.ts'
import { createLink, type Link, type LinkDeps } from './link.ts'
import type { MeetingPlaces } from './meeting-places.ts'

/** Going where the team meets, and staying with it when it moves: the link to whoever was granted to be the host,
 *  or, while that one is out of reach, to any colleague who hosts. */
export interface Following {
  link(): Link | null
  /** The grant, a role or a wish has changed. */
  review(): void
  stop(): void
  dispose(): void
}

export interface FollowingDeps extends Omit<LinkDeps, 'doors' | 'onPlaces'> {
  readonly settings: Settings
  readonly membership: MembershipLog
  readonly meeting: MeetingPlaces
}

/** How often somebody who meets elsewhere looks whether the right host is back. */
const LOOK_AGAIN_MS = 20_000

export function createFollowing(deps: FollowingDeps): Following {
  const { settings, membership, meeting, device } = deps
  let link: Link | null = null
  let isStopped = false
  const grant = (): HostGrant | null => membership.now().host

  /** A guest, unless this is the host by grant, or nobody is, or its owner wants to be alone. */
  function shouldFollow(): boolean {
    const isGuest = grant() !== null && grant()?.device !== device.id
    const isMember = roleOf(membership.now(), device.id) !== null
    return isGuest && isMember && settings.get('staysAway') === null && !isStopped
  }

  function start(): void {
    const last = Number(settings.get('hubLastInStep'))
    if (last > 0) deps.onAway(last)
    link = createLink({
      ...deps,
      onInStep() {
        noteInStep()
        deps.onInStep()
      },
      doors: meeting.doors,
      onPlaces: meeting.learn,
      onChange() {
        const door = link?.door()
        if (door && door.device === grant()?.device) settings.set('hubAddress', formatAddress(door.address))
        deps.onChange()
      },
    })
  }

  function noteInStep(): void {
    const last = link?.lastInStep()
    if (last) settings.set('hubLastInStep', String(last))
  }

  function end(): void {
    noteInStep()
    link?.dispose()
    link = null
  }

  /** Leaves a host that is only standing in as soon as the right one answers. */
  async function goToGrant(): Promise<void> {
    const right = grant()?.device
    const isElsewhere = () => link?.door() !== null && link?.door()?.device !== right
    if (!link || !isElsewhere()) return
    const open = await firstOpenDoor(meeting.doors().filter((door) => door.device === right))
    if (open && isElsewhere()) link?.reconnect()
  }

  const again = setInterval(() => void goToGrant(), LOOK_AGAIN_MS)
  again.unref()

  return {
    link: () => link,
    review() {
      if (!shouldFollow()) end()
      else if (!link) start()
      else void goToGrant()
    },
    stop() {
      isStopped = true
    },
    dispose() {
      clearInterval(again)
      end()
    },
  }
}
