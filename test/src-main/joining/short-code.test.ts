import { expect, test } from 'vitest'
import { tidyName } from '../../../shared/protocol/join.ts'
import { JOIN_SYMBOL_IDS, JOIN_SYMBOLS } from '../../../shared/protocol/join-symbols.ts'
import { formatShortCode, parseShortCode } from '../../../src-main/node/joining/short-code.ts'
import { symbolsOf } from '../../../src-main/node/joining/symbols.ts'

const code = { nameplate: '4821', secret: '7K2M9QXA' }

test('a code reads as it is shown, and as people type it', () => {
  expect(formatShortCode(code)).toBe('4821 7K2M 9QXA')
  for (const typed of ['4821 7K2M 9QXA', '48217k2m9qxa', ' 4821-7k2m–9qxa ', '4821.7K2M.9QXA\n'])
    expect(parseShortCode(typed)).toEqual(code)
  expect(parseShortCode('o1Il 0Oil lab0')).toEqual({ nameplate: '0111', secret: '00111AB0' })
})

test('what is no code is none', () => {
  const others = [
    '',
    '4821',
    '4821 7K2M 9QX',
    '4821 7K2M 9QXAB',
    '48A1 7K2M 9QXA',
    '4821 7K2M 9QXU',
    '4821 ñK2M 9QXA',
  ]
  expect(others.map(parseShortCode)).toEqual(others.map(() => null))
})

test('there are 64 symbols, each with its own name and look', () => {
  expect(JOIN_SYMBOL_IDS).toHaveLength(64)
  expect(new Set(Object.values(JOIN_SYMBOLS)).size).toBe(64)
})

test('symbols follow from everything in the conversation', () => {
  const from = {
    sessionKey: Buffer.alloc(32, 1),
    binding: { pin: 'aa', exporter: Buffer.alloc(32, 2) },
    introduction: '{}',
    nonce: 'n',
  }
  const others = [
    { ...from, sessionKey: Buffer.alloc(32, 9) },
    { ...from, binding: { ...from.binding, pin: 'ab' } },
    { ...from, binding: { ...from.binding, exporter: Buffer.alloc(32, 3) } },
    { ...from, introduction: '{ }' },
    { ...from, nonce: 'm' },
  ]
  expect(symbolsOf(from)).toEqual(symbolsOf(structuredClone(from)))
  expect(symbolsOf(from)).toHaveLength(4)
  expect(new Set([from, ...others].map((each) => symbolsOf(each).join())).size).toBe(6)
})

test('names come on one line, bounded, and do not turn round', () => {
  expect(tidyName('  Ana\n\tRuiz\u0000 \u202egro.live\u2069 ')).toBe('Ana Ruiz gro.live')
  expect([...tidyName('😀'.repeat(200))]).toHaveLength(80)
  expect(tidyName('می\u200cخواهم')).toBe('می\u200cخواهم')
})
