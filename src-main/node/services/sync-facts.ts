import { isShared, parseRoom, TEAM_ROOM } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { deviceOf } from '../../../shared/protocol/signed-edit.ts'
import type { HostParts } from '../host-parts.ts'

/** What is known of colleagues' copies, counted in edits. */
export function createSyncFacts(parts: HostParts) {
  const { library, editLog, membership, device, peerHeads } = parts
  const sharedRooms = () => library.rooms().filter(isShared)

  /** The title of the unit in a room that may bear another name. */
  function titleIn(room: string, unitId: string): string {
    const { unit } = library.read(room, (doc) => readUnit(doc, unitId))
    return lineIn(unit.title, unit.baseLanguage)
  }

  function titleOf(room: string): string {
    const kind = parseRoom(room)
    if (kind?.kind === 'team') return library.read(TEAM_ROOM, (doc) => readTeam(doc).team.name)
    return kind?.kind === 'unit' ? titleIn(room, kind.id) : ''
  }

  /** Edits of this computer that no other is known to have. */
  function unsharedIn(room: string): number {
    const others = peerHeads.devices().map((id) => peerHeads.of(id, room))
    return [...editLog.heads(room)]
      .filter(([writer]) => deviceOf(writer) === device.id)
      .map(([writer, seq]) => seq - Math.max(0, ...others.map((heads) => heads.get(writer) ?? 0)))
      .reduce((sum, each) => sum + Math.max(0, each), 0)
  }

  function behind(id: string): number | null {
    if (peerHeads.heardAt(id) === null) return null
    return sharedRooms()
      .flatMap((room) => {
        const theirs = peerHeads.of(id, room)
        return [...editLog.heads(room)].map(([writer, seq]) => Math.max(0, seq - (theirs.get(writer) ?? 0)))
      })
      .reduce((sum, each) => sum + each, 0)
  }

  return {
    titleIn,
    titleOf,
    /** Per unit (null = the team's own document); a picture waits with its unit. */
    waiting: () =>
      sharedRooms()
        .map((room) => ({ room, kind: parseRoom(room), edits: unsharedIn(room) }))
        .filter(({ kind, edits }) => edits > 0 && kind?.kind !== 'image')
        .map(({ room, kind, edits }) => ({
          unitId: kind && 'id' in kind ? kind.id : null,
          title: titleOf(room),
          edits,
        })),
    copies() {
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
    },
  }
}
