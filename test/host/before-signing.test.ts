import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { TEAM_ROOM, unitRoom } from '../../shared/documents/room.ts'
import { createTeam } from '../../shared/documents/team/actions.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../src-main/node/store/database.ts'
import { eventually } from '../kit/hub-client.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost } from '../kit/open-test-host.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { openRoom } from '../kit/window-client.ts'

/** A folder as the app left it when edits were not signed yet: a snapshot and bare updates. */
function oldFolder(): string {
  const dataDir = tempDataDir()
  const folder = openDataFolder(dataDir)
  if (!folder.ok) throw new Error('no folder')
  const opened = openDatabase(folder.value)
  if (!opened.ok) throw new Error('no database')
  const db = opened.value
  const team = new Y.Doc()
  const edit = { doc: team, origin: null, ids: createIds(crypto) }
  createTeam(edit, { id: 'teamteamteam', name: '6th Grade', school: '', grade: '6', isSample: false })
  const unit = new Y.Doc()
  unit.getMap('unit').set('subject', 'Math')
  const before = Y.encodeStateVector(unit)
  const snapshot = Y.encodeStateAsUpdate(unit)
  unit.getMap('unit').set('grade', '6')
  const document = db.prepare('INSERT INTO document (room, snapshot, changed_at) VALUES (?, ?, 1)')
  const update = db.prepare('INSERT INTO document_update (room, bytes) VALUES (?, ?)')
  document.run(TEAM_ROOM, null)
  update.run(TEAM_ROOM, Buffer.from(Y.encodeStateAsUpdate(team)))
  document.run(unitRoom('unitunitunit'), Buffer.from(snapshot))
  update.run(unitRoom('unitunitunit'), Buffer.from(Y.encodeStateAsUpdate(unit, before)))
  db.close()
  return dataDir
}

test('a team from before edits were signed is founded and signed, and colleagues take all of it', async () => {
  const ana = await openTestHost({ dataDir: oldFolder() })
  expect(await ana.ask('team.status', null)).toMatchObject({
    team: { name: '6th Grade' },
    me: { role: 'lead' },
  })
  await ana.ask('hub.turnOn', { port: 0, network: false })
  const bo = await openTestHost()
  await letJoin(bo, ana, 'Bo')
  const atBo = openRoom(bo.host, unitRoom('unitunitunit'))
  await eventually('Bo has the unit', () => atBo.doc.getMap('unit').get('grade') === '6')
  expect(atBo.doc.getMap('unit').get('subject')).toBe('Math')
})
