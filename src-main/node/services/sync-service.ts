import { isShared, parseRoom, privateRoom, TEAM_ROOM } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import { deviceOf } from '../../../shared/protocol/signed-edit.ts'
import type { HostParts } from '../host-parts.ts'
import { createUnitFileTransfer } from '../transfer/unit-file-transfer.ts'
import { createUnitDocuments } from './host-unit-documents.ts'
import type { Handlers } from './serve-rpc.ts'

/** The four answers of the sync card, and what was kept of changes that the team did not take. */
export type SyncHandlers = Pick<
  Handlers,
  'team.sync' | 'team.keptCopies' | 'team.saveKeptCopy' | 'team.dropKeptCopy'
>

export function serveSync(parts: HostParts): SyncHandlers {
  const { library, editLog, membership, device, peerHeads, sharing, keptCopies } = parts

  function titleOf(room: string): string {
    const kind = parseRoom(room)
    if (kind?.kind === 'team') return library.read(TEAM_ROOM, (doc) => readTeam(doc).team.name)
    if (kind?.kind !== 'unit') return ''
    const { unit } = library.read(room, (doc) => readUnit(doc, kind.id))
    return lineIn(unit.title, unit.baseLanguage)
  }

  /** Edits of this computer that no other is known to have. */
  function unsharedIn(room: string): number {
    const others = peerHeads.devices().map((id) => peerHeads.of(id, room))
    return [...editLog.heads(room)]
      .filter(([writer]) => deviceOf(writer) === device.id)
      .map(([writer, seq]) => seq - Math.max(0, ...others.map((heads) => heads.get(writer) ?? 0)))
      .reduce((sum, each) => sum + Math.max(0, each), 0)
  }

  function waiting() {
    return library
      .rooms()
      .filter((room) => isShared(room) && parseRoom(room)?.kind !== 'image')
      .map((room) => ({ room, edits: unsharedIn(room) }))
      .filter(({ edits }) => edits > 0)
      .map(({ room, edits }) => {
        const kind = parseRoom(room)
        return { unitId: kind && 'id' in kind ? kind.id : null, title: titleOf(room), edits }
      })
  }

  function behind(id: string): number | null {
    if (peerHeads.heardAt(id) === null) return null
    return library
      .rooms()
      .filter(isShared)
      .flatMap((room) => {
        const theirs = peerHeads.of(id, room)
        return [...editLog.heads(room)].map(([writer, seq]) => Math.max(0, seq - (theirs.get(writer) ?? 0)))
      })
      .reduce((sum, each) => sum + each, 0)
  }

  function copies() {
    const now = membership.now()
    return [...now.devices.values()]
      .filter(({ id }) => id !== device.id && roleOf(now, id) !== null)
      .map(({ id, member, name }) => ({
        id: member,
        name: now.members.get(member)?.name ?? '',
        deviceName: name,
        inStepAt: peerHeads.heardAt(id) ?? parts.presence.lastSeen(member),
        behind: behind(id),
      }))
  }

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
        waiting: isAlone ? [] : waiting(),
        copies: copies(),
      })
    },
    'team.keptCopies': () =>
      ok(
        keptCopies.list().map(({ id, room, reason, at }) => {
          const kind = parseRoom(room)
          const unitId = kind?.kind === 'unit' ? kind.id : null
          const title =
            unitId === null
              ? titleOf(room)
              : library.read(privateRoom(id), (doc) => {
                  const { unit } = readUnit(doc, unitId)
                  return lineIn(unit.title, unit.baseLanguage)
                })
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
