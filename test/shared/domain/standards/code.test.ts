import { expect, test } from 'vitest'
import { codeKey, isSameCode } from '../../../../shared/domain/standards/code.ts'
import { fc } from '../../../kit/properties.ts'

test.each([
  [
    '6.RP.3A',
    ['6.RP.3a', '6.RP.A.3.a', '6.RP.A.3a', 'CCSS.MATH.CONTENT.6.RP.A.3.A', 'CCSS.Math.Content.6.RP.A.3a'],
  ],
  ['6.RP.3A', ['6rp3a', ' 6 RP 3a ', '6.RP.3.a', 'CCSS.6.RP.A.3a', 'CCSSM.6.RP.3a', 'MATH.6.RP.A.3a']],
  ['6.RP.3', ['6.RP.3', '6.RP.A.3', 'CCSS.MATH.CONTENT.6.RP.A.3', 'CC.6.RP.3']],
  ['6.RP.A', ['6.RP.A', 'CCSS.Math.Content.6.RP.A', '6.rp.a']],
  ['6.RP', ['6.RP', 'CCSS.MATH.CONTENT.6.RP']],
  ['K.CC.4B', ['K.CC.B.4b', 'k.cc.4.b', 'CCSS.MATH.CONTENT.K.CC.B.4.B']],
  ['6.G.1', ['6.G.A.1', '6.G.1', '6G1']],
  ['8.F.5', ['8.F.B.5', '8.F.5']],
  ['MP4', ['MP.4', 'MP4', 'SMP4', 'CCSS.Math.Practice.MP4', 'CCSS.MATH.PRACTICE.MP4']],
  [
    'RI.6.2',
    ['RI.6.2', '6.RI.2', 'CCSS.ELA-LITERACY.RI.6.2', 'CCSS.ELA-Literacy.RI.6.2', 'ELA-Literacy.RI.6.2'],
  ],
  ['L.6.1A', ['L.6.1a', 'L.6.1.a', 'CCSS.ELA-LITERACY.L.6.1.A', '6.L.1a']],
  ['RH.6-8.1', ['RH.6-8.1', 'CCSS.ELA-LITERACY.RH.6-8.1', 'RH.6–8.1']],
  ['WHST.6-8.1A', ['WHST.6-8.1a', 'WHST.6-8.1.a']],
  ['CCRA.R.1', ['CCRA.R.1', 'CCR.R.1', 'CCSS.ELA-LITERACY.CCRA.R.1']],
  ['MS.PS1.1', ['MS-PS1-1', 'ms-ps1-1', 'MS.PS1.1']],
  ['IL.SEL.1A', ['IL-SEL.1A', 'il-sel.1a']],
])('%s is the key of every spelling of it', (key, spellings) => {
  expect(spellings.map(codeKey)).toEqual(spellings.map(() => key))
})

test('different standards have different keys', () => {
  const codes = [
    '6.RP.A.1',
    '6.RP.A.2',
    '6.RP.A.3',
    '6.RP.A.3a',
    '6.RP.A.3b',
    '7.RP.A.3',
    '6.RP.A',
    'RL.6.1',
    'RI.6.1',
  ]
  expect(new Set(codes.map(codeKey)).size).toBe(codes.length)
  expect(isSameCode('6.SP.A.1', '6.SP.B.1')).toBe(true)
  expect(isSameCode('RL.6.1', 'L.6.1')).toBe(false)
})

const codeLike = fc
  .array(
    fc.constantFrom(
      'CCSS',
      'CC',
      'MATH',
      'CONTENT',
      'MP',
      '6',
      'RP',
      'A',
      '3',
      'a',
      '.',
      '-',
      ' ',
      'RL',
      'L',
      '10',
    ),
  )
  .map((parts) => parts.join(''))

test('any text has a key, and a key is its own key', () => {
  void fc.assert(
    fc.property(fc.oneof(fc.string(), codeLike), (text) => {
      const key = codeKey(text)
      expect(codeKey(key)).toBe(key)
    }),
  )
})
