import { expect, test } from 'vitest'
import type { SearchHit, UnitCard } from '../../../../shared/api/planning-api.ts'
import { excerptParts, hasHit } from '../../../../src-renderer/features/search/excerpt-parts.ts'
import { matches } from '../../../../src-renderer/features/search/matches.ts'
import { hitPath } from '../../../../src-renderer/features/search/places.ts'
import { namePlaces, withPlace } from '../../../../src-renderer/features/search/recent-places.ts'
import { hitsByKind } from '../../../../src-renderer/features/search/search-groups.ts'

const hit = (kind: SearchHit['kind'], id: string, title: string): SearchHit => ({
  kind,
  unitId: kind === 'standard' || kind === 'unpacked' ? null : 'unit0001',
  id,
  title,
  excerpt: '',
  language: 'en',
})

test('an excerpt falls into what was looked for and the words beside it', () => {
  expect(excerptParts('…a \u0001ratio\u0002 \u0001tab\u0002le')).toEqual([
    { text: '…a ', isHit: false },
    { text: 'ratio', isHit: true },
    { text: ' ', isHit: false },
    { text: 'tab', isHit: true },
    { text: 'le', isHit: false },
  ])
  expect([excerptParts(''), excerptParts('\u0001cut off'), hasHit('plain'), hasHit('\u0001x\u0002')]).toEqual(
    [[], [{ text: 'cut off', isHit: true }], false, true],
  )
})

test('words are found by their beginnings, whatever the accents, the case and the order', () => {
  expect([
    matches('Razones y tasas', 'TÁSA razon'),
    matches('Go to Mastery checks', 'check go'),
    matches('Go to Mastery checks', 'hecks'),
    matches('6.RP.A.3a', '6.rp.a.3'),
    matches('anything', '  '),
  ]).toEqual([true, true, false, true, true])
})

test('what is called so comes before what only speaks of it; otherwise kinds come in one order', () => {
  const hits = [
    hit('lesson', 'l1', 'What a ratio compares'),
    hit('standard', '6.RP.A.3a', '6.RP.A.3a'),
    hit('lesson', 'l3', 'Equivalent ratios with tables'),
    hit('lesson', 'l2', 'Ratio tables'),
    hit('unit', 'u1', 'Ratios and rates'),
  ]
  const groups = hitsByKind(hits, 'ratio tab')
  expect(groups.map(([kind, some]) => [kind, some.map((each) => each.id)])).toEqual([
    ['lesson', ['l2', 'l3', 'l1']],
    ['unit', ['u1']],
    ['standard', ['6.RP.A.3a']],
  ])
  expect(hitsByKind(hits, 'mango').map(([kind]) => kind)).toEqual(['unit', 'lesson', 'standard'])
})

test('no kind floods the palette', () => {
  const many = Array.from({ length: 40 }, (_, index) => hit('lesson', `l${index}`, 'Ratio'))
  expect(hitsByKind(many, 'ratio').map(([, some]) => some.length)).toEqual([8])
})

test('every hit leads to where it is shown', () => {
  expect([
    hitPath(hit('unit', 'unit0001', '')),
    hitPath(hit('lesson', 'lesson01', '')),
    hitPath(hit('check', 'check001', '')),
    hitPath(hit('word', 'word0001', '')),
    hitPath(hit('standard', 'MP:4/a', '')),
    hitPath(hit('unpacked', 'MP:4/a', '')),
  ]).toEqual([
    '/unit/unit0001',
    '/unit/unit0001/sequence/lesson01',
    '/unit/unit0001/checks/check001',
    '/unit/unit0001/overview',
    '/standards/MP%3A4%2Fa',
    '/standards/view/unpacked/MP%3A4%2Fa',
  ])
})

const unit = (id: string, title: string, setAside = false) =>
  ({ id, title: { en: title, es: `es ${title}` }, languages: ['en', 'es'], setAside }) as unknown as UnitCard

test('a place one was at comes on top, once; screens that are always in view are none', () => {
  const one = withPlace([], '/unit/unit0001')
  const two = withPlace(withPlace(one, '/unit/unit0001/sequence/lesson01'), '/unit/unit0001')
  expect([one, two, withPlace(two, '/settings') === two]).toEqual([
    ['/unit/unit0001'],
    ['/unit/unit0001', '/unit/unit0001/sequence/lesson01'],
    true,
  ])
})

test('places are named as they are called today; what is gone or set aside is left out', () => {
  const lesson = { id: 'lesson01', unitId: 'unit0001', title: { en: 'Ratio tables' } }
  const check = { id: 'check001', unitId: 'unit0001', title: { en: 'Check 1' } }
  const plans = {
    units: [unit('unit0001', 'Ratios'), unit('unit0002', 'Old', true)],
    lessons: [lesson],
    checks: [check],
  }
  const places = [
    '/unit/unit0001/sequence/lesson01',
    '/unit/unit0001/checks/check001',
    '/unit/unit0001/sequence/gone0001',
    '/unit/unit0002',
    '/unit/unit0001',
    'nonsense',
  ]
  expect(namePlaces(places, plans).map(({ kind, title, unitTitle }) => [kind, title, unitTitle])).toEqual([
    ['lesson', 'Ratio tables', 'Ratios'],
    ['check', 'Check 1', 'Ratios'],
    ['unit', 'Ratios', ''],
  ])
})
