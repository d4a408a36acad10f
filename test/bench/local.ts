import * as Y from 'yjs'
import { builtInStandards } from '../../shared/catalog/catalog.ts'
import { unitRoom } from '../../shared/documents/room.ts'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { createPlanningQueries } from '../../src-main/node/services/planning-queries.ts'
import { createStandardsQueries } from '../../src-main/node/services/standards-queries.ts'
import type { Database } from '../../src-main/node/store/database.ts'
import { writeList } from '../../src-main/node/store/projections/catalog-projection.ts'
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

const STANDARDS = 20_000
const ASKED = [
  '6.RP.3a',
  'CCSS.MATH.CONTENT.7.RP.A.2.B',
  'RL.6',
  'percent',
  'compare two numb',
  'reading les',
]

/** Finding standards among 20,000: the lists that come with the app, and further ones with words like theirs. */
export async function benchStandards(): Promise<void> {
  const { storage } = makeTeam(1, 1)
  const { db } = storage
  const queries = createStandardsQueries(db)
  const context = { signal: new AbortController().signal, progress: () => {} }
  const find = (text: string) => queries['standards.find']({ text, atMost: 60 }, context)
  find('')
  addMoreStandards(db, STANDARDS)
  const scan = db.prepare("SELECT count(*) FROM catalog_standard WHERE code || words LIKE '%' || ? || '%'")
  const ours: number[] = []
  const baseline: number[] = []
  for (let round = 0; round < 3; round += 1)
    for (const text of ASKED) {
      baseline.push(await timed(() => scan.get(text)))
      ours.push(await timed(() => find(text)))
    }
  const count = db.prepare('SELECT count(*) FROM catalog_standard').pluck().get()
  storage.close()
  print(`Finding standards among ${String(count)}, against reading through every row`)
  print(
    `  Common Prep ${ratio(median(ours), median(baseline))} (${ms(median(ours))}, slowest ${ms(Math.max(...ours))})`,
  )
}

function addMoreStandards(db: Database, wanted: number): void {
  const built = builtInStandards()
  for (let copy = 1; built.length * copy < wanted; copy += 1) {
    const framework = `copy${copy}`
    const about = { id: framework, title: framework, subject: '', version: '', notice: '' }
    const standards = built.map((each) => ({ ...each, framework }))
    db.transaction(() => writeList(db, { ...about, source: 'imported' }, standards, []))()
  }
}
