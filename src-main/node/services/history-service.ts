import type { AppContract } from '../../../shared/api/app-contract.ts'
import { roomOfTold } from '../../../shared/documents/history/told-room.ts'
import { parseRoom } from '../../../shared/documents/room.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayEdit } from '../../../shared/domain/team/roles.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import { historyDays } from '../history/retention.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** The history of units, of the team's own document and of what it made of standards, and the reports after time
 *  apart. */
export type HistoryHandlers = Pick<
  Handlers,
  Extract<keyof AppContract, `history.${string}` | `report.${string}`>
>

export function serveHistory({ history, library, membership, device, settings }: HostParts): HistoryHandlers {
  const { versions, restoring, reports } = history
  const noSuchUnit = err({ type: 'NoSuchUnit' as const })
  const mayNot = err({ type: 'MayNot' as const })

  /** A list is told and not restored: taking its later standards out again would destroy them. */
  const mayRestore = (room: string) => parseRoom(room)?.kind !== 'framework' && mayChange(room)

  /** Before a team was founded there is nobody to ask. */
  function mayChange(room: string): boolean {
    if (membership.now().team === '') return true
    const role = roleOf(membership.now(), device.id)
    return role !== null && mayEdit(role, parseRoom(room)?.kind ?? 'private')
  }

  return {
    'history.days': async ({ unitId }) =>
      library.has(roomOfTold(unitId)) ? ok(await versions.days(roomOfTold(unitId))) : noSuchUnit,
    'history.day': async ({ unitId, day }) =>
      library.has(roomOfTold(unitId)) ? ok(await versions.day(roomOfTold(unitId), day)) : noSuchUnit,
    'history.compare': async ({ unitId, from, to }) =>
      library.has(roomOfTold(unitId)) ? ok(await versions.compare(roomOfTold(unitId), from, to)) : noSuchUnit,
    'history.restore': async ({ unitId, row, scope }) => {
      const room = roomOfTold(unitId)
      if (!library.has(room)) return noSuchUnit
      return mayRestore(room) ? ok(await restoring.restore(room, row, scope)) : mayNot
    },
    'history.undoRestore': async ({ unitId, row }) => {
      const room = roomOfTold(unitId)
      if (!library.has(room)) return noSuchUnit
      return mayRestore(room) ? restoring.undo(room, row) : mayNot
    },
    'history.retention': () => ok({ days: historyDays(settings) }),
    'history.setRetention': ({ days }) => {
      settings.set('historyDays', String(days))
      return ok(null)
    },
    'report.list': () => ok(reports.list()),
    'report.keep': ({ reportId, ...place }) =>
      mayChange(roomOfTold(place.unitId)) ? reports.keep(reportId, place) : mayNot,
    'report.dismiss': ({ reportId }) => {
      reports.dismiss(reportId)
      return ok(null)
    },
  }
}
