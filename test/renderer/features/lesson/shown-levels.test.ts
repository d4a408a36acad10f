import { expect, test } from 'vitest'
import {
  fittingLevels,
  parseLevels,
  toggleLevel,
} from '../../../../src-renderer/features/lesson/shown-levels.ts'

test('with room for two, Core stays with the first level beside it', () => {
  expect(fittingLevels(['support', 'core', 'extend'], 3)).toEqual(['support', 'core', 'extend'])
  expect(fittingLevels(['support', 'core', 'extend'], 2)).toEqual(['support', 'core'])
  expect(fittingLevels(['core', 'extend'], 2)).toEqual(['core', 'extend'])
  expect(fittingLevels(['support', 'extend'], 1)).toEqual(['core'])
})

test('the last level stays on', () => {
  expect(toggleLevel(['core'], 'core', 3)).toEqual(['core'])
  expect(toggleLevel(['support', 'core'], 'core', 3)).toEqual(['support'])
})

test('where two fit, the newcomer takes the place of the furthest', () => {
  expect(toggleLevel(['support', 'core'], 'extend', 2)).toEqual(['core', 'extend'])
  expect(toggleLevel(['core', 'extend'], 'support', 2)).toEqual(['support', 'core'])
  expect(toggleLevel(['core'], 'extend', 3)).toEqual(['core', 'extend'])
})

test('a remembered choice is read, nonsense means all', () => {
  expect(parseLevels('extend,core')).toEqual(['core', 'extend'])
  expect(parseLevels('grade 7')).toEqual(['support', 'core', 'extend'])
  expect(parseLevels(null)).toEqual(['support', 'core', 'extend'])
})
