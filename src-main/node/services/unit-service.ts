import { TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { addUnitEntry, setUnitAside } from '../../../shared/documents/team/actions.ts'
import { readTeam } from '../../../shared/documents/team/read.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Making units and setting them aside. What is in a unit is edited through its document. */
export type UnitHandlers = Pick<Handlers, 'units.create' | 'units.setAside' | 'units.restore'>

export function serveUnits(parts: HostParts): UnitHandlers {
  const { library, edits, ids, clock } = parts
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const isUnit = (unitId: string) => team().units.some((unit) => unit.id === unitId)

  function setAside(unitId: string, now: number | null) {
    if (!isUnit(unitId)) return err({ type: 'NoSuchUnit' as const })
    edits.edit(TEAM_ROOM, (edit) => setUnitAside(edit, unitId, now))
    edits.commit()
    return ok(null)
  }

  return {
    'units.create': ({ title, subject, grade, startDate, weeks, language }) => {
      const { id, periodMinutes, languages } = team()
      if (id === '') return err({ type: 'NoTeam' })
      const unitId = ids.next()
      edits.edit(unitRoom(unitId), (edit) =>
        createUnit(edit, {
          title: { [language]: title },
          number: '',
          subject,
          grade,
          startDate,
          weeks,
          periodMinutes,
          baseLanguage: language,
          languages: [...new Set([language, ...languages])],
          standards: [],
        }),
      )
      edits.edit(TEAM_ROOM, (edit) => addUnitEntry(edit, unitId))
      edits.commit()
      return ok({ unitId })
    },
    'units.setAside': ({ unitId }) => setAside(unitId, clock.now()),
    'units.restore': ({ unitId }) => setAside(unitId, null),
  }
}
