import { describe, expect, test } from 'vitest'
import { setField, setStandard } from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem, setKey } from '../../../shared/documents/unit/check-actions.ts'
import { createUnit, writeLine } from '../../../shared/documents/unit/create.ts'
import { duplicateItem, moveChoice, setItemKind } from '../../../shared/documents/unit/item-actions.ts'
import { readCell, readUnit } from '../../../shared/documents/unit/read.ts'
import { answerCell, cellFragment, stemCell } from '../../../shared/documents/unit/shape.ts'
import type { CheckItem, ItemKind } from '../../../shared/domain/checks/mastery-check.ts'
import { appendToFragment } from '../../../shared/rich-text/fragment.ts'
import { plainText } from '../../../shared/rich-text/rich-text.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { PLAIN_UNIT } from '../../kit/two-peers.ts'

const words = (text: string) =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const

function checkWith(...kinds: ItemKind[]) {
  const edit = newEdit()
  createUnit(edit, PLAIN_UNIT)
  const checkId = addCheck(edit, { kind: 'masteryCheck', title: { en: 'Check 1' }, week: 1, minutes: 30 })
  const itemIds = kinds.map((kind) => addItem(edit, checkId, kind))
  const items = () => readUnit(edit.doc, 'u').unit.checks[0]?.items ?? []
  const item = (index: number): CheckItem => items()[index] ?? expect.fail(`no item ${index}`)
  return { edit, checkId, itemIds, items, item }
}

describe('a copy of an item', () => {
  test('stands right after it and holds its key, choices and texts in every language', () => {
    const { edit, items, item } = checkWith('choice', 'short')
    const first = item(0)
    const [a, b] = first.choices
    writeLine(edit, a?.id ?? '', 'text', { en: 'two', es: 'dos' })
    writeLine(edit, b?.id ?? '', 'misconception', { en: 'adds' })
    setKey(edit, first.id, a?.id ?? '')
    setStandard(edit, 'items', first.id, '6.RP.A.1', true)
    appendToFragment(cellFragment(edit.doc, stemCell(first.id, 'en')), words('How many?'))
    appendToFragment(cellFragment(edit.doc, stemCell(first.id, 'es')), words('¿Cuántos?'))
    appendToFragment(cellFragment(edit.doc, answerCell(first.id, 'en')), words('Two.'))

    const copyId = duplicateItem(edit, first.id) ?? ''

    expect(items().map((each) => each.id)).toEqual([first.id, copyId, item(2).id])
    const copy = item(1)
    const plain = (choices: CheckItem['choices']) => choices.map(({ id: _, ...rest }) => rest)
    expect({ ...copy, id: '', rank: '', choices: plain(copy.choices) }).toEqual({
      ...item(0),
      id: '',
      rank: '',
      choices: plain(item(0).choices),
    })
    expect(copy.choices[0]?.isCorrect).toBe(true)
    const text = (cell: string) => plainText(readCell(edit.doc, cell))
    expect([
      text(stemCell(copyId, 'en')),
      text(stemCell(copyId, 'es')),
      text(answerCell(copyId, 'en')),
    ]).toEqual(['How many?', '¿Cuántos?', 'Two.'])
  })

  test('holds the numeric answer with its unit, and the rubric', () => {
    const { edit, item } = checkWith('numeric', 'constructed')
    setField(edit, 'items', item(0).id, 'answer', '3/4')
    writeLine(edit, item(0).id, 'unit', { en: 'miles' })
    writeLine(edit, item(1).id, 'rubric4', { en: 'Explains why' })
    duplicateItem(edit, item(0).id)
    duplicateItem(edit, item(2).id)
    expect(item(1)).toMatchObject({ answer: '3/4', unit: { en: 'miles' } })
    expect(item(3).rubric).toEqual([{}, {}, {}, { en: 'Explains why' }])
  })

  test('is its own: changing it leaves the original alone', () => {
    const { edit, item } = checkWith('choice')
    duplicateItem(edit, item(0).id)
    setKey(edit, item(1).id, item(1).choices[2]?.id ?? '')
    expect(item(0).choices.some((choice) => choice.isCorrect)).toBe(false)
  })

  test('of an item that a colleague just removed is none', () => {
    const { edit, items } = checkWith('short')
    expect(duplicateItem(edit, 'gone00000')).toBeNull()
    expect(items().length).toBe(1)
  })
})

test('a choice moves to a place counted without itself', () => {
  const { edit, item } = checkWith('choice')
  const [a, b, c, d] = item(0).choices.map((choice) => choice.id)
  moveChoice(edit, item(0).id, a ?? '', 2)
  expect(item(0).choices.map((choice) => choice.id)).toEqual([b, c, a, d])
  moveChoice(edit, item(0).id, d ?? '', 0)
  expect(item(0).choices.map((choice) => choice.id)).toEqual([d, b, c, a])
})

describe('another kind of item', () => {
  test('asked as a choice starts with four empty choices', () => {
    const { edit, item } = checkWith('short')
    setItemKind(edit, item(0).id, 'choice')
    expect(item(0).choices.length).toBe(4)
  })

  test('asked as a choice again has the choices it had', () => {
    const { edit, item } = checkWith('choice')
    const before = item(0).choices.map((choice) => choice.id)
    setItemKind(edit, item(0).id, 'short')
    setItemKind(edit, item(0).id, 'choice')
    expect(item(0).choices.map((choice) => choice.id)).toEqual(before)
  })
})
