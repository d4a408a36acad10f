import { expect, test } from 'vitest'
import type { Edit } from '../../../shared/documents/edit.ts'
import {
  addLesson,
  addLessons,
  addVariant,
  joinVersions,
  moveInSequence,
  restoreRecord,
  setAside,
  setField,
  setStandard,
} from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem, setKey } from '../../../shared/documents/unit/check-actions.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { cellFragment, lineText, sectionCell } from '../../../shared/documents/unit/shape.ts'
import { itemDay, lessonNumbers, sequenceOf } from '../../../shared/domain/planning/sequence.ts'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import { markdownToRichText } from '../../../shared/rich-text/markdown.ts'
import { plainText } from '../../../shared/rich-text/rich-text.ts'
import { twoPeers } from '../../kit/two-peers.ts'

const unitOf = ({ doc }: Edit) => readUnit(doc, 'u').unit
const titles = (edit: Edit) =>
  sequenceOf(unitOf(edit)).map((item) => (item.kind === 'lesson' ? item.lesson : item.check).title.en)

test('lessons that two teachers add while apart are all there, once, in one order', () => {
  const { ana, bo, meet } = twoPeers()
  addLessons(ana, [{ en: 'A1' }, { en: 'A2' }], { week: 1 })
  addLessons(bo, [{ en: 'B1' }, { en: 'B2' }], { week: 1 })
  meet()
  expect(titles(ana)).toEqual(titles(bo))
  expect([...titles(ana)].sort()).toEqual(['A1', 'A2', 'B1', 'B2'])
})

test('a lesson that both move stands in one place', () => {
  const { ana, bo, meet } = twoPeers()
  const [first] = addLessons(ana, [{ en: 'One' }, { en: 'Two' }, { en: 'Three' }], { week: 1 })
  meet()
  moveInSequence(ana, { kind: 'lesson', id: first ?? '' }, { week: 2 })
  moveInSequence(bo, { kind: 'lesson', id: first ?? '' }, { week: 1, index: 2 })
  meet()
  expect(titles(ana)).toEqual(titles(bo))
  expect(titles(ana).filter((title) => title === 'One')).toHaveLength(1)
})

test('one moves a lesson, the other renames and edits it: both are kept', () => {
  const { ana, bo, meet } = twoPeers()
  const id = addLesson(ana, { title: { en: 'Ratio' }, week: 1 })
  meet()
  moveInSequence(ana, { kind: 'lesson', id }, { week: 2 })
  lineText(bo.doc, id, 'title', 'en').insert(5, ' tables')
  setField(bo, 'lessons', id, 'minutes', 40)
  meet()
  expect(unitOf(ana).lessons).toMatchObject([
    { title: { en: 'Ratio tables' }, minutes: 40, place: { week: 2 } },
  ])
})

test('two people type into one title at once: both words stay', () => {
  const { ana, bo, meet } = twoPeers()
  const id = addLesson(ana, { title: { en: 'tables' }, week: 1 })
  meet()
  lineText(ana.doc, id, 'title', 'en').insert(0, 'Ratio ')
  lineText(bo.doc, id, 'title', 'en').insert(6, ' again')
  meet()
  expect(titles(ana)).toEqual(['Ratio tables again'])
})

test('two teachers adapt one level while apart: both texts are kept, named, and can be joined', () => {
  const { ana, bo, meet } = twoPeers()
  addLesson(ana, { title: { en: 'L' }, week: 1 })
  meet()
  const section = unitOf(ana).lessons[0]?.sections[1]?.id ?? ''
  const at = { level: 'support', language: 'en' } as const
  const mine = addVariant(ana, section, at, null)
  const theirs = addVariant(bo, section, at, null)
  appendToFragment(cellFragment(ana.doc, sectionCell(mine)), markdownToRichText('from Ana'))
  appendToFragment(cellFragment(bo.doc, sectionCell(theirs)), markdownToRichText('from Bo'))
  meet()
  const { unit, problems } = readUnit(ana.doc, 'u')
  expect(unit.lessons[0]?.sections[1]?.variants.filter((each) => each.level === 'support')).toHaveLength(2)
  expect(problems).toEqual([{ type: 'TwoVersions', where: section, field: 'support/en' }])
  joinVersions(ana, mine, theirs, 1)
  expect(plainText(readCell(ana.doc, sectionCell(mine)))).toBe('from Ana\nfrom Bo')
  expect(readUnit(ana.doc, 'u').problems).toEqual([])
})

test('one sets a lesson aside while the other works on it: it waits with all the work in it', () => {
  const { ana, bo, meet } = twoPeers()
  const id = addLesson(ana, { title: { en: 'Rates' }, week: 1 })
  meet()
  setAside(ana, 'lessons', id, 1_000)
  lineText(bo.doc, id, 'iCan', 'en').insert(0, 'I can compare rates.')
  meet()
  expect(unitOf(bo).lessons).toEqual([])
  expect(unitOf(bo).setAside).toEqual([{ id, kind: 'lesson', title: { en: 'Rates' }, deletedAt: 1_000 }])
  restoreRecord(bo, 'lessons', id)
  meet()
  expect(unitOf(ana).lessons[0]?.iCan).toEqual({ en: 'I can compare rates.' })
})

test('standards are a set: both additions stay, however they meet', () => {
  const { ana, bo, meet } = twoPeers()
  const id = addLesson(ana, { title: { en: 'L' }, week: 1 })
  meet()
  setStandard(ana, 'lessons', id, '6.RP.A.1', true)
  setStandard(bo, 'lessons', id, '6.RP.A.2', true)
  meet()
  expect(unitOf(ana).lessons[0]?.standards).toEqual(['6.RP.A.1', '6.RP.A.2'])
})

test('a choice item has one key, whoever set it last', () => {
  const { ana } = twoPeers()
  const check = addCheck(ana, { kind: 'masteryCheck', title: { en: 'Check 1' }, week: 1, minutes: 20 })
  const item = addItem(ana, check, 'choice')
  const choices = unitOf(ana).checks[0]?.items[0]?.choices ?? []
  expect(choices).toHaveLength(4)
  setKey(ana, item, choices[1]?.id ?? '')
  setKey(ana, item, choices[2]?.id ?? '')
  expect(unitOf(ana).checks[0]?.items[0]?.choices.map((choice) => choice.isCorrect)).toEqual([
    false,
    false,
    true,
    false,
  ])
})

test('ordinary lessons are numbered, gap lessons are not', () => {
  const { ana } = twoPeers()
  const first = addLesson(ana, { title: { en: 'One' }, week: 1 })
  addLesson(ana, { title: { en: 'Gap' }, kind: 'gap', week: 1 })
  const second = addLesson(ana, { title: { en: 'Two' }, week: 2 })
  expect(Object.fromEntries(lessonNumbers(unitOf(ana)))).toEqual({ [first]: 1, [second]: 2 })
})

test('gap lessons and pre-checks share the day of what follows', () => {
  const { ana } = twoPeers()
  addCheck(ana, { kind: 'preCheck', title: { en: 'Pre' }, week: 1, minutes: 20 })
  addLesson(ana, { title: { en: 'Gap' }, kind: 'gap', week: 1 })
  addLessons(ana, [{ en: 'One' }, { en: 'Two' }], { week: 1 })
  addCheck(ana, { kind: 'masteryCheck', title: { en: 'Check' }, week: 1, minutes: 20 })
  const unit = unitOf(ana)
  expect(sequenceOf(unit).map((item) => itemDay(unit, item))).toEqual([
    '2026-10-05',
    '2026-10-05',
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
  ])
})
