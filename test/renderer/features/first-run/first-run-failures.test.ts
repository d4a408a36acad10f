import { expect, test } from 'vitest'
import {
  type FirstRunFailure,
  failureText,
  failureWords,
  fieldOf,
} from '../../../../src-renderer/features/first-run/first-run-failures.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const t = createTranslator('en')

const failures: readonly FirstRunFailure[] = [
  { type: 'AlreadyATeam' },
  { type: 'BadAddress' },
  { type: 'BadCode' },
  { type: 'BadInvitation' },
  { type: 'Expired' },
  { type: 'NewerBundle' },
  { type: 'NotABundle' },
  { type: 'NotReached', diagnosis: { type: 'Silent' } },
  { type: 'NotTheSameComputer' },
  { type: 'TooLarge' },
  { type: 'TooManyTries' },
  { type: 'TurnedAway' },
  { type: 'WrongCode' },
  { type: 'Disconnected' },
  { type: 'DiskFull' },
  { type: 'Internal', reference: 'a1b2c3d4' },
]

test('every way of not joining has its own sentence', () => {
  expect(new Set(failures.map((failure) => failureText(t, failure))).size).toBe(failures.length)
})

test('a computer that nobody hears comes with steps; one of them names the port', () => {
  const says = (address: string) =>
    failureWords(t, { type: 'NotReached', diagnosis: { type: 'Silent' } }, address)
  expect(says('10.0.0.7:5001').sentence).toBe(
    'We cannot hear 10.0.0.7:5001: a firewall is in the way, or this network keeps its computers apart.',
  )
  expect([says('10.0.0.7:5001'), says('10.0.0.7')].map(({ steps }) => steps[0])).toEqual([
    'There, let Common Prep through the firewall (port 5001).',
    'There, let Common Prep through the firewall (port 4747).',
  ])
})

test('a failure stands beside the field it is about', () => {
  expect(failures.flatMap((failure) => (fieldOf(failure) ? [[failure.type, fieldOf(failure)]] : []))).toEqual(
    [
      ['BadAddress', 'address'],
      ['BadCode', 'code'],
      ['BadInvitation', 'invitation'],
      ['NotABundle', 'file'],
      ['TooLarge', 'file'],
      ['TooManyTries', 'code'],
      ['WrongCode', 'code'],
    ],
  )
})
