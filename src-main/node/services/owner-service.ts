import type * as Y from 'yjs'
import { parseRoom, TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { lineIn } from '../../../shared/domain/planning/language.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import { TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** For the owner of this computer: invitations for other programs, and the health of the data. */
export type OwnerHandlers = Pick<Handlers, 'hub.inviteClient' | 'data.check' | 'window.open'>

export function serveOwner(parts: HostParts): OwnerHandlers {
  const { library, sharing, tickets } = parts

  /** By id, or by title in any language when exactly one unit has it. */
  function findUnit(wanted: string): string | null {
    const units = library.read(TEAM_ROOM, (doc) => readTeam(doc).team.units)
    const live = units.filter((unit) => unit.deletedAt === null).map((unit) => unit.id)
    if (live.includes(wanted)) return wanted
    const titled = live.filter((id) => {
      const { title } = library.read(unitRoom(id), (doc) => readUnit(doc, id).unit)
      return Object.values(title).some((each) => each.toLowerCase() === wanted.toLowerCase())
    })
    return titled.length === 1 ? (titled[0] ?? null) : null
  }

  return {
    'hub.inviteClient': async ({ unit, role }) => {
      const unitId = findUnit(unit)
      if (unitId === null) return err({ type: 'NoSuchUnit' })
      const { port, certificate, hosting } = await sharing.hosting.door()
      const room = unitRoom(unitId)
      const ticket = tickets.make({ role, room, name: '' })
      return ok({
        url: `wss://127.0.0.1:${port}/sync`,
        room,
        protocols: [`${TICKET_PREFIX}${ticket}`],
        certificate,
        hosting,
      })
    },
    'data.check': () => ok(checkData(parts)),
    'window.open': () => ok({ url: parts.newWindowAddress() }),
  }
}

function checkData({ db, library }: HostParts) {
  const damage = (db.pragma('integrity_check') as { integrity_check: string }[])
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok')
  const rooms = library.rooms()
  const problems = rooms.flatMap((room) => library.read(room, (doc) => problemsIn(room, doc)))
  const updates = db.prepare('SELECT count(*) FROM edit').pluck().get() as number
  return {
    ok: damage.length === 0 && problems.length === 0,
    documents: rooms.length,
    updates,
    damage,
    problems,
  }
}

function problemsIn(room: string, doc: Y.Doc): { where: string; what: string }[] {
  const kind = parseRoom(room)
  const pending = doc.store.pendingStructs === null && doc.store.pendingDs === null
  const missing = pending ? [] : [{ where: room, what: 'waits for changes that never arrived' }]
  if (kind?.kind !== 'unit') return missing
  const { unit, problems } = readUnit(doc, kind.id)
  const where = lineIn(unit.title, unit.baseLanguage) || room
  return [
    ...missing,
    ...problems.map((problem) => ({ where, what: `${problem.type}: ${problem.where} ${problem.field}` })),
  ]
}
