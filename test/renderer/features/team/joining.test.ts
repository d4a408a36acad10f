import { expect, test } from 'vitest'
import { readPort } from '../../../../src-renderer/features/team/port.ts'
import { timeLeft } from '../../../../src-renderer/features/team/time-left.ts'

test('a port is a whole number that programs may use', () => {
  expect(['4747', ' 65535 ', '80', '70000', '47.5', '4e3', ''].map(readPort)).toEqual([
    4747,
    65535,
    null,
    null,
    null,
    null,
    null,
  ])
})

test('a code’s time is told in whole minutes, in seconds only at the end, and not at all when it is over', () => {
  expect([600_000, 119_000, 60_000, 59_001, 59_000, 1, 0, -5].map(timeLeft)).toEqual([
    { unit: 'minutes', count: 10 },
    { unit: 'minutes', count: 1 },
    { unit: 'minutes', count: 1 },
    { unit: 'minutes', count: 1 },
    { unit: 'seconds', count: 59 },
    { unit: 'seconds', count: 1 },
    null,
    null,
  ])
})
