import { expect, test } from 'vitest'
import { failureText, fieldOf } from '../../../../src-renderer/features/first-run/first-run-failures.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const t = createTranslator('en')

test('every way of not joining has its own sentence', () => {
  const failures = [
    { type: 'AlreadyATeam' },
    { type: 'BadAddress' },
    { type: 'BadCode' },
    { type: 'NotReached' },
    { type: 'NotTheSameComputer' },
    { type: 'WrongCode' },
    { type: 'TooManyTries' },
    { type: 'Disconnected' },
    { type: 'DiskFull' },
    { type: 'Internal', reference: 'a1b2c3d4' },
  ] as const
  const sentences = failures.map((failure) => failureText(t, failure))
  expect(new Set(sentences).size).toBe(failures.length)
})

test('an address that does not answer names the port to ask for', () => {
  const says = (address: string) => failureText(t, { type: 'NotReached' }, address)
  expect([says('10.0.0.7:5001').includes('5001'), says('10.0.0.7').includes('4747')]).toEqual([true, true])
})

test('a failure stands beside the field it is about', () => {
  const fields = ['BadAddress', 'BadCode', 'WrongCode', 'TooManyTries', 'NotReached', 'Disconnected'] as const
  expect(fields.map((type) => fieldOf({ type }))).toEqual(['address', 'code', 'code', 'code', null, null])
})
