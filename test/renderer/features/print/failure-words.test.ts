import { expect, test } from 'vitest'
import { failureWords, shortReason } from '../../../../src-renderer/features/print/failure-words.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const t = createTranslator('en')

test('every failure is a sentence', () => {
  const titles = [
    failureWords(t, { type: 'NoPrintEngine' }),
    failureWords(t, { type: 'PrintFailed', reason: 'crashed' }),
    failureWords(t, { type: 'NoSuchUnit' }),
    failureWords(t, { type: 'Cancelled' }),
    failureWords(t, { type: 'Disconnected' }),
    failureWords(t, { type: 'DiskFull' }),
    failureWords(t, { type: 'BadCall', what: 'language' }),
    failureWords(t, { type: 'Internal', reference: 'a1b2c3d4' }),
  ].map((words) => words.title)
  expect(new Set(titles).size).toBe(8)
  expect(titles.at(-1)).toContain('a1b2c3d4')
})

test('what an engine said is cut to its first line, without the colours of a terminal', () => {
  expect(shortReason('\u001b[31mbrowser has been closed\u001b[39m\nBrowser logs:\n…')).toBe(
    'browser has been closed',
  )
  expect(shortReason('x'.repeat(500))).toHaveLength(161)
  expect(shortReason('')).toBe('')
})
