import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../shared/documents/edit.ts'
import { ownersIn } from '../../../shared/documents/history/place-owner.ts'
import { readPlaces } from '../../../shared/documents/history/places.ts'
import { addLesson, duplicateLesson, setField } from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem } from '../../../shared/documents/unit/check-actions.ts'
import { createUnit } from '../../../shared/documents/unit/create.ts'
import { duplicateItem } from '../../../shared/documents/unit/item-actions.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { present } from '../../../shared/lib/assert.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { PLAIN_UNIT, twoPeers } from '../../kit/two-peers.ts'

const unitIn = ({ doc }: Edit) => readUnit(doc, 'u').unit
const lessonIn = (edit: Edit, index = 0) => present(unitIn(edit).lessons[index], 'lesson')
const sectionIn = (edit: Edit) => present(lessonIn(edit).sections[1], 'section')
const depthsOfItems = (edit: Edit) => unitIn(edit).checks[0]?.items.map(({ depth }) => depth)

/** A unit with a lesson and a check of one item. */
function planned(edit: Edit = newEdit()) {
  if (edit.origin === 'test') createUnit(edit, PLAIN_UNIT)
  const lessonId = addLesson(edit, { title: { en: 'Ratios' }, week: 1 })
  const checkId = addCheck(edit, { kind: 'masteryCheck', title: {}, week: 1, minutes: 20 })
  const itemId = addItem(edit, checkId, 'short')
  return { edit, lessonId, itemId, sectionId: sectionIn(edit).id }
}

describe('how children work in a section, and how deep lessons and items go', () => {
  test('nobody has said at first; what is said is read, and may be taken back', () => {
    const { edit, lessonId, itemId, sectionId } = planned()
    const said = () => [sectionIn(edit).grouping, lessonIn(edit).depth, depthsOfItems(edit)]
    expect(said()).toEqual([null, null, [null]])
    setField(edit, 'sections', sectionId, 'grouping', 'pair')
    setField(edit, 'lessons', lessonId, 'dok', 3)
    setField(edit, 'items', itemId, 'dok', 2)
    expect(said()).toEqual(['pair', 3, [2]])
    setField(edit, 'sections', sectionId, 'grouping', null)
    setField(edit, 'lessons', lessonId, 'dok', null)
    expect(said()).toEqual([null, null, [2]])
    expect(readUnit(edit.doc, 'u').problems).toEqual([])
  })

  test('what is neither a way of working nor a depth is left alone and told', () => {
    const { edit, lessonId, itemId, sectionId } = planned()
    setField(edit, 'sections', sectionId, 'grouping', 'fishbowl')
    setField(edit, 'lessons', lessonId, 'dok', 5)
    setField(edit, 'items', itemId, 'dok', '2')
    expect([sectionIn(edit).grouping, lessonIn(edit).depth, depthsOfItems(edit)]).toEqual([
      null,
      null,
      [null],
    ])
    expect(readUnit(edit.doc, 'u').problems).toEqual(
      expect.arrayContaining([
        { type: 'BadField', where: sectionId, field: 'grouping' },
        { type: 'BadField', where: lessonId, field: 'dok' },
        { type: 'BadField', where: itemId, field: 'dok' },
      ]),
    )
  })

  test('a copy of a lesson and of an item says the same, and where nothing was said nothing', () => {
    const { edit, lessonId, itemId, sectionId } = planned()
    setField(edit, 'sections', sectionId, 'grouping', 'small')
    setField(edit, 'lessons', lessonId, 'dok', 4)
    setField(edit, 'items', itemId, 'dok', 1)
    duplicateLesson(edit, lessonId)
    duplicateItem(edit, itemId)
    const copy = lessonIn(edit, 1)
    expect([copy.depth, ...copy.sections.map(({ grouping }) => grouping)]).toEqual([
      4,
      null,
      'small',
      null,
      null,
    ])
    expect(depthsOfItems(edit)).toEqual([1, 1])
  })

  test('two teachers apart: each says one thing, both stand; of one thing, one word stands with both', () => {
    const { ana, bo, meet } = twoPeers()
    const { lessonId, itemId, sectionId } = planned(ana)
    meet()
    setField(ana, 'sections', sectionId, 'grouping', 'pair')
    setField(bo, 'sections', sectionId, 'minutes', 25)
    setField(ana, 'lessons', lessonId, 'dok', 2)
    setField(bo, 'lessons', lessonId, 'dok', 3)
    setField(bo, 'items', itemId, 'dok', 1)
    meet()
    expect(unitIn(ana)).toEqual(unitIn(bo))
    expect(sectionIn(bo)).toMatchObject({ grouping: 'pair', minutes: 25 })
    expect([2, 3]).toContain(lessonIn(ana).depth)
    expect(depthsOfItems(ana)).toEqual([1])
  })

  test('history names them by their section, lesson and item', () => {
    const { edit, lessonId, itemId, sectionId } = planned()
    const places = readPlaces(edit.doc)
    const owner = (root: string, record: string, field: string) => {
      const { holder, part, what } = ownersIn(places)({ kind: 'field', root, record, field })
      return [holder.kind, part?.kind ?? null, what]
    }
    expect([
      owner('sections', sectionId, 'grouping'),
      owner('lessons', lessonId, 'dok'),
      owner('items', itemId, 'dok'),
    ]).toEqual([
      ['lesson', 'section', 'grouping'],
      ['lesson', null, 'dok'],
      ['check', 'item', 'dok'],
    ])
  })
})
