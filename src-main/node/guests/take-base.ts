import { mayEdit } from '../../../shared/domain/team/roles.ts'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import { missingIn } from '../../../shared/protocol/signed-edit.ts'
import { applySafely } from '../gate/apply-safely.ts'
import { checkUpdate } from '../gate/update-gate.ts'
import type { FromOutside } from '../library/library.ts'
import type { RefusedEdit, TakeEditsDeps } from './take-edits.ts'

/** Who made it vouches for the whole, for others' words and for how many there were: so only the host where the team
 *  meets, or a lead, is believed. */
export async function takeBase(
  deps: TakeEditsDeps,
  base: SignedBase,
  origin: FromOutside,
): Promise<RefusedEdit | null> {
  const { room, kind, editLog, baseLog } = deps
  const { device, state } = base
  const refusal = (reason: RefusedEdit['reason'], what: string) => ({ writer: device, seq: 0, reason, what })
  if (!missingIn(editLog.heads(room), base.heads)) return null
  const role = deps.roleOf(device)
  if (!baseLog.isProven(room, base, deps.signKeyOf(device))) return refusal('bad', 'forged')
  const isBelieved = role === 'lead' || deps.isHost(device)
  if (role === null || !mayEdit(role, kind) || !isBelieved) return refusal('mayNot', 'role')
  const doc = deps.document.live()
  const look = () => checkUpdate({ doc, update: state, kind, writer: device, ownerOf: () => device })
  const facts = look()
  if (!facts.ok) return refusal('bad', facts.error.type)
  const tried = await deps.scratch.tryUpdate({ doc, update: state, kind })
  if (!tried.ok) return refusal('bad', tried.error.type)
  // Others' edits came in meanwhile.
  const again = look()
  if (!again.ok) return refusal('bad', again.error.type)
  const applied = applySafely({ doc, update: state, writer: device, origin })
  if (!applied.ok) return refusal('poisoned', applied.error.cause)
  baseLog.take(room, base)
  // No edit, and yet the document has changed: rows are made anew and windows hear of it.
  deps.addEdits(room, [])
  return null
}
