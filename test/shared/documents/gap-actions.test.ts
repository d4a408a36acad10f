import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../../shared/documents/edit.ts'
import { addLessons, setAside, setStandard } from '../../../shared/documents/unit/actions.ts'
import { addCheck } from '../../../shared/documents/unit/check-actions.ts'
import { addGapPath, type GapStep } from '../../../shared/documents/unit/gap-actions.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import {
  itemDay,
  lessonNumbers,
  sequenceOf,
  spreadOverWeeks,
} from '../../../shared/domain/planning/sequence.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { createSharedUndo } from '../../../src-renderer/editor/shared-undo.ts'
import { twoPeers } from '../../kit/two-peers.ts'

const unitOf = ({ doc }: Edit) => readUnit(doc, 'u').unit

const step = (code: string, title: string): GapStep => ({
  code,
  grade: code.slice(0, 1),
  title: { en: title },
  iCan: { en: `I can ${title.toLowerCase()}.` },
  checkTitle: { en: `Check: ${title}` },
})

const PATH = [step('3.OA.A.1', 'Equal groups'), step('4.OA.A.2', 'Times as many')]

const words = (unit: Unit) =>
  sequenceOf(unit).map((item) => {
    const { title } = item.kind === 'lesson' ? item.lesson : item.check
    return `${item.place.week} ${title.en}`
  })

/** What a class follows: which lesson is which, when, in which order. */
const mainSequence = (unit: Unit) => {
  const numbers = lessonNumbers(unit)
  return sequenceOf(unit)
    .filter(({ kind, id }) => kind === 'check' || numbers.has(id))
    .map((item) => ({
      id: item.id,
      place: item.place,
      number: numbers.get(item.id),
      day: itemDay(unit, item),
    }))
}

function plannedUnit() {
  const peers = twoPeers()
  const lessons = addLessons(peers.ana, [{ en: 'Ratios' }, { en: 'Tables' }, { en: 'Lines' }], { week: 1 })
  const check = { kind: 'masteryCheck', title: { en: 'Check 1' }, week: 1, minutes: 20 } as const
  const checkId = addCheck(peers.ana, check)
  setStandard(peers.ana, 'checks', checkId, '6.RP.A.1', true)
  peers.meet()
  return { ...peers, lessons }
}

test('a gap path stands before its lesson, each lesson with its check, and the class goes on as planned', () => {
  const { ana, lessons } = plannedUnit()
  const before = unitOf(ana)
  const added = addGapPath(ana, PATH, lessons[1] ?? null)
  const unit = unitOf(ana)
  expect(words(unit)).toEqual([
    '1 Ratios',
    '1 Equal groups',
    '1 Check: Equal groups',
    '1 Times as many',
    '1 Check: Times as many',
    '1 Tables',
    '1 Lines',
    '1 Check 1',
  ])
  const ids = new Set(mainSequence(before).map(({ id }) => id))
  expect(mainSequence(unit).filter(({ id }) => ids.has(id))).toEqual(mainSequence(before))
  expect(spreadOverWeeks(unit, 3, 1)).toEqual(spreadOverWeeks(before, 3, 1))
  expect(unit.lessons.filter(({ id }) => added.lessonIds.includes(id))).toMatchObject([
    { kind: 'gap', gapGrade: '3', standards: ['3.OA.A.1'], iCan: { en: 'I can equal groups.' }, minutes: 50 },
    {
      kind: 'gap',
      gapGrade: '4',
      standards: ['4.OA.A.2'],
      iCan: { en: 'I can times as many.' },
      minutes: 50,
    },
  ])
  const check = unit.checks.find(({ id }) => id === added.checkIds[0])
  expect(check).toMatchObject({ kind: 'masteryCheck', standards: ['3.OA.A.1'] })
  expect(check?.items.map((item) => [item.kind, item.hasQuestion, item.standards])).toEqual(
    Array.from({ length: 3 }, () => ['short', false, ['3.OA.A.1']]),
  )
})

test('without a lesson it stands at the start of the unit', () => {
  const { ana } = plannedUnit()
  addGapPath(ana, PATH.slice(0, 1), null)
  expect(words(unitOf(ana)).slice(0, 3)).toEqual(['1 Equal groups', '1 Check: Equal groups', '1 Ratios'])
})

test('what the unit has a gap lesson for, in any spelling, is not made again', () => {
  const { ana, lessons } = plannedUnit()
  const [first] = addGapPath(ana, [step('3.OA.1', 'Equal groups')], null).lessonIds
  const again = addGapPath(ana, PATH, lessons[0] ?? null)
  expect([again.lessonIds.length, again.checkIds.length]).toEqual([1, 1])
  expect(addGapPath(ana, PATH, null)).toEqual({ lessonIds: [], checkIds: [] })
  // What was set aside is not there.
  setAside(ana, 'lessons', first ?? '', 1)
  expect(addGapPath(ana, PATH, null).lessonIds).toHaveLength(1)
})

test('it is one change, and one undo takes all of it back', () => {
  const { ana, lessons } = plannedUnit()
  const before = unitOf(ana)
  const undo = createSharedUndo(ana.doc, [ana.origin])
  let updates = 0
  ana.doc.on('update', () => {
    updates += 1
  })
  addGapPath(ana, PATH, lessons[2] ?? null)
  expect(updates).toBe(1)
  undo.undo()
  expect(unitOf(ana)).toEqual(before)
  undo.dispose()
})

test('two teachers who build while apart end with the same unit, and the class goes on as planned', () => {
  const { ana, bo, lessons, meet } = plannedUnit()
  const before = mainSequence(unitOf(ana))
  const ids = new Set(before.map(({ id }) => id))
  addGapPath(ana, PATH, lessons[1] ?? null)
  addGapPath(bo, PATH, lessons[1] ?? null)
  meet()
  expect(unitOf(ana)).toEqual(unitOf(bo))
  expect(Y.encodeStateAsUpdate(ana.doc)).toHaveLength(Y.encodeStateAsUpdate(bo.doc).length)
  expect(mainSequence(unitOf(ana)).filter(({ id }) => ids.has(id))).toEqual(before)
})
