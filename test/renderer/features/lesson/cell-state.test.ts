import { expect, test } from 'vitest'
import { cellNames, cellState } from '../../../../src-renderer/features/lesson/cell-state.ts'
import { sectionOf, variant } from '../plan.ts'

const root = variant('s1')
const section = (...others: ReturnType<typeof variant>[]) => sectionOf('s1', { variants: [root, ...others] })
const at = (level: 'support' | 'core' | 'extend', language = 'en') => ({
  level,
  language,
  baseLanguage: 'en',
})

test('Core in the unit’s language is always the section’s own', () => {
  expect(cellState(section(), at('core'))).toEqual({ type: 'own', variant: root, isRoot: true })
})

test('a level without a text of its own is the same as Core', () => {
  expect(cellState(section(), at('extend'))).toEqual({ type: 'sameAsCore', core: root, isInLanguage: true })
})

test('in another language a level stays the same as Core once Core is translated', () => {
  const core = variant('v1', { language: 'es' })
  expect(cellState(section(core), at('support', 'es'))).toEqual({
    type: 'sameAsCore',
    core,
    isInLanguage: true,
  })
})

test('Core that is not translated can be started from the original', () => {
  expect(cellState(section(), at('core', 'es'))).toEqual({ type: 'notWritten', original: root })
  expect(cellState(section(), at('support', 'es'))).toEqual({
    type: 'sameAsCore',
    core: root,
    isInLanguage: false,
  })
})

test('an adapted level that is not translated starts from its own original, although Core is translated', () => {
  const support = variant('v1', { level: 'support' })
  const coreEs = variant('v2', { language: 'es' })
  expect(cellState(section(support, coreEs), at('support', 'es'))).toEqual({
    type: 'notWritten',
    original: support,
  })
})

test('what two teachers adapted apart is shown twice', () => {
  const [one, other] = [variant('v1', { level: 'support' }), variant('v2', { level: 'support' })]
  const state = cellState(section(one, other), at('support'))
  expect(state).toEqual({ type: 'versions', versions: [one, other] })
  expect(cellNames(state)).toEqual(['cell/v1', 'cell/v2'])
})
