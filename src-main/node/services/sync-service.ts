import { parseRoom, privateRoom } from '../../../shared/documents/room.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { createUnitFileTransfer } from '../transfer/unit-file-transfer.ts'
import { createUnitDocuments } from './host-unit-documents.ts'
import type { Handlers } from './serve-rpc.ts'
import { createSyncFacts } from './sync-facts.ts'

/** The four answers of the sync card, and what was kept of changes that the team did not take. */
export type SyncHandlers = Pick<
  Handlers,
  'team.sync' | 'team.keptCopies' | 'team.saveKeptCopy' | 'team.dropKeptCopy'
>

export function serveSync(parts: HostParts): SyncHandlers {
  const { library, membership, sharing, keptCopies } = parts

  const facts = createSyncFacts(parts)

  return {
    'team.sync': () => {
      const isAlone = membership.now().devices.size < 2
      return ok({
        disk: parts.committer.diskState(),
        lastSavedAt: parts.lastCommitAt(),
        inStepWith: sharing.inStepWith().flatMap((id) => {
          const member = membership.memberOf(id)
          return member ? [{ id: member.id, name: member.name }] : []
        }),
        waiting: isAlone ? [] : facts.waiting(),
        copies: facts.copies(),
      })
    },
    'team.keptCopies': () =>
      ok(
        keptCopies.list().map(({ id, room, reason, at }) => {
          const kind = parseRoom(room)
          const unitId = kind?.kind === 'unit' ? kind.id : null
          const title = unitId === null ? facts.titleOf(room) : facts.titleIn(privateRoom(id), unitId)
          return { id, unitId, title, reason: reason === 'removed' ? 'removed' : 'mayNot', at }
        }),
      ),
    'team.saveKeptCopy': async ({ id }) => {
      const copy = keptCopies.list().find((each) => each.id === id)
      const kind = copy ? parseRoom(copy.room) : null
      if (kind?.kind !== 'unit') return err({ type: 'NoSuchCopy' })
      const read = async (unitId: string) =>
        unitId === kind.id ? library.read(privateRoom(id), (doc) => doc) : null
      const transfer = createUnitFileTransfer({ ...createUnitDocuments(parts), read })
      const file = await transfer.exportUnit(kind.id)
      if (!file.ok) return err({ type: 'NoSuchCopy' })
      return ok({ name: file.value.fileName, file: Buffer.from(file.value.bytes).toString('base64') })
    },
    'team.dropKeptCopy': ({ id }) => {
      keptCopies.drop(id)
      return ok(null)
    },
  }
}
