import { webcrypto } from 'node:crypto'
import { TEAM_ROOM, unitRoom } from '../../shared/documents/room.ts'
import { addUnitEntry } from '../../shared/documents/team/actions.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { silentLog } from '../../shared/lib/log.ts'
import { buildSample } from '../../shared/sample/build-sample.ts'
import { fileToUnit } from '../../shared/unit-file/file-to-unit.ts'
import type { UnitFile } from '../../shared/unit-file/unit-file.ts'
import { createClientOwners } from '../../src-main/node/guests/client-owners.ts'
import { createEdits } from '../../src-main/node/library/edits.ts'
import { createStorage, type Storage } from '../../src-main/node/storage.ts'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../src-main/node/store/database.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** A team of the size the figures are asked for, made of the sample unit's real lessons. */
export interface BigTeam {
  readonly storage: Storage
  readonly unitIds: readonly string[]
}

const ids = createIds(webcrypto)

export function makeTeam(units: number, lessonsPerUnit: number): BigTeam {
  const dataDir = tempDataDir()
  const folder = openDataFolder(dataDir)
  const db = folder.ok ? openDatabase(folder.value) : folder
  if (!db.ok) throw new Error(db.error.type)
  const storage = createStorage({ db: db.value, dataDir, clock: systemClock, log: silentLog })
  const edits = createEdits({
    ...storage,
    ids,
    owners: createClientOwners(storage.db, storage.committer),
    device: storage.device.id,
  })
  const file = withLessons(lessonsPerUnit)
  const unitIds = Array.from({ length: units }, () => ids.next())
  for (const unitId of unitIds) {
    edits.edit(unitRoom(unitId), (edit) => fileToUnit(edit, file))
    edits.edit(TEAM_ROOM, (edit) => addUnitEntry(edit, unitId))
  }
  edits.commit()
  storage.freshen()
  return { storage, unitIds }
}

function withLessons(count: number): UnitFile {
  const sample = buildSample('2026-10-05')
  const lessons = sample.sequence.filter((item) => item.type === 'lesson')
  const checks = sample.sequence.filter((item) => item.type === 'check')
  const many = Array.from({ length: count }, (_, index) => lessons[index % lessons.length] ?? lessons[0])
  return { ...sample, sequence: [...many.flatMap((each) => (each ? [each] : [])), ...checks] }
}
