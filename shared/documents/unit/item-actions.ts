import type { CheckItem, Choice, ItemKind, MasteryCheck } from '../../domain/checks/mastery-check.ts'
import type { LanguageCode } from '../../domain/planning/language.ts'
import { rankAt, ranksAt } from '../../lib/rank.ts'
import { appendToFragment, readFragment } from '../../rich-text/fragment.ts'
import { change, type Edit } from '../edit.ts'
import { addRecord, setField } from './actions.ts'
import { writeLine } from './create.ts'
import { readUnit } from './read.ts'
import { answerCell, cellFragment, stemCell } from './shape.ts'

/** Named edits of the items of a mastery check and of their choices, one transaction each. */

interface Found {
  readonly check: MasteryCheck
  readonly item: CheckItem
  readonly languages: readonly LanguageCode[]
}

function findItem(edit: Edit, itemId: string): Found | null {
  const { checks, languages } = readUnit(edit.doc, '').unit
  const check = checks.find((each) => each.items.some((item) => item.id === itemId))
  const item = check?.items.find((each) => each.id === itemId)
  return check && item ? { check, item, languages } : null
}

/** A copy of an item right after it, with its key, choices and texts in every language. */
export function duplicateItem(edit: Edit, itemId: string): string | null {
  const found = findItem(edit, itemId)
  if (!found) return null
  const { check, item, languages } = found
  return change(edit, () => {
    const copy = addRecord(edit, 'items', {
      checkId: check.id,
      kind: item.kind,
      points: item.points,
      lines: item.lines,
      rank: rankAt(check.items, check.items.indexOf(item) + 1),
      ...(item.answer === '' ? {} : { answer: item.answer }),
      ...(item.depth === null ? {} : { dok: item.depth }),
      ...Object.fromEntries(item.standards.map((code) => [`standard/${code}`, true])),
    })
    writeLine(edit, copy, 'unit', item.unit)
    item.rubric.forEach((line, index) => {
      writeLine(edit, copy, `rubric${index + 1}`, line)
    })
    for (const choice of item.choices) copyChoice(edit, copy, choice)
    for (const language of languages) {
      copyCell(edit, stemCell(item.id, language), stemCell(copy, language))
      copyCell(edit, answerCell(item.id, language), answerCell(copy, language))
    }
    return copy
  })
}

function copyChoice(edit: Edit, itemId: string, { rank, text, misconception, isCorrect }: Choice): void {
  const id = addRecord(edit, 'choices', { itemId, rank, ...(isCorrect ? { isCorrect } : {}) })
  writeLine(edit, id, 'text', text)
  writeLine(edit, id, 'misconception', misconception)
}

function copyCell(edit: Edit, from: string, to: string): void {
  appendToFragment(cellFragment(edit.doc, to), readFragment(cellFragment(edit.doc, from)))
}

/** Moves a choice before the one now at `index` (not counting itself). */
export function moveChoice(edit: Edit, itemId: string, choiceId: string, index: number): void {
  const others = (findItem(edit, itemId)?.item.choices ?? []).filter((choice) => choice.id !== choiceId)
  setField(edit, 'choices', choiceId, 'rank', rankAt(others, index))
}

const FIRST_CHOICES = 4

/** Asks the same question in another way. What the other way needed is kept, should it come back. */
export function setItemKind(edit: Edit, itemId: string, kind: ItemKind): void {
  const item = findItem(edit, itemId)?.item
  if (!item) return
  change(edit, () => {
    setField(edit, 'items', itemId, 'kind', kind)
    if (kind !== 'choice' || item.choices.length > 0) return
    for (const rank of ranksAt([], 0, FIRST_CHOICES)) addRecord(edit, 'choices', { itemId, rank })
  })
}
