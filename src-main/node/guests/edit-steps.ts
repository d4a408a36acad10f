import { mayEdit, type Role } from '../../../shared/domain/team/roles.ts'
import { err, type Result } from '../../../shared/lib/result.ts'
import type { EditRefusal } from '../../../shared/protocol/edits-wire.ts'
import { deviceOf } from '../../../shared/protocol/signed-edit.ts'
import { applySafely } from '../gate/apply-safely.ts'
import { checkUpdate, type UpdateFacts } from '../gate/update-gate.ts'
import type { FromOutside } from '../library/library.ts'
import type { ChainedEdit } from '../store/edit-log.ts'
import type { RefusedEdit, TakeEditsDeps } from './take-edits.ts'

export const refused = (
  { writer, seq }: ChainedEdit,
  reason: RefusedEdit['reason'],
  what: string,
): RefusedEdit => ({
  writer,
  seq,
  reason,
  what,
})

/** The steps of the way, in their order. */
export function createSteps(deps: TakeEditsDeps) {
  const { room, kind, chain, owners, roleOf } = deps
  const doc = deps.document.live

  function look(edit: ChainedEdit): Result<UpdateFacts, RefusedEdit> {
    const ownerOf = (client: number) => ownDeviceOf(owners.ownerOf(room, client))
    const facts = checkUpdate({
      doc: doc(),
      update: edit.bytes,
      kind,
      writer: deviceOf(edit.writer),
      ownerOf,
    })
    return facts.ok ? facts : err(refused(edit, 'bad', facts.error.type))
  }

  /** Whether a copy bears it. The document goes on meanwhile: look once more. */
  async function tryHeavy(edit: ChainedEdit): Promise<Result<void, RefusedEdit>> {
    const tried = await deps.scratch.tryUpdate({ doc: doc(), update: edit.bytes, kind })
    if (tried.ok) return tried
    // A worker that does not answer is no fault of the edit: ask for it again.
    return err(refused(edit, tried.error.type === 'unavailable' ? 'gap' : 'bad', tried.error.type))
  }

  function apply(edit: ChainedEdit, facts: UpdateFacts, origin: FromOutside): RefusedEdit | null {
    if (facts.isNews) {
      const applied = applySafely({ doc: doc(), update: edit.bytes, writer: edit.writer, origin })
      if (!applied.ok) return refused(edit, 'poisoned', applied.error.quarantine.sha256)
    }
    owners.bind(room, facts.binds, deviceOf(edit.writer))
    return null
  }

  return {
    look,
    tryHeavy,
    apply,
    /** Whoever may edit may vouch: an edit let in by a member in good standing, before they knew better, stays in.
     *  Else two hosts that met in another order would never agree. */
    unwelcome(writer: string, bringer: string): EditRefusal | null {
      const may = (role: Role | null) => role !== null && mayEdit(role, kind)
      const author = roleOf(deviceOf(writer))
      if (may(author) || (deviceOf(writer) !== bringer && may(roleOf(bringer)))) return null
      return author === null ? 'removed' : 'mayNot'
    },
    /** Hands on what was applied, before anything else may be. */
    settle(applied: ChainedEdit[]): void {
      const edits = applied.splice(0)
      for (const edit of edits) chain.accepted(room, edit)
      if (edits.length > 0) deps.addEdits(room, edits)
    },
  }
}

/** A ticket's client belongs, for other hosts, to the device that gave the ticket. */
const ownDeviceOf = (owner: string | null): string | null => owner?.split('/')[0] ?? null
