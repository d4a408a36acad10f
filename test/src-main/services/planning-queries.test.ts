import { describe, expect, test } from 'vitest'
import type * as z from 'zod'
import { planningApi } from '../../../shared/api/planning-api.ts'
import { unpackedRoom } from '../../../shared/documents/room.ts'
import {
  addStandard,
  addUnitEntry,
  createTeam,
  setUnitAside,
} from '../../../shared/documents/team/actions.ts'
import { addLesson, setField } from '../../../shared/documents/unit/actions.ts'
import { addUnpacked } from '../../../shared/documents/unpacked/actions.ts'
import { unpackedIdOf, unpackedText } from '../../../shared/documents/unpacked/shape.ts'
import { present } from '../../../shared/lib/assert.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import {
  createPlanningQueries,
  type PlanningHandlers,
} from '../../../src-main/node/services/planning-queries.ts'
import { matchExpression } from '../../../src-main/node/services/search-query.ts'
import { appProjections } from '../../../src-main/node/store/projections/app-projections.ts'
import { createProjector } from '../../../src-main/node/store/projections/projector.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { fc } from '../../kit/properties.ts'
import { smallUnit } from '../../kit/small-unit.ts'
import { temporaryDatabase } from '../../kit/temporary-database.ts'

const context = { signal: new AbortController().signal, progress: () => {} }

/** Two units of a team, the second one set aside. */
function plannedTeam() {
  const db = temporaryDatabase()
  const team = newEdit()
  createTeam(team, { id: 'team0001', name: 'Six', school: '', grade: '6', isSample: false })
  addStandard(team, '6.RP.A.1', { en: 'Say what a ratio compares.' })
  addStandard(team, '6.NS.B.2', { en: 'Divide.' })
  const [first, second] = [smallUnit(), smallUnit('Old unit')]
  addUnitEntry(team, 'unit0001')
  addUnitEntry(team, 'unit0002')
  setUnitAside(team, 'unit0002', 1)
  const projector = createProjector(db, appProjections, silentLog)
  projector.rebuild([])
  const projectAll = () => {
    projector.project('team', team.doc)
    projector.project('unit:unit0001', first.doc)
    projector.project('unit:unit0002', second.doc)
  }
  projectAll()
  db.exec("INSERT INTO document (room, snapshot, changed_at) VALUES ('unit:unit0001', NULL, 1700000000000)")
  return { db, team, first, second, projector, projectAll, ask: asker(createPlanningQueries(db)) }
}

/** Answers, checked against the contract as the host does. */
function asker(handlers: PlanningHandlers) {
  return async <N extends keyof PlanningHandlers>(
    name: N,
    takes: z.output<(typeof planningApi)[N]['takes']>,
  ): Promise<z.output<(typeof planningApi)[N]['gives']>> => {
    const result = await handlers[name](takes as never, context)
    return planningApi[name].gives.parse(result.ok ? result.value : undefined) as never
  }
}

describe('lists of what is planned', () => {
  test('units come in the team order, with what there is in them', async () => {
    const { ask } = plannedTeam()
    const units = await ask('units.list', null)
    expect(units.map(({ id, setAside }) => [id, setAside])).toEqual([
      ['unit0001', false],
      ['unit0002', true],
    ])
    expect(units[0]).toEqual({
      id: 'unit0001',
      title: { en: 'Ratios and rates', es: 'Razones y tasas' },
      number: '3',
      subject: 'Mathematics',
      grade: '6',
      startDate: '2026-11-23',
      weeks: 3,
      lessons: 1,
      readyLessons: 0,
      checks: 1,
      standards: ['6.RP.A.1'],
      languages: ['en', 'es'],
      changedAt: 1700000000000,
      setAside: false,
    })
  })

  test('a lesson is ready when all its levels are', async () => {
    const { ask, first, projectAll } = plannedTeam()
    for (const level of ['support', 'core', 'extend']) {
      setField(first.edit, 'lessons', first.lessonId, `ready/${level}`, true)
    }
    projectAll()
    expect((await ask('units.list', null))[0]?.readyLessons).toBe(1)
  })

  test('lessons and checks of one unit, or of every unit that is not set aside', async () => {
    const { ask, first, projectAll } = plannedTeam()
    addLesson(first.edit, { title: { en: 'Times as many' }, kind: 'gap', week: 1, index: 0 })
    projectAll()
    const lessons = await ask('lessons.list', { unitId: null })
    expect(
      lessons.map(({ unitId, number, kind, title, standards }) => [
        unitId,
        number,
        kind,
        title.en,
        standards,
      ]),
    ).toEqual([
      ['unit0001', null, 'gap', 'Times as many', []],
      ['unit0001', 1, 'lesson', 'What a ratio compares', ['6.RP.A.1']],
    ])
    expect(await ask('lessons.list', { unitId: 'unit0002' })).toHaveLength(1)
    expect(await ask('lessons.list', { unitId: 'unit0003' })).toEqual([])
    expect(await ask('checks.list', { unitId: null })).toEqual([
      {
        id: first.checkId,
        unitId: 'unit0001',
        unitTitle: { en: 'Ratios and rates', es: 'Razones y tasas' },
        kind: 'masteryCheck',
        title: { en: 'Check 1' },
        week: 1,
        items: 1,
        points: 4,
        problems: 1,
        standards: ['6.RP.A.3'],
      },
    ])
  })

  test('standards say where they are used, and those only a plan names are there too', async () => {
    const { ask, first } = plannedTeam()
    const { lessonId, checkId } = first
    expect(await ask('standards.list', null)).toEqual([
      { code: '6.NS.B.2', wording: { en: 'Divide.' }, lessons: 0, checks: 0, isPriority: false, uses: [] },
      {
        code: '6.RP.A.1',
        wording: { en: 'Say what a ratio compares.' },
        lessons: 1,
        checks: 0,
        isPriority: false,
        uses: [
          {
            unitId: 'unit0001',
            kind: 'lesson',
            id: lessonId,
            title: { en: 'What a ratio compares', es: 'Qué compara una razón' },
          },
        ],
      },
      {
        code: '6.RP.A.3',
        wording: { en: expect.stringMatching(/ratio/) },
        lessons: 0,
        checks: 1,
        isPriority: false,
        uses: [{ unitId: 'unit0001', kind: 'check', id: checkId, title: { en: 'Check 1' } }],
      },
    ])
  })
})

describe('search', () => {
  test('finds words by their beginning, without accents, in any language', async () => {
    const { ask, first } = plannedTeam()
    const find = async (text: string) =>
      (await ask('search.find', { text })).map(({ kind, id }) => [kind, id])
    const lesson = ['lesson', first.lessonId]
    expect(await find('las')).toEqual([lesson])
    expect(await find('PLÁTANO')).toEqual([lesson])
    expect(await find('platano razon')).toEqual([lesson])
    expect(await find('mango  pitch')).toEqual([lesson])
    expect(await find('mango platano')).toEqual([])
    expect(await find('assi')).toEqual([])
    expect(await find('6.ns')).toEqual([['standard', '6.NS.B.2']])
  })

  test('a hit in a title comes before a hit in the text, and each thing comes once', async () => {
    const { ask } = plannedTeam()
    const find = async (text: string) =>
      (await ask('search.find', { text })).map(({ kind, title }) => [kind, title])
    expect(await find('compares')).toEqual([
      ['lesson', 'What a ratio compares'],
      ['standard', '6.RP.A.1'],
    ])
    expect((await find('rat')).sort()).toEqual([
      ['lesson', 'What a ratio compares'],
      ['standard', '6.RP.A.1'],
      ['unit', 'Ratios and rates'],
      ['word', 'rate'],
    ])
  })

  test('an unpacked standard is found by its words, with or without its code, and not by its code alone', async () => {
    const { ask, projector } = plannedTeam()
    const edit = newEdit()
    const id = addUnpacked(edit, '6.RP.A.1', 'misconceptions', 0)
    unpackedText(edit.doc, id, 'text', 'en').insert(0, 'Order does not matter')
    projector.project(unpackedRoom(unpackedIdOf('6.RP.A.1')), edit.doc)
    const find = async (text: string) =>
      (await ask('search.find', { text })).map(({ kind, unitId, id }) => [kind, unitId, id])
    expect(await find('order matter')).toEqual([['unpacked', null, '6.RP.A.1']])
    expect(await find('6.RP.A.1 matter')).toEqual([['unpacked', null, '6.RP.A.1']])
    expect((await find('6.RP.A.1')).map(([kind]) => kind)).not.toContain('unpacked')
  })

  test('the excerpt marks the hit', async () => {
    const { ask } = plannedTeam()
    const [hit] = await ask('search.find', { text: 'las' })
    expect(hit).toMatchObject({ unitId: 'unit0001', title: 'What a ratio compares', language: 'en' })
    expect(present(hit, 'hit').excerpt).toContain('A pitcher of \u0001lassi\u0002 takes mango.')
  })

  test('units that were set aside are not found', async () => {
    const { ask } = plannedTeam()
    expect(await ask('search.find', { text: 'old unit' })).toEqual([])
  })

  test("signs of the search engine's own language are only signs", async () => {
    const { ask } = plannedTeam()
    expect(matchExpression('say "a ratio" AND (NOT title:x)*')).toBe(
      '"say"* """a"* "ratio"""* "AND"* "(NOT"* "title:x)*"*',
    )
    expect(matchExpression(' – “ ” \u0000 * ')).toBeNull()
    for (const text of [
      '"',
      'AND',
      'lassi OR',
      'NEAR(',
      '*',
      '^',
      'title:',
      '-',
      '\u0000',
      '{a b}',
      "';--",
    ]) {
      await ask('search.find', { text })
    }
    expect(await ask('search.find', { text: '' })).toEqual([])
  })

  test('no text that can be typed makes search fail', async () => {
    const { ask } = plannedTeam()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        await ask('search.find', { text })
        await ask('search.find', { text: `ratio ${text}` })
      }),
      { numRuns: 300 },
    )
  })
})
