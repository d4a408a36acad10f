import { randomBytes } from 'node:crypto'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayRead, type Role } from '../../../shared/domain/team/roles.ts'
import type { Clock } from '../../../shared/lib/clock.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { type BundleHeader, writePart } from '../../../shared/protocol/bundle.ts'
import type { OwnDevice } from '../identity/device-keys.ts'
import { newInvitationKey } from '../identity/invitation-key.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { CallContext } from '../services/serve-rpc.ts'
import { keyOfCode, newBundleCode, parseBundleCode } from './bundle-code.ts'
import { type GatherDeps, gatherParts } from './gather-parts.ts'
import { sealBundle } from './seal-bundle.ts'

export interface MakeBundleDeps extends GatherDeps {
  readonly teamKeys: TeamKeys
  readonly device: OwnDevice
  readonly clock: Clock
}

export interface MadeBundle {
  readonly file: Uint8Array
  readonly edits: number
  readonly units: number
}

type NoTeam = { readonly type: 'NoTeam' }

const INVITATION_MS = 14 * 24 * 60 * 60_000

/** Everything that is new for a member, or (null) for at least one computer of the team. */
export async function makeBundle(
  deps: MakeBundleDeps,
  member: string | null,
  context: CallContext,
): Promise<Result<MadeBundle, NoTeam>> {
  const { membership, teamKeys, device } = deps
  const key = teamKeys.current()
  const now = membership.now()
  if (!key || roleOf(now, device.id) === null) return err({ type: 'NoTeam' })
  const others = [...now.devices.values()].filter(({ id }) => id !== device.id && roleOf(now, id) !== null)
  const devices = others.filter((each) => member === null || each.member === member).map(({ id }) => id)
  const role = now.members.get(member ?? '')?.role ?? null
  const gathered = await gatherParts(
    deps,
    devices,
    (kind) => kind !== 'private' && (role === null || mayRead(role, kind)),
    context,
  )
  const lock = { type: 'team' as const, epoch: key.epoch, wraps: teamKeys.wraps(key.epoch) }
  const file = await sealBundle(headerOf(deps, lock), gathered.parts, key.key, device)
  return ok({ file, edits: gathered.edits, units: gathered.units })
}

export interface MadeInvitation {
  readonly file: Uint8Array
  readonly code: string
  /** Milliseconds since 1970. */
  readonly expiresAt: number
}

/** A bundle with the whole team in it, and with the right to come in once. */
export async function makeInvitation(
  deps: MakeBundleDeps,
  role: Role,
  context: CallContext,
): Promise<Result<MadeInvitation, NoTeam>> {
  const key = deps.teamKeys.current()
  if (!key) return err({ type: 'NoTeam' })
  const invitation = newInvitationKey()
  const until = deps.clock.now() + INVITATION_MS
  deps.membership.append({ type: 'invite', inviteKey: invitation.signKey, role, until })
  const gathered = await gatherParts(deps, [], (kind) => mayRead(role, kind), context)
  const secrets = writePart({
    type: 'invitation',
    seed: invitation.seed,
    epoch: key.epoch,
    teamKey: key.key,
  })
  const code = newBundleCode()
  const salt = randomBytes(16).toString('base64url')
  const locked = await keyOfCode(parseBundleCode(code) ?? '', salt)
  const header = headerOf(deps, { type: 'code', salt })
  const file = await sealBundle(header, [secrets, ...gathered.parts], locked, deps.device)
  return ok({ file, code, expiresAt: until })
}

const headerOf = (
  { membership, device, clock }: MakeBundleDeps,
  lock: BundleHeader['lock'],
): BundleHeader => ({
  team: membership.now().team,
  device: device.id,
  signKey: device.signKey,
  at: clock.now(),
  lock,
})
