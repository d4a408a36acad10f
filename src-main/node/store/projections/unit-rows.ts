import { hash } from 'node:crypto'
import { type MasteryCheck, problemsOf, totalPoints } from '../../../../shared/domain/checks/mastery-check.ts'
import {
  isLessonReady,
  lessonNumbers,
  plannedMinutes,
  sequenceOf,
} from '../../../../shared/domain/planning/sequence.ts'
import type { Lesson, Unit } from '../../../../shared/domain/planning/unit.ts'
import { isRecordId } from '../../../../shared/lib/ids.ts'

/** A unit as rows. A lesson or check comes with everything below it, and a digest of all of that, so that
 *  only what changed is written. */
export interface UnitRows {
  readonly unit: Row
  readonly unitLinks: readonly Row[]
  readonly lessons: readonly OwnerRows[]
  readonly checks: readonly OwnerRows[]
}

export interface OwnerRows {
  readonly id: string
  readonly digest: string
  /** In the order in which foreign keys allow them to be written. */
  readonly rows: readonly TableRows[]
}

export type TableName = 'lesson' | 'section' | 'variant' | 'mastery_check' | 'item' | 'standard_link'

export interface TableRows {
  readonly table: TableName
  readonly rows: readonly Row[]
}

/** Named values for one row. */
export type Row = Readonly<Record<string, string | number | null>>

const digestOf = (value: unknown): string => hash('sha1', JSON.stringify(value), 'base64')

export function unitRows(unit: Unit): UnitRows {
  const numbers = lessonNumbers(unit)
  const items = sequenceOf(unit).filter((item) => isRecordId(item.id))
  const placed = items.map((item, position) => ({ item, position }))
  const row = {
    id: unit.id,
    title: JSON.stringify(unit.title),
    number: unit.number,
    subject: unit.subject,
    grade: unit.grade,
    start_date: unit.startDate,
    weeks: Math.ceil(unit.weeks),
    period_minutes: unit.periodMinutes,
    base_language: unit.baseLanguage,
    languages: JSON.stringify(unit.languages),
  }
  const unitLinks = unit.standards.map((code) => linkRow(unit.id, { code }))
  return {
    unit: { ...row, digest: digestOf([row, unitLinks]) },
    unitLinks,
    lessons: placed.flatMap(({ item, position }) =>
      item.kind === 'lesson'
        ? [lessonRows(unit.id, item.lesson, { position, number: numbers.get(item.id) })]
        : [],
    ),
    checks: placed.flatMap(({ item, position }) =>
      item.kind === 'check' ? [checkRows(unit.id, item.check, position)] : [],
    ),
  }
}

function ownerRows(owner: Row, table: 'lesson' | 'mastery_check', below: readonly TableRows[]): OwnerRows {
  const digest = digestOf([owner, below])
  return { id: String(owner.id), digest, rows: [{ table, rows: [{ ...owner, digest }] }, ...below] }
}

const linkRow = (
  unitId: string,
  link: { code: string; lessonId?: string; checkId?: string; itemId?: string },
): Row => ({
  unit_id: unitId,
  lesson_id: link.lessonId ?? null,
  check_id: link.checkId ?? null,
  item_id: link.itemId ?? null,
  code: link.code,
})

function lessonRows(
  unitId: string,
  lesson: Lesson,
  at: { position: number; number: number | undefined },
): OwnerRows {
  const owner = {
    unit_id: unitId,
    id: lesson.id,
    position: at.position,
    number: at.number ?? null,
    kind: lesson.kind,
    gap_grade: lesson.gapGrade,
    title: JSON.stringify(lesson.title),
    i_can: JSON.stringify(lesson.iCan),
    week: lesson.place.week,
    minutes: lesson.minutes,
    planned_minutes: plannedMinutes(lesson),
    depth: lesson.depth,
    is_ready: Number(isLessonReady(lesson)),
  }
  const known = lesson.sections.filter((section) => isRecordId(section.id))
  const sections = known.map((section, position) => ({
    unit_id: unitId,
    lesson_id: lesson.id,
    id: section.id,
    position,
    kind: section.kind,
    title: JSON.stringify(section.title),
    minutes: section.minutes,
    grouping: section.grouping,
  }))
  const variants = known.flatMap((section) =>
    section.variants.map(({ id, level, language, isEmpty }, position) => ({
      unit_id: unitId,
      section_id: section.id,
      position,
      id,
      level,
      language,
      is_empty: Number(isEmpty),
    })),
  )
  const links = lesson.standards.map((code) => linkRow(unitId, { code, lessonId: lesson.id }))
  return ownerRows(owner, 'lesson', [
    { table: 'section', rows: sections },
    { table: 'variant', rows: variants },
    { table: 'standard_link', rows: links },
  ])
}

function checkRows(unitId: string, check: MasteryCheck, position: number): OwnerRows {
  const checkId = check.id
  const owner = {
    unit_id: unitId,
    id: checkId,
    position,
    kind: check.kind,
    title: JSON.stringify(check.title),
    week: check.place.week,
    minutes: check.minutes,
    points: totalPoints(check),
    problem_count: problemsOf(check).length,
  }
  const items = check.items.map(({ id, kind, points, depth }, at) => ({
    unit_id: unitId,
    check_id: checkId,
    position: at,
    id,
    kind,
    points,
    depth,
  }))
  const links = [
    ...check.standards.map((code) => linkRow(unitId, { code, checkId })),
    ...check.items.flatMap((item) =>
      item.standards.map((code) => linkRow(unitId, { code, checkId, itemId: item.id })),
    ),
  ]
  return ownerRows(owner, 'mastery_check', [
    { table: 'item', rows: items },
    { table: 'standard_link', rows: links },
  ])
}
