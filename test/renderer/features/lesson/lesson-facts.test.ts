import { expect, test } from 'vitest'
import { lessonState, minutesSum, tasksOf } from '../../../../src-renderer/features/lesson/lesson-facts.ts'
import { lessonOf, sectionOf, variant } from '../plan.ts'

test('minutes add up without the teacher’s notes, and say when they are too many', () => {
  const sections = [
    sectionOf('s1', { minutes: 40 }),
    sectionOf('s2', { minutes: 12 }),
    sectionOf('s3', { kind: 'teacherNotes', minutes: 30 }),
  ]
  expect(minutesSum(lessonOf('a', 1, 'a0', { sections }))).toEqual({
    planned: 52,
    available: 50,
    isOver: true,
  })
})

test('a lesson is empty, started, partly ready or ready', () => {
  const blank = sectionOf('s1', { variants: [variant('s1', { isEmpty: true })] })
  expect(lessonState(lessonOf('a', 1, 'a0', { sections: [blank] }))).toBe('empty')
  expect(lessonState(lessonOf('a', 1, 'a0', { sections: [sectionOf('s1')] }))).toBe('started')
  expect(lessonState(lessonOf('a', 1, 'a0', { readyLevels: ['core'] }))).toBe('partlyReady')
  expect(lessonState(lessonOf('a', 1, 'a0', { readyLevels: ['support', 'core', 'extend'] }))).toBe('ready')
})

test('tasks of one priority come in their order', () => {
  const task = (id: string, rank: string, priority: 'mustDo' | 'shouldDo') => ({
    id,
    rank,
    priority,
    text: {},
  })
  const tasks = [task('b', 'a1', 'mustDo'), task('c', 'a0', 'shouldDo'), task('a', 'a0', 'mustDo')]
  expect(tasksOf(lessonOf('a', 1, 'a0', { tasks }), 'mustDo').map((each) => each.id)).toEqual(['a', 'b'])
})
