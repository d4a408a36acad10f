import BetterSqlite, { type Database } from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { standardsApi } from '../../../shared/api/standards-api.ts'
import {
  addStandard,
  addUnitEntry,
  createTeam,
  setUnitAside,
} from '../../../shared/documents/team/actions.ts'
import { decideStar } from '../../../shared/documents/team/priority-actions.ts'
import {
  addLesson,
  addLessons,
  addVariant,
  setAside,
  setField,
  setStandard,
} from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem } from '../../../shared/documents/unit/check-actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { sectionCell } from '../../../shared/documents/unit/shape.ts'
import { balanceOf } from '../../../shared/domain/standards/balance.ts'
import { present } from '../../../shared/lib/assert.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { buildSample } from '../../../shared/sample/build-sample.ts'
import { fileToUnit } from '../../../shared/unit-file/file-to-unit.ts'
import { createCoverageQuery } from '../../../src-main/node/services/coverage-query.ts'
import { createDocuments } from '../../../src-main/node/store/migrations/0010-documents.ts'
import { appProjections } from '../../../src-main/node/store/projections/app-projections.ts'
import { createProjector } from '../../../src-main/node/store/projections/projector.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { smallUnit, write } from '../../kit/small-unit.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const context = { signal: new AbortController().signal, progress: () => {} }
const NOTHING = { unitId: null, list: null }
type Asked = { unitId: string | null; list: { framework: string; grade: string } | null }

function openStore(db: Database = temporaryDatabase()) {
  const projector = createProjector(db, appProjections, silentLog)
  projector.rebuild([])
  const handlers = createCoverageQuery(db)
  const team = newEdit()
  createTeam(team, { id: 'team0001', name: 'Six', school: '', grade: '6', isSample: false })
  return {
    projector,
    team,
    async ask(takes: Asked = NOTHING) {
      const answer = await handlers['standards.coverage'](takes, context)
      return standardsApi['standards.coverage'].gives.parse(answer.ok ? answer.value : null)
    },
  }
}

/** One unit with a lesson on 6.RP.A.1 and a check whose item asks for 6.RP.A.3. */
function plannedTeam() {
  const store = openStore()
  const unit = smallUnit()
  addStandard(store.team, '6.RP.1', { en: 'Say what a ratio compares.' })
  addStandard(store.team, '6.NS.B.2', {})
  addUnitEntry(store.team, 'unit0001')
  addUnitEntry(store.team, 'unit0002')
  setUnitAside(store.team, 'unit0002', 1)
  const project = () => {
    store.projector.project('team', store.team.doc)
    store.projector.project('unit:unit0001', unit.doc)
    store.projector.project('unit:unit0002', smallUnit('Old').doc)
  }
  project()
  return { ...store, unit, project }
}

test('the rows are the team’s standards and those of its plans, with words, weeks and findings', async () => {
  const { ask, unit } = plannedTeam()
  const { weeks, rows, items } = await ask()
  expect(weeks).toEqual(
    ['2026-11-23', '2026-11-30', '2026-12-07'].map((monday, index) => ({
      monday,
      units: [{ unitId: 'unit0001', week: index + 1 }],
    })),
  )
  expect(rows.map(({ code, lessons, checks, findings }) => [code, lessons, checks, ...findings])).toEqual([
    ['6.NS.B.2', 0, 0, 'inNoUnit'],
    ['6.RP.1', 1, 0, 'taughtNotChecked', 'onlyCore'],
    ['6.RP.A.3', 0, 1, 'checkedNotTaught'],
  ])
  expect(rows[1]).toMatchObject({
    words: { en: 'Say what a ratio compares.' },
    cells: [{ week: 0, lessons: [unit.lessonId], checks: [] }],
    isOurs: true,
  })
  expect(rows[0]?.words.en).toMatch(/\w/)
  expect(rows[2]?.gapUnits).toEqual(['unit0001'])
  expect(items).toEqual([
    {
      id: unit.lessonId,
      unitId: 'unit0001',
      kind: 'lesson',
      title: expect.objectContaining({ en: 'What a ratio compares' }),
    },
    { id: unit.checkId, unitId: 'unit0001', kind: 'check', title: { en: 'Check 1' } },
  ])
})

test('a text for another level counts as soon as it is written', async () => {
  const { ask, unit, project } = plannedTeam()
  const support = addVariant(unit.edit, unit.sectionId, { level: 'support', language: 'en' }, null)
  project()
  expect((await ask()).rows[1]?.findings).toContain('onlyCore')
  write(unit.edit, sectionCell(support), 'With counters.')
  project()
  expect((await ask()).rows[1]?.findings).toEqual(['taughtNotChecked'])
})

test('a grade of a list comes in its own order, as the team spells it; parts only where a plan has them', async () => {
  const { ask, unit, project } = plannedTeam()
  setStandard(unit.edit, 'lessons', unit.lessonId, '6.RP.A.3a', true)
  project()
  const { rows } = await ask({ unitId: null, list: { framework: 'ccss-math', grade: '6' } })
  const codes = rows.map(({ code }) => code)
  expect(codes.slice(codes.indexOf('6.RP.1')).slice(0, 4)).toEqual([
    '6.RP.1',
    '6.RP.A.2',
    '6.RP.A.3',
    '6.RP.A.3a',
  ])
  expect(codes).not.toContain('6.RP.A.3b')
  expect(rows.find(({ code }) => code === '6.RP.A.2')).toMatchObject({
    isOurs: false,
    findings: ['inNoUnit'],
  })
  expect(rows.find(({ code }) => code === '6.RP.A.3')).toMatchObject({ lessons: 1, checks: 1 })
})

test('one unit shows what it names and nothing else, set aside or not', async () => {
  const { ask } = plannedTeam()
  const codes = async (unitId: string) => (await ask({ unitId, list: null })).rows.map(({ code }) => code)
  expect(await codes('unit0001')).toEqual(['6.RP.1', '6.RP.A.3'])
  expect(await codes('unit0002')).toEqual(['6.RP.1', '6.RP.A.3'])
  expect((await ask({ unitId: 'unit0009', list: null })).rows).toEqual([])
})

test('what the team puts first is told', async () => {
  const { ask, team, project } = plannedTeam()
  decideStar(team, '6.RP.3', true, 'memberrosa')
  project()
  const starred = (await ask()).rows.filter(({ isPriority }) => isPriority)
  expect(starred.map(({ code }) => code)).toEqual(['6.RP.A.3'])
})

test('the balance beside it is that of the live units, and of one unit where one is asked for', async () => {
  const { ask, unit, project, projector } = plannedTeam()
  const { edit, lessonId, itemId, sectionId } = unit
  setField(edit, 'lessons', lessonId, 'dok', 3)
  setField(edit, 'items', itemId, 'dok', 2)
  setField(edit, 'sections', sectionId, 'grouping', 'pair')
  const gap = addLesson(edit, { title: { en: 'Gap' }, kind: 'gap', week: 1 })
  setField(edit, 'lessons', gap, 'dok', 1)
  const pre = addCheck(edit, { kind: 'preCheck', title: {}, week: 1, minutes: 20 })
  setField(edit, 'items', addItem(edit, pre, 'short'), 'dok', 1)
  project()
  const live = balanceOf([readUnit(edit.doc, 'unit0001').unit])
  expect((await ask()).balance).toEqual(live)
  expect(live.depth).toEqual([
    { depth: 1, lessons: 0, items: 0 },
    { depth: 2, lessons: 0, items: 1 },
    { depth: 3, lessons: 1, items: 0 },
    { depth: 4, lessons: 0, items: 0 },
    { depth: null, lessons: 0, items: 0 },
  ])
  expect(live.grouping.filter(({ minutes }) => minutes > 0)).toEqual([
    { grouping: 'pair', minutes: 10 },
    { grouping: null, minutes: 40 },
  ])
  expect((await ask({ unitId: 'unit0001', list: null })).balance).toEqual(live)
  // The other one was set aside: it counts only where it is asked for.
  const other = await ask({ unitId: 'unit0002', list: null })
  expect(other.balance.depth.at(-1)).toEqual({ depth: null, lessons: 1, items: 1 })
  setAside(edit, 'lessons', lessonId, 1)
  projector.project('unit:unit0001', unit.doc)
  expect((await ask()).balance.depth.map(({ lessons }) => lessons)).toEqual([0, 0, 0, 0, 0])
})

test('the sample unit says all of it, the same from its tables as from its document', async () => {
  const { ask, team, projector } = openStore()
  const edit = newEdit()
  fileToUnit(edit, buildSample('2026-11-23'))
  addUnitEntry(team, 'unit0001')
  projector.project('team', team.doc)
  projector.project('unit:unit0001', edit.doc)
  const { balance } = await ask()
  expect(balance).toEqual(balanceOf([readUnit(edit.doc, 'unit0001').unit]))
  expect([balance.depth.at(-1), balance.grouping.at(-1)]).toEqual([
    { depth: null, lessons: 0, items: 0 },
    { grouping: null, minutes: 0 },
  ])
  expect(balance.depth.reduce((sum, { lessons }) => sum + lessons, 0)).toBe(12)
  expect(balance.grouping.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(600)
})

test('forty units with a thousand lessons are asked for in four questions', async () => {
  let asked: string[] = []
  const db = new BetterSqlite(':memory:', { verbose: (statement) => void asked.push(String(statement)) })
  onTestFinished(() => void db.close())
  createDocuments(db)
  const { ask, projector, team } = openStore(db)
  const codes = Array.from({ length: 10 }, (_, index) => `6.NS.C.${index + 1}`)
  for (let unit = 0; unit < 40; unit += 1) {
    const id = `unit${String(unit).padStart(4, '0')}`
    addUnitEntry(team, id)
    projector.project(`unit:${id}`, unitOfLessons(25, codes))
  }
  projector.project('team', team.doc)
  await ask()
  asked = []
  const { rows, items } = await ask()
  expect(items).toHaveLength(1_000)
  expect(rows.reduce((sum, row) => sum + row.lessons, 0)).toBe(1_000)
  // The others ask whether the lists of the app are there, and for stars, of which there are none.
  expect(asked).toHaveLength(6)
})

function unitOfLessons(count: number, codes: readonly string[]) {
  const edit = newEdit()
  createUnit(edit, {
    ...{ title: { en: 'Many' }, number: '1', subject: 'Mathematics', grade: '6', startDate: null, weeks: 5 },
    ...{ periodMinutes: 50, baseLanguage: 'en', languages: ['en'], standards: codes },
  })
  const lines = Array.from({ length: count }, (_, index) => ({ en: `Lesson ${index + 1}` }))
  const ids = addLessons(edit, lines, { week: 1 })
  ids.forEach((id, index) => {
    setStandard(edit, 'lessons', id, present(codes[index % codes.length], 'code'), true)
  })
  expect(readUnit(edit.doc, '').unit.lessons).toHaveLength(count)
  return edit.doc
}
