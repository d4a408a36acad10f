import { expect, test } from 'vitest'
import { readTrouble, troubleHash } from '../../../shared/api/shell.ts'

test('a trouble comes back from an address as it went in', () => {
  const trouble = { type: 'ForeignFolder', path: '/home/Ana María/50% #1?', files: ['a', 'b'] }
  expect(readTrouble(troubleHash(trouble))).toEqual(trouble)
})

test.each(['', '#/', '#/trouble/', '#/trouble/%', '#/trouble/null', '#/trouble/%7B%7D', '#/units'])(
  '%j is no trouble',
  (hash) => {
    expect(readTrouble(hash)).toBeNull()
  },
)
