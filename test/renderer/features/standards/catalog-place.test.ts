import { expect, test } from 'vitest'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import {
  isNamed,
  namedIn,
  nameOf,
  placeIn,
} from '../../../../src-renderer/features/standards/catalog/catalog-place.ts'
import { viewPath, whatIn } from '../../../../src-renderer/features/standards/standards-views.ts'

const list = (id: string, grades: readonly string[]): FrameworkRow => ({
  ...{ id, title: id, subject: '', source: 'builtIn', version: '', notice: '' },
  grades: [...grades],
})
const frameworks = [list('math', ['5', '6', '7']), list('ngss', ['MS']), list('habits', [])]
const asked = { frameworks, list: null, grade: null, teamGrade: '6', rows: [] }
const place = (more: Partial<typeof asked> | object) => {
  const { framework, grade } = placeIn({ ...asked, ...more })
  return [framework?.id, grade]
}

test('the list and grade of the address come first, then those of its standard, then the team’s grade', () => {
  expect(place({})).toEqual(['math', '6'])
  expect(place({ list: 'math', grade: '7' })).toEqual(['math', '7'])
  expect(place({ rows: [{ framework: 'ngss', grades: ['MS'] }] })).toEqual(['ngss', 'MS'])
  expect(place({ rows: [{ framework: 'math', grades: ['5'] }] })).toEqual(['math', '5'])
  expect(place({ rows: [{ framework: 'math', grades: ['5', '6'] }] })).toEqual(['math', '6'])
  expect(place({ list: 'math', rows: [{ framework: 'ngss', grades: ['MS'] }] })).toEqual(['math', '6'])
})

test('an address that names what is not there, or not there any more, shows what is', () => {
  expect(place({ list: 'gone', grade: '12' })).toEqual(['math', '6'])
  expect(place({ list: 'ngss', grade: '6' })).toEqual(['ngss', 'MS'])
  expect(place({ list: 'habits', grade: '6' })).toEqual(['habits', null])
  expect(place({ frameworks: [] })).toEqual([undefined, null])
})

test('a row is named by its code, and by list and id where it has none', () => {
  const row = { framework: 'district', id: '1f-2', code: '—' }
  const name = nameOf(row)
  expect(namedIn(name)).toEqual({ row: { framework: 'district', id: '1f-2' } })
  expect(isNamed(row, name)).toBe(true)
  expect(isNamed({ ...row, framework: 'other' }, name)).toBe(false)
  expect(isNamed(row, null)).toBe(false)
  const coded = { ...row, code: '6.RP.A.3a' }
  expect(nameOf(coded)).toBe('6.RP.A.3a')
  expect(isNamed(coded, 'CCSS.MATH.CONTENT.6.RP.A.3.A')).toBe(true)
  expect(isNamed(row, '')).toBe(false)
})

test.each(['6.RP.A.1', 'A/B', '50 %', 'ñ?&#', '100%'])('the address of %j leads back to it', (what) => {
  const path = viewPath('catalog', what, { list: 'math', grade: '6', show: null })
  expect(path).toMatch(/\?list=math&grade=6$/)
  const part = path.split('?')[0]?.split('/').at(-1) ?? ''
  // The router undoes what it knows not to be part of a path.
  expect(whatIn(decodeURI(part))).toBe(what)
})
