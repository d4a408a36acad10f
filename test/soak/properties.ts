import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** `npm run soak:properties`: the tests that try drawn cases, with cases that nobody has tried yet. Says the seed of
 *  each round; `--from N --rounds 1` tries the same again. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    from: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
})
const draws = /kit\/(?:properties|junk|unit-files)\.ts'|random-unit-edits\.ts'/
const tests = globSync('test/**/*.test.{ts,tsx}').filter((path) => draws.test(readFileSync(path, 'utf8')))
const first = Number(values.from)
const failed: number[] = []
for (let seed = first; seed < first + Number(values.rounds); seed += 1) {
  const env = { ...process.env, COMMON_PREP_PROPERTIES_SEED: String(seed) }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=agent', ...tests]
  const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' })
  if (status !== 0) failed.push(seed)
  process.stdout.write(`${JSON.stringify({ seed, passed: status === 0 })}\n`)
}
process.stdout.write(`${JSON.stringify({ rounds: Number(values.rounds), tests: tests.length, failed })}\n`)
process.exitCode = failed.length > 0 ? 1 : 0
