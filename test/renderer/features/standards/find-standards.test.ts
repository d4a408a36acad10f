import { expect, test } from 'vitest'
import type { StandardRow } from '../../../../shared/api/planning-api.ts'
import { findStandards } from '../../../../src-renderer/features/standards/find-standards.ts'

const row = (code: string, wording: StandardRow['wording']): StandardRow => ({
  code,
  wording,
  lessons: 0,
  checks: 0,
  isPriority: false,
  uses: [],
})

const rows = [
  row('6.RP.A.1', { en: 'Say how two amounts go together', es: 'Decir cómo van juntas dos cantidades' }),
  row('6.RP.A.2', { en: 'Find how much there is for one' }),
  row('RI.6.2', {}),
]
const codes = (query: string) => findStandards(rows, query).map(({ code }) => code)

test('a standard is found by part of its code or its words in any language', () => {
  expect([codes(''), codes('rp.a'), codes('COMO'), codes('how one'), codes('6.2'), codes('zebra')]).toEqual([
    ['6.RP.A.1', '6.RP.A.2', 'RI.6.2'],
    ['6.RP.A.1', '6.RP.A.2'],
    ['6.RP.A.1'],
    ['6.RP.A.2'],
    ['RI.6.2'],
    [],
  ])
})
