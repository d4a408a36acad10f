import { expect, test } from 'vitest'
import { type KnownFramework, matchStandards } from '../../../shared/case/match-standards.ts'
import type { IdScheme } from '../../../shared/domain/standards/standard.ts'
import { fc } from '../../kit/properties.ts'
import { uuid } from './made-package.ts'

const DOCUMENT = uuid(1)

const ids = (...pairs: readonly (readonly [IdScheme, string])[]) =>
  pairs.map(([scheme, value]) => ({ scheme, value }))

const ccss: KnownFramework = {
  id: 'ccss-math',
  documents: ['C6496676-D7CB-11E8-824F-0242AC160002'],
  standards: [
    { id: 'S1', code: '6.RP.A.1', ids: ids(['ccss', uuid(11)], ['asn', 'S2366901']) },
    { id: 'S2', code: '6.RP.A.2', ids: ids(['ccss', uuid(12)]) },
    { id: 'S3', code: '5.MD.B.2', ids: ids(['ccss', uuid(13)]) },
    { id: 'S4', code: '5.MD.2', ids: [] },
    { id: 'S5', code: '', ids: [] },
  ],
}
const district: KnownFramework = {
  id: 'district',
  documents: [DOCUMENT],
  standards: [{ id: 'D1', code: '6.RP.1', ids: ids(['ab', uuid(21)]) }],
}

const item = (number: number, code: string, others: ReturnType<typeof ids> = []) => ({
  id: uuid(number),
  code,
  ids: [{ scheme: 'case' as const, value: uuid(number) }, ...others],
})

const match = (document: string, items: readonly ReturnType<typeof item>[]) =>
  [...matchStandards(document, items, [ccss, district])].map(([id, { framework, standard, by }]) => [
    id,
    `${framework} ${standard} ${by}`,
  ])

test('any id will do, whichever world gave it and however it is spelled', () => {
  expect(
    match(uuid(999), [
      item(11, 'other code'),
      item(102, '', ids(['asn', 's2366901'])),
      item(103, '', ids(['case', uuid(12).replaceAll('-', '').toUpperCase()])),
      item(104, '', ids(['ab', uuid(999)], ['ccss', `{${uuid(21)}}`])),
      item(105, '6.RP.A.1'),
    ]),
  ).toEqual([
    [uuid(11), 'ccss-math S1 id'],
    [uuid(103), 'ccss-math S2 id'],
    [uuid(104), 'district D1 id'],
  ])
})

test('a code will do within the same document, in any spelling', () => {
  const items = [item(101, 'CCSS.Math.Content.6.RP.A.1'), item(102, '6rp2'), item(103, ''), item(104, '?')]
  expect(match('c6496676-d7cb-11e8-824f-0242ac160002', items)).toEqual([
    [uuid(101), 'ccss-math S1 code'],
    [uuid(102), 'ccss-math S2 code'],
  ])
  expect(match(DOCUMENT, items)).toEqual([[uuid(101), 'district D1 code']])
  expect(match(uuid(999), items)).toEqual([])
})

test('an id counts before a code, wherever it stands in the list', () => {
  expect(match('c6496676-d7cb-11e8-824f-0242ac160002', [item(101, '6.RP.1'), item(11, '6.RP.1')])).toEqual([
    [uuid(11), 'ccss-math S1 id'],
  ])
})

test('a code that two standards have tells nothing, until one of them is known by its id', () => {
  const document = 'c6496676-d7cb-11e8-824f-0242ac160002'
  expect(match(document, [item(101, '5.MD.B.2')])).toEqual([])
  expect(match(document, [item(101, '5.MD.B.2'), item(13, '5.MD.B')])).toEqual([
    [uuid(13), 'ccss-math S3 id'],
    [uuid(101), 'ccss-math S4 code'],
  ])
})

test('no standard is matched twice, and no text is too odd', () => {
  const odd = fc.oneof(fc.string(), fc.constantFrom('6.RP.1', '6.RP.A.2', '5.MD.2', uuid(11), 'S2366901'))
  void fc.assert(
    fc.property(fc.array(fc.tuple(odd, odd, odd)), (parts) => {
      const items = parts.map(([id, code, value]) => ({ id, code, ids: ids(['case', value]) }))
      const found = [...matchStandards(DOCUMENT, items, [ccss, district]).values()]
      expect(new Set(found.map(({ framework, standard }) => `${framework} ${standard}`)).size).toBe(
        found.length,
      )
    }),
    { numRuns: 300 },
  )
})
