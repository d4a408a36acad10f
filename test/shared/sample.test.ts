import katex from 'katex'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readUnit } from '../../shared/documents/unit/read.ts'
import { problemsOf } from '../../shared/domain/checks/mastery-check.ts'
import type { Line } from '../../shared/domain/planning/language.ts'
import { LEVELS } from '../../shared/domain/planning/level.ts'
import { plannedMinutes, readinessOf } from '../../shared/domain/planning/sequence.ts'
import { lineParts } from '../../shared/rich-text/line-parts.ts'
import { isEmptyText, nodesOf, plainText, type RichText } from '../../shared/rich-text/rich-text.ts'
import { buildSample } from '../../shared/sample/build-sample.ts'
import { fileToUnit } from '../../shared/unit-file/file-to-unit.ts'
import { settleUnitFile } from '../../shared/unit-file/settle-unit-file.ts'
import type { CheckInFile, LessonInFile } from '../../shared/unit-file/unit-file.ts'
import { textsIn, unitToFile } from '../../shared/unit-file/unit-to-file.ts'
import { newEdit } from '../kit/counting-edit.ts'

const sample = buildSample('2026-11-23')
const lessons = sample.sequence.filter((item): item is LessonInFile => item.type === 'lesson')
const checks = sample.sequence.filter((item): item is CheckInFile => item.type === 'check')

function readSample() {
  const edit = newEdit(new Y.Doc())
  fileToUnit(edit, sample)
  return { ...readUnit(edit.doc, 'unit0001'), doc: edit.doc }
}

/** Every single line of the sample, teachers' ones too. */
function linesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || ('type' in value && value.type === 'doc')) return []
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' && /^(en|es|ar)$/.test(key) ? [each] : linesIn(each),
  )
}

describe('the sample unit', () => {
  test('is a unit file like any other', () => {
    const settled = settleUnitFile(sample)
    expect(settled.ok && settled.value.problems).toEqual([])
    const { doc, problems } = readSample()
    expect(problems).toEqual([])
    const written = unitToFile(doc, 'unit0001', { standards: sample.standards, images: [] })
    expect(written.sequence.map((item) => item.title)).toEqual(sample.sequence.map((item) => item.title))
  })

  test('stands in an order a teacher could teach', () => {
    expect(
      sample.sequence.map((item) => `${item.week} ${item.type} ${item.kind}: ${item.title.en}`),
    ).toMatchSnapshot()
    const weeks = sample.sequence.map((item) => item.week)
    expect(weeks).toEqual([...weeks].sort())
  })

  test('has twelve lessons and a gap lesson each from grade 4 and 5', () => {
    expect(lessons.filter((lesson) => lesson.kind === 'lesson').length).toBeGreaterThanOrEqual(12)
    const gaps = lessons.filter((lesson) => lesson.kind === 'gap')
    expect(gaps.map((lesson) => lesson.gapGrade).sort()).toEqual(['4', '5'])
    for (const gap of gaps) {
      expect(gap.standards.every((code) => code.startsWith(`${gap.gapGrade}.`))).toBe(true)
    }
  })

  test('has three levels in every lesson, written and ready', () => {
    const { unit } = readSample()
    for (const lesson of unit.lessons) {
      expect(LEVELS.map((level) => readinessOf(lesson, level))).toEqual(['ready', 'ready', 'ready'])
      const own = lesson.sections.flatMap((section) => section.variants.map((variant) => variant.level))
      expect([lesson.title.en, ...new Set(own)].sort()).toEqual([lesson.title.en, ...LEVELS].sort())
    }
  })

  test('has two lessons in Spanish and one in Arabic, with nothing left in English', () => {
    const whole = (language: string) =>
      lessons.filter((lesson) => {
        const lines = [lesson.title, lesson.iCan, ...lesson.tasks.map((task) => task.text)]
        const sections = lesson.sections.every((section) => {
          const at = (code: string) =>
            section.texts.filter((text) => text.language === code).map(({ level }) => level)
          return JSON.stringify(at(language).sort()) === JSON.stringify(at('en').sort())
        })
        return sections && lines.every((line) => line[language] !== undefined)
      })
    expect(whole('es').length).toBeGreaterThanOrEqual(2)
    expect(whole('ar').length).toBeGreaterThanOrEqual(1)
  })

  test('has sections that fill each lesson, and lessons that fill a period', () => {
    const { unit } = readSample()
    expect(unit.lessons.map(plannedMinutes)).toEqual(unit.lessons.map((lesson) => lesson.minutes))
    const periods = unit.lessons.filter((lesson) => lesson.kind === 'lesson').map((lesson) => lesson.minutes)
    expect(periods).toEqual(periods.map(() => unit.periodMinutes))
  })

  test('says how deep every lesson and question goes, and how learners work in every section of theirs', () => {
    const { unit } = readSample()
    const items = unit.checks.flatMap((check) => check.items)
    expect([...unit.lessons, ...items].filter(({ depth }) => depth === null)).toEqual([])
    for (const { kind, grouping } of unit.lessons.flatMap((lesson) => lesson.sections)) {
      expect(grouping === null).toBe(kind === 'teacherNotes')
    }
  })

  test('has a pre-check, two mastery checks and a unit check, each with its key', () => {
    expect(checks.map((check) => check.kind)).toEqual([
      'preCheck',
      'masteryCheck',
      'masteryCheck',
      'unitCheck',
    ])
    const { unit } = readSample()
    expect(unit.checks.map(problemsOf)).toEqual([[], [], [], []])
    for (const check of checks) {
      for (const item of check.items) {
        expect(isEmptyText(item.stem.en ?? { type: 'doc', content: [] })).toBe(false)
        if (item.kind === 'choice') expect(item.choices.filter((choice) => choice.isCorrect)).toHaveLength(1)
        if (item.kind === 'short' || item.kind === 'constructed') expect(item.modelAnswer.en).toBeDefined()
      }
    }
  })

  test('has its own pages, words, standards and a family letter in three languages', () => {
    const { reflection, ...pages } = sample.overview
    expect(reflection).toEqual({})
    for (const page of Object.values(pages)) expect(Object.keys(page)).toContain('en')
    expect(Object.keys(sample.overview.familyLetter).sort()).toEqual(['ar', 'en', 'es'])
    expect(sample.vocabulary.length).toBeGreaterThanOrEqual(8)
    for (const { term, meaning } of sample.vocabulary) {
      expect([Object.keys(term).sort(), Object.keys(meaning).sort()]).toEqual([
        ['ar', 'en', 'es'],
        ['ar', 'en', 'es'],
      ])
    }
    const worded = new Set(sample.standards.map((standard) => standard.code))
    const named = sample.sequence.flatMap((item) => [
      ...item.standards,
      ...(item.type === 'check' ? item.items.flatMap((each) => each.standards) : []),
    ])
    expect([...sample.unit.standards, ...named].filter((code) => !worded.has(code))).toEqual([])
  })

  test('has mathematics that can be drawn', () => {
    const inTexts = [...textsIn(sample)].flatMap((text) =>
      [...nodesOf(text)].flatMap((node) => (typeof node.attrs?.latex === 'string' ? [node.attrs.latex] : [])),
    )
    const inLines = linesIn(sample).flatMap((line) =>
      lineParts(line).flatMap((part) => (part.type === 'math' ? [part.latex] : [])),
    )
    expect(inTexts.length).toBeGreaterThan(100)
    for (const latex of [...inTexts, ...inLines]) {
      expect(() => katex.renderToString(latex, { throwOnError: true, strict: 'error' })).not.toThrow()
    }
  })

  test('leaves no mark of Markdown in its texts', () => {
    for (const text of textsIn(sample)) {
      for (const node of nodesOf(text)) {
        if (node.text === undefined || node.marks?.some((mark) => mark.type === 'code')) continue
        expect(node.text).not.toMatch(/\*\*|~~~|```|\||<\/?[a-z]|\$[^$\s]+\$|\\[a-z]+|^#{1,4} /)
      }
    }
  })

  test('never names a grade or a level where a child or a family reads', () => {
    const words =
      /\b(grades?|graders?|levels?|tiers?|remedial|intervention|below|struggling|advanced|gifted|SPED|IEP)\b|\bgap lesson|\b(grados?|nivel(es)?|refuerzo)\b|الصف|مستوى/i
    const named = childFacing().filter((text) => words.test(text))
    expect(named.map((text) => words.exec(text)?.[0] && text.slice(0, 200))).toEqual([])
  })
})

/** Everything that is printed for a learner or sent home. */
function childFacing(): string[] {
  const line = (each: Line) => Object.values(each)
  const texts = (each: Readonly<Record<string, RichText>>) => Object.values(each).map(plainText)
  return [
    ...line(sample.unit.title),
    ...texts(sample.overview.familyLetter),
    ...sample.vocabulary.flatMap(({ term, meaning }) => [...line(term), ...line(meaning)]),
    ...lessons.flatMap((lesson) => [
      ...line(lesson.title),
      ...line(lesson.iCan),
      ...lesson.tasks.flatMap((task) => line(task.text)),
      ...lesson.sections
        .filter((section) => section.kind !== 'teacherNotes')
        .flatMap((section) => section.texts.map((each) => plainText(each.text))),
    ]),
    ...checks.flatMap((check) => [
      ...line(check.title),
      ...texts(check.directions),
      ...check.items.flatMap((item) => [
        ...texts(item.stem),
        ...line(item.unit),
        ...item.choices.flatMap((choice) => line(choice.text)),
      ]),
    ]),
  ]
}
