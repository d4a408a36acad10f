import type { Role } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import type { Ids } from '../../../shared/lib/ids.ts'
import type { Introduction } from '../../../shared/protocol/join.ts'
import { createBrake } from './brake.ts'
import { createInvitations, type Invitations } from './invitations.ts'
import { createJoinHost, type JoinHost } from './join-host.ts'
import type { HubPlace } from './packed-addresses.ts'
import { loadPake } from './pake.ts'

/** The way in for new colleagues: open invitations, and who has come with one. Bound to the certificate it is made
 *  for, and kept while the host's door is closed for a moment. */
export interface Reception {
  readonly invitations: Invitations
  readonly joinHost: JoinHost
}

export interface ReceptionDeps {
  readonly clock: Clock
  readonly ids: Ids
  /** SHA-256 of the certificate this host shows, hex. */
  readonly pin: string
  /** Where this computer may be reached just now. */
  places(): readonly HubPlace[]
  team(): { readonly id: string; readonly name: string } | null
  myName(): string
  /** Makes a colleague's computer a member; gives what it must know. */
  admission(who: Introduction, role: Role, as: string | null): Promise<unknown>
  onChange(): void
}

export function createReception(deps: ReceptionDeps): Reception {
  const invitations = createInvitations({ ...deps, loadPake })
  const hub = () => ({ teamName: deps.team()?.name ?? '', memberName: deps.myName() })
  const joinHost = createJoinHost({ ...deps, invitations, hub, brake: createBrake(deps.clock) })
  joinHost.onChange(deps.onChange)
  invitations.onChange(deps.onChange)
  return { invitations, joinHost }
}
