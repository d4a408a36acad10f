import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeTemplate } from './convergence/computer.ts'
import { runSeed, type SeedResult } from './convergence/run-seed.ts'

/** `npm run soak:convergence`: teams of seeded chance work while their network and their computers fail, and must
 *  hold the same in the end. `--seed N` runs one seed again and says all there is to say about it. */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '2000' },
    first: { type: 'string', default: '1' },
    seed: { type: 'string' },
    peers: { type: 'string', default: '6' },
    operations: { type: 'string', default: '200' },
    folder: { type: 'string', default: tmpdir() },
  },
})

const folder = mkdtempSync(join(values.folder, 'common-prep-soak-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const template = join(folder, 'template')
makeTemplate(template)
const run = (seed: number) =>
  runSeed({
    seed,
    peers: Number(values.peers),
    operations: Number(values.operations),
    template,
    folder,
  })

const say = (text: string) => void process.stdout.write(`${text}\n`)

function tellDifference(seed: number, { difference, complaints }: SeedResult): void {
  say(`seed ${seed}: ${difference}`)
  for (const complaint of complaints) say(`    ${complaint}`)
}

async function runAll(): Promise<number> {
  const first = Number(values.seed ?? values.first)
  const count = values.seed === undefined ? Number(values.seeds) : 1
  const startedAt = performance.now()
  let diverged = 0
  let edits = 0
  for (let seed = first; seed < first + count; seed += 1) {
    const result = await run(seed)
    edits += result.edits
    if (result.difference !== null) diverged += 1
    if (result.difference !== null || values.seed !== undefined) tellDifference(seed, result)
    if ((seed - first) % 50 === 49) say(`${seed - first + 1} seeds, ${diverged} diverged`)
  }
  const seconds = (performance.now() - startedAt) / 1000
  say(`${count} seeds, ${edits} edits, ${seconds.toFixed(0)} s (${(count / seconds).toFixed(2)} seeds/s)`)
  say(`${diverged} diverged`)
  return diverged
}

process.exit((await runAll()) === 0 ? 0 : 1)
