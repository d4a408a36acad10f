import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { makeTemplate, type Plant } from '../soak/convergence/computer.ts'
import { runSeed, type SeedResult } from '../soak/convergence/run-seed.ts'

/** A short run of `npm run soak:convergence`: six computers, a bad network, crashes, moving hosts. */

const folder = tempDataDir()
const template = join(folder, 'template')
makeTemplate(template)

const run = (seed: number, operations: number, plant?: Plant): Promise<SeedResult> =>
  runSeed({ seed, peers: 6, operations, template, folder, ...(plant && { plant }) })

const every = (nth: number) => {
  let count = 0
  return () => {
    count += 1
    return count % nth === 0
  }
}

const NO_CHANGE = new Uint8Array([0, 0])

test.for([1, 2, 3])('seed %i: all hold the same in the end', async (seed) => {
  const { difference, edits } = await run(seed, 25)
  expect(difference).toBeNull()
  expect(edits).toBeGreaterThan(20)
})

test('the same seed is the same run', async () => {
  const [one, other] = [await run(7, 8), await run(7, 8)]
  expect(one).toEqual(other)
})

test('a computer that writes every tenth edit of others down empty is found', async () => {
  const isTenth = every(10)
  const { difference } = await run(1, 20, (deps) => ({
    ...deps,
    chain: {
      ...deps.chain,
      prove(room, edits, signKeyOf) {
        const proven = deps.chain.prove(room, edits, signKeyOf)
        if ('fault' in proven) return proven
        return proven.map((edit) => (isTenth() ? { ...edit, bytes: NO_CHANGE } : edit))
      },
    },
  }))
  expect(difference).not.toBeNull()
})

test('a computer that loses every third batch on the way to its disk is found', async () => {
  const isThird = every(3)
  const { difference } = await run(1, 20, (deps) => ({
    ...deps,
    committer: {
      ...deps.committer,
      addEdits: (room, edits) => {
        if (!isThird()) deps.committer.addEdits(room, edits)
      },
    },
  }))
  expect(difference).not.toBeNull()
})
