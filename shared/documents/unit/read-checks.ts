import {
  CHECK_KINDS,
  type CheckItem,
  type Choice,
  ITEM_KINDS,
  type MasteryCheck,
} from '../../domain/checks/mastery-check.ts'
import { comparePlaces } from '../../domain/planning/place.ts'
import { DEPTHS } from '../../domain/standards/depth.ts'
import { byRank } from '../../lib/rank.ts'
import type { RecordReader } from '../record.ts'
import {
  childrenBy,
  isEmptyCell,
  liveRecords,
  type Reading,
  readLine,
  readPlace,
  readRank,
} from './reading.ts'
import { stemCell } from './shape.ts'

export function readChecks(reading: Reading): MasteryCheck[] {
  const checks = liveRecords(reading, 'checks')
  const items = childrenBy(reading, 'items', 'checkId', new Set(checks.map((check) => check.id)))
  const itemIds = new Set([...items.values()].flat().map((item) => item.id))
  const choices = childrenBy(reading, 'choices', 'itemId', itemIds)
  return checks
    .map((check) => ({
      id: check.id,
      kind: check.oneOf('kind', CHECK_KINDS, 'masteryCheck'),
      place: readPlace(reading, check),
      title: readLine(reading, check.id, 'title'),
      minutes: check.number('minutes', 30, 0, 600),
      standards: check.setOf('standard'),
      items: (items.get(check.id) ?? [])
        .map((item) => readItem(reading, item, choices.get(item.id) ?? []))
        .sort(byRank),
    }))
    .sort(comparePlaces)
}

function readItem(reading: Reading, item: RecordReader, choices: RecordReader[]): CheckItem {
  const rubric = (level: number) => readLine(reading, item.id, `rubric${level}`)
  return {
    id: item.id,
    kind: item.oneOf('kind', ITEM_KINDS, 'short'),
    hasQuestion: reading.languages.some((language) => !isEmptyCell(reading.doc, stemCell(item.id, language))),
    rank: readRank(item),
    points: item.number('points', 1, 0, 100),
    depth: item.oneOrNull('dok', DEPTHS),
    standards: item.setOf('standard'),
    choices: choices.map((choice) => readChoice(reading, choice)).sort(byRank),
    answer: item.text('answer'),
    unit: readLine(reading, item.id, 'unit'),
    lines: item.number('lines', 4, 0, 40),
    rubric: [rubric(1), rubric(2), rubric(3), rubric(4)],
  }
}

const readChoice = (reading: Reading, choice: RecordReader): Choice => ({
  id: choice.id,
  rank: readRank(choice),
  text: readLine(reading, choice.id, 'text'),
  isCorrect: choice.flag('isCorrect'),
  misconception: readLine(reading, choice.id, 'misconception'),
})
