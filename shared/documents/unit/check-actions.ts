import type { CheckKind, ItemKind } from '../../domain/checks/mastery-check.ts'
import type { Line } from '../../domain/planning/language.ts'
import { present } from '../../lib/assert.ts'
import { rankAt, rankAtEnd, ranksAt } from '../../lib/rank.ts'
import { change, type Edit } from '../edit.ts'
import { addRecord, ranksInWeek, setField } from './actions.ts'
import { writeLine } from './create.ts'
import { readUnit } from './read.ts'

/** Named edits of mastery checks, one transaction each. */

const snapshot = (edit: Edit) => readUnit(edit.doc, '').unit

const checkIn = (edit: Edit, checkId: string) => snapshot(edit).checks.find((check) => check.id === checkId)

const itemIn = (edit: Edit, itemId: string) =>
  snapshot(edit)
    .checks.flatMap((check) => check.items)
    .find((item) => item.id === itemId)

export interface NewCheck {
  readonly kind: CheckKind
  readonly title: Line
  readonly week: number
  /** Position among the items of its week; at the end when absent. */
  readonly index?: number
  readonly minutes: number
}

export function addCheck(edit: Edit, check: NewCheck): string {
  return change(edit, () => {
    const rank = present(ranksInWeek(edit, check.week, check.index, 1)[0], 'rank')
    const place = { week: check.week, rank }
    const id = addRecord(edit, 'checks', { kind: check.kind, minutes: check.minutes, place })
    writeLine(edit, id, 'title', check.title)
    return id
  })
}

/** Adds an item at the end; a choice item starts with four empty choices. */
export function addItem(edit: Edit, checkId: string, kind: ItemKind): string {
  const items = checkIn(edit, checkId)?.items ?? []
  return change(edit, () => {
    const points = kind === 'constructed' ? 4 : 1
    const lines = kind === 'constructed' ? 6 : 3
    const id = addRecord(edit, 'items', { checkId, kind, points, lines, rank: rankAtEnd(items) })
    if (kind === 'choice') {
      for (const rank of ranksAt([], 0, 4)) addRecord(edit, 'choices', { itemId: id, rank })
    }
    return id
  })
}

/** Moves an item before the one now at `index` (not counting itself). */
export function moveItem(edit: Edit, checkId: string, itemId: string, index: number): void {
  const others = (checkIn(edit, checkId)?.items ?? []).filter((item) => item.id !== itemId)
  setField(edit, 'items', itemId, 'rank', rankAt(others, index))
}

export function addChoice(edit: Edit, itemId: string, text: Line = {}): string {
  const choices = itemIn(edit, itemId)?.choices ?? []
  return change(edit, () => {
    const id = addRecord(edit, 'choices', { itemId, rank: rankAtEnd(choices) })
    writeLine(edit, id, 'text', text)
    return id
  })
}

/** Marks one choice as the key and unmarks the others. */
export function setKey(edit: Edit, itemId: string, choiceId: string): void {
  const item = present(itemIn(edit, itemId), 'item')
  change(edit, () => {
    for (const choice of item.choices) {
      if (choice.id === choiceId) setField(edit, 'choices', choice.id, 'isCorrect', true)
      else if (choice.isCorrect) setField(edit, 'choices', choice.id, 'isCorrect', null)
    }
  })
}
