import type { Lesson, Section, Unit, Variant } from '../../../shared/domain/planning/unit.ts'

/** Plain plans for tests of the planning screens. */

export const lessonOf = (id: string, week: number, rank: string, rest: Partial<Lesson> = {}): Lesson => ({
  id,
  kind: 'lesson',
  gapGrade: '',
  place: { week, rank },
  title: { en: id },
  iCan: {},
  minutes: 50,
  depth: null,
  standards: [],
  tasks: [],
  sections: [],
  readyLevels: [],
  ...rest,
})

export const variant = (id: string, rest: Partial<Variant> = {}): Variant => ({
  id,
  level: 'core',
  language: 'en',
  cell: `cell/${id}`,
  isEmpty: false,
  ...rest,
})

export const sectionOf = (id: string, rest: Partial<Section> = {}): Section => ({
  id,
  kind: 'learn',
  title: {},
  minutes: 10,
  grouping: null,
  rank: 'a0',
  variants: [variant(id)],
  ...rest,
})

export const unitOf = (rest: Partial<Unit> = {}): Unit => ({
  id: 'unit00001',
  title: { en: 'Ratios' },
  number: '3',
  subject: 'Math',
  grade: '6',
  startDate: '2026-10-05',
  weeks: 2,
  periodMinutes: 50,
  baseLanguage: 'en',
  languages: ['en'],
  standards: [],
  lessons: [],
  checks: [],
  vocabulary: [],
  setAside: [],
  ...rest,
})
