import { roleOf } from '../../../shared/domain/team/membership.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { Envelope } from '../../../shared/protocol/bundle.ts'
import type { MergeReports } from '../history/merge-reports.ts'
import type { TeamKeys } from '../identity/team-keys.ts'
import type { CallContext } from '../services/serve-rpc.ts'
import { readSealed, unlock, unpackBody } from './seal-bundle.ts'
import { type BodyFacts, lookThrough, type TakeRoomsDeps, takeRooms } from './take-rooms.ts'

/** Meeting a colleague by a file of theirs: the file is a stranger's until its signature, its key and its maker's
 *  place on the team are known; then membership comes first, then the edits. */
export interface TakeBundleDeps extends TakeRoomsDeps {
  readonly teamKeys: TeamKeys
  readonly reports: MergeReports
}

export interface TakenBundle {
  /** The maker's name; when it was made, milliseconds since 1970. */
  readonly from: string
  readonly at: number
  readonly edits: number
  readonly left: number
  /** The merge report's id. */
  readonly report: string | null
}

export interface TakeBundleError {
  readonly type: 'NotABundle' | 'OtherTeam' | 'NotForUs' | 'NewerBundle' | 'Damaged'
}

export async function takeBundle(
  deps: TakeBundleDeps,
  file: Uint8Array,
  context: CallContext,
): Promise<Result<TakenBundle, TakeBundleError>> {
  const opened = await openForTeam(deps, file)
  if (!opened.ok) return opened
  const { envelope, body, facts } = opened.value
  const { membership, device } = deps
  const { device: maker, at } = envelope.header
  membership.take(facts.entries)
  // Whoever was removed still brings the news of who is on the team, and nothing else.
  const isWelcome = roleOf(membership.now(), maker) !== null && roleOf(membership.now(), device.id) !== null
  if (!isWelcome) return err({ type: 'NotForUs' })
  const meeting = deps.reports.meeting(deps.peerHeads.heardAt(maker) ?? at)
  for (const { room, heads } of facts.rooms) meeting.theyHave(room, heads)
  const { taken, left } = await takeRooms(deps, body, { device: maker, at, edits: facts.edits }, context)
  const report = taken > 0 ? await meeting.end() : null
  const from = membership.memberOf(maker)?.name ?? ''
  return ok({ from, at, edits: taken, left, report: report?.id ?? null })
}

interface Opened {
  readonly envelope: Envelope
  readonly body: Uint8Array
  readonly facts: BodyFacts
}

async function openForTeam(
  { membership, teamKeys, device }: TakeBundleDeps,
  file: Uint8Array,
): Promise<Result<Opened, TakeBundleError>> {
  const envelope = readSealed(file)
  if (!envelope.ok) return envelope
  const { team, lock } = envelope.value.header
  if (team !== membership.now().team) return err({ type: 'OtherTeam' })
  if (lock.type !== 'team') return err({ type: 'NotForUs' })
  // Two halves of a team may each have made a key of that number.
  const keys = [teamKeys.of(lock.epoch), teamKeys.unwrapped(lock.epoch, lock.wraps[device.id] ?? '')]
  const packed = keys.flatMap((key) => (key && unlock(envelope.value, key)) ?? [])[0]
  if (!packed) return err({ type: 'NotForUs' })
  return withBody(envelope.value, packed)
}

/** Unpacks the body and looks it through to its end. */
export async function withBody(
  envelope: Envelope,
  packed: Uint8Array,
): Promise<Result<Opened, { readonly type: 'Damaged' }>> {
  const body = await unpackBody(packed)
  const facts = body && (await lookThrough(body))
  return body && facts ? ok({ envelope, body, facts }) : err({ type: 'Damaged' })
}
