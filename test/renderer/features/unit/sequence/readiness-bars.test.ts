import { expect, test } from 'vitest'
import { readinessBars } from '../../../../../src-renderer/features/unit/sequence/readiness-bars.ts'
import { lessonOf, sectionOf, variant } from '../../plan.ts'

test('a ready level is full, a level with some text is half, the rest are empty', () => {
  const variants = [variant('s1', { isEmpty: true }), variant('v1', { level: 'support' })]
  const lesson = lessonOf('one', 1, 'a0', {
    sections: [sectionOf('s1', { variants })],
    readyLevels: ['extend'],
  })
  expect(readinessBars(lesson)).toEqual([
    { level: 'support', readiness: 'started', ratio: 0.5 },
    { level: 'core', readiness: 'empty', ratio: 0 },
    { level: 'extend', readiness: 'ready', ratio: 1 },
  ])
})
