import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayAdmit } from '../../../shared/domain/team/roles.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { TeamKeys } from '../identity/team-keys.ts'

/** Whoever came in by file or by somebody without the key is given it by the first who may: the host at once, the
 *  others when the host has not done it. */
export function shareTeamKey(deps: {
  readonly membership: MembershipLog
  readonly device: OwnDevice
  readonly teamKeys: TeamKeys
}): () => void {
  const { membership, device, teamKeys } = deps
  let timer: NodeJS.Timeout | null = null

  function share(): void {
    timer = null
    const role = roleOf(membership.now(), device.id)
    if (role !== null && mayAdmit(role)) teamKeys.share()
  }

  const off = membership.changed.on(() => {
    const isHost = membership.now().host?.device === device.id
    timer ??= setTimeout(share, isHost ? HOST_AFTER_MS : OTHERS_AFTER_MS).unref()
  })
  return () => {
    off()
    if (timer) clearTimeout(timer)
  }
}

/** After what the change came with; whoever admits shares the key in the same breath. */
const HOST_AFTER_MS = 50
const OTHERS_AFTER_MS = 3_000
