import { TEAM_ROOM, unitRoom } from '../../../shared/documents/room.ts'
import { addStandard, addUnitEntry } from '../../../shared/documents/team/actions.ts'
import { fileToUnit } from '../../../shared/unit-file/file-to-unit.ts'
import type { HostParts } from '../host-parts.ts'

/** Adds the sample unit to the team; `startDate` is its first Monday. Returns the unit's id. */
export async function addSampleUnit({ edits, ids }: HostParts, startDate: string): Promise<string> {
  const { buildSample } = await import('../../../shared/sample/build-sample.ts')
  const sample = buildSample(startDate)
  const unitId = ids.next()
  edits.edit(unitRoom(unitId), (edit) => fileToUnit(edit, sample))
  edits.edit(TEAM_ROOM, (edit) => {
    for (const { code, wording } of sample.standards) addStandard(edit, code, wording)
    addUnitEntry(edit, unitId)
  })
  return unitId
}
