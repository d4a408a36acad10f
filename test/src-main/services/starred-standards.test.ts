import { expect, test } from 'vitest'
import type { CatalogRow } from '../../../shared/api/standards-api.ts'
import { addStandard, setMember } from '../../../shared/documents/team/actions.ts'
import { decideStar, setMark } from '../../../shared/documents/team/priority-actions.ts'
import type { Criterion } from '../../../shared/domain/standards/priority.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { createPlanningQueries } from '../../../src-main/node/services/planning-queries.ts'
import { createStandardsQueries } from '../../../src-main/node/services/standards-queries.ts'
import { starredKeys } from '../../../src-main/node/services/starred-standards.ts'
import { appProjections } from '../../../src-main/node/store/projections/app-projections.ts'
import { createProjector } from '../../../src-main/node/store/projections/projector.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const context = { signal: new AbortController().signal, progress: () => {} }

/** A team and its store; what is said reaches the store with `project`. */
function team() {
  const db = temporaryDatabase()
  const projector = createProjector(db, appProjections, silentLog)
  projector.rebuild([])
  const edit = newEdit()
  for (const id of ['ana', 'bo', 'cy']) setMember(edit, id, id)
  const removed = new Set<string>()
  return {
    db,
    edit,
    mark(key: string, member: string, letters: string) {
      for (const letter of letters) setMark(edit, key, member, letter as Criterion, true)
    },
    starred() {
      projector.project('team', edit.doc)
      return [...starredKeys(db, (id) => removed.has(id))].sort()
    },
    remove: (member: string) => void removed.add(member),
  }
}

test('a new store has no stars, nor has a team that said nothing', () => {
  const { db, starred } = team()
  expect(starredKeys(db).size).toBe(0)
  expect(starred()).toEqual([])
})

test('what the marks agree on has a star, and with it its parts', () => {
  const { mark, starred } = team()
  mark('6.RP.3', 'ana', 'REA')
  mark('6.RP.1', 'ana', 'R')
  expect(starred()).toEqual(['6.RP.3', '6.RP.3A', '6.RP.3B', '6.RP.3C', '6.RP.3D'])
})

test('a colleague who has marked the same grade counts, one who has marked another grade or subject does not', () => {
  const { mark, starred } = team()
  mark('6.RP.1', 'ana', 'REA')
  mark('7.RP.1', 'bo', 'R')
  mark('RI.6.2', 'cy', 'R')
  expect(starred()).toEqual(['6.RP.1'])
  mark('6.NS.1', 'bo', 'R')
  expect(starred()).toEqual([])
})

test('who left the team, or was never on it, has no say', () => {
  const { mark, starred, remove } = team()
  mark('6.RP.1', 'ana', 'REA')
  mark('6.NS.1', 'bo', 'REA')
  mark('6.RP.1', 'nobody of ours', 'R')
  expect(starred()).toEqual([])
  remove('bo')
  expect(starred()).toEqual(['6.RP.1'])
})

test('a decision of the team goes first; a code that no list has may have a star, too', () => {
  const { edit, mark, starred } = team()
  mark('6.RP.1', 'ana', 'REAL')
  decideStar(edit, '6.RP.1', false, 'ana')
  decideStar(edit, 'OUR.HABIT.1', true, 'ana')
  expect(starred()).toEqual(['OUR.HABIT.1'])
})

test('lists and search say it however the code is spelled', async () => {
  const { db, edit, mark, starred } = team()
  addStandard(edit, 'CCSS.MATH.CONTENT.6.RP.A.1', { en: 'Ratios.' })
  addStandard(edit, '6.RP.A.2', { en: 'Unit rates.' })
  mark('6.RP.1', 'ana', 'REA')
  starred()
  const planning = createPlanningQueries(db)
  const standards = createStandardsQueries(db)
  const ours = await planning['standards.list'](null, context)
  expect(ours.ok && ours.value.map(({ code, isPriority }) => [code, isPriority])).toEqual([
    ['6.RP.A.2', false],
    ['CCSS.MATH.CONTENT.6.RP.A.1', true],
  ])
  const starsOf = (result: { readonly ok: boolean; readonly value?: readonly CatalogRow[] }) =>
    result.value?.filter(({ isPriority }) => isPriority).map(({ code }) => code)
  const tree = await standards['standards.tree']({ framework: 'ccss-math', grade: '6' }, context)
  const found = await standards['standards.find']({ text: '6.RP', atMost: 20 }, context)
  expect([starsOf(tree as never), starsOf(found as never)]).toEqual([['6.RP.A.1'], ['6.RP.A.1']])
  const about = await standards['standards.about']({ code: '6.RP.1' }, context)
  expect(about.ok && about.value.entries[0]?.isPriority).toBe(true)
})
