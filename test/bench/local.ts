import * as Y from 'yjs'
import { unitRoom } from '../../shared/documents/room.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { createPlanningQueries } from '../../src-main/node/services/planning-queries.ts'
import { makeTeam } from './big-team.ts'
import { median, ms, print, ratio, timed } from './figures.ts'

const ROUNDS = 15

/** Opening a 25-lesson unit from disk, against Yjs alone applying the same bytes. */
export async function benchOpenUnit(): Promise<void> {
  const { storage, unitIds } = makeTeam(1, 25)
  const room = unitRoom(unitIds[0] ?? '')
  const state = storage.library.read(room, Y.encodeStateAsUpdate)
  const ours: number[] = []
  const floor: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    floor.push(await timed(() => Y.applyUpdate(new Y.Doc(), state)))
    storage.library.forgetAll()
    ours.push(await timed(() => storage.library.read(room, (doc) => readUnit(doc, 'u'))))
  }
  storage.close()
  print('Opening a 25-lesson unit from disk and reading it, against Yjs applying the same bytes')
  print(
    `  Common Prep ${ratio(median(ours), median(floor))} (${ms(median(ours))}, ${(state.length / 1024).toFixed(0)} KB)`,
  )
}

const WORDS = ['ratio', 'mango yog', 'percent', 'samosa', 'unit ra', 'tasa']

/** Full-text search over 1,000 lessons in three languages, against reading through the same rows. */
export async function benchSearch(): Promise<void> {
  const { storage } = makeTeam(40, 25)
  const queries = createPlanningQueries(storage.db)
  const scan = storage.db.prepare("SELECT count(*) FROM search_text WHERE body LIKE '%' || ? || '%'")
  const context = { signal: new AbortController().signal, progress: () => {} }
  const ours: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < 3; round += 1) {
    for (const text of WORDS) {
      baseline.push(await timed(() => scan.get(text)))
      ours.push(await timed(() => queries['search.find']({ text }, context)))
    }
  }
  storage.close()
  print('Search over 1,000 lessons, against reading through every row')
  print(`  Common Prep ${ratio(median(ours), median(baseline))} (${ms(median(ours))})`)
}
