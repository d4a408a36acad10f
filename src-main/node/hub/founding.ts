import type { NewMember } from '../../../shared/domain/team/membership-entry.ts'
import { type OwnDevice, publicKeys } from '../identity/device-keys.ts'
import type { MembershipLog } from '../identity/membership-log.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { Settings } from '../store/settings.ts'
import { deviceNameOf } from './device-name.ts'

/** The first line of a team's membership is this computer's: whoever starts a team leads it. */
export function foundTeam(
  deps: {
    readonly membership: MembershipLog
    readonly teamKeys: TeamKeys
    readonly device: OwnDevice
    readonly settings: Settings
  },
  teamId: string,
  member: NewMember,
): void {
  const key = publicKeys(deps.device, deviceNameOf(deps.settings))
  deps.membership.append({ type: 'found', member, key }, teamId)
  deps.teamKeys.share()
}
