import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
    /** Of each peer. */
    operations: { type: 'string', default: '200' },
    /** Processes side by side. */
    workers: { type: 'string', default: String(availableParallelism()) },
    /** Where the files lie; in memory (`/dev/shm`) a commit waits for no disk. */
    folder: { type: 'string', default: tmpdir() },
  },
})
const SAY_EVERY = 50

interface Told extends SeedResult {
  readonly seed: number
}

const say = (text: string) => void process.stdout.write(`${text}\n`)

/** Seeds `first`, `first + step` and so on, one after the other. */
async function runSeeds(first: number, last: number, step: number, tell: (told: Told) => void) {
  const folder = mkdtempSync(join(values.folder, 'common-prep-soak-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const template = join(folder, 'template')
  makeTemplate(template)
  const [peers, operations] = [Number(values.peers), Number(values.operations)]
  for (let seed = first; seed <= last; seed += step)
    tell({ seed, ...(await runSeed({ seed, peers, operations, template, folder })) })
}

/** Shares the seeds out; a worker that dies takes the run down with it. */
function runInWorkers(first: number, last: number, tell: (told: Told) => void): Promise<unknown> {
  const workers = Math.max(1, Math.min(Number(values.workers), last - first + 1))
  return Promise.all(
    Array.from({ length: workers }, (_none, index) => {
      const child = fork(fileURLToPath(import.meta.url), process.argv.slice(2), {
        env: { ...process.env, SOAK_SHARE: `${first + index} ${last} ${workers}` },
      })
      child.on('message', (told) => tell(told as Told))
      return new Promise<void>((resolve, reject) =>
        child.once('exit', (code) =>
          code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
        ),
      )
    }),
  )
}

async function runAll(): Promise<number> {
  const first = Number(values.seed ?? values.first)
  const last = values.seed === undefined ? first + Number(values.seeds) - 1 : first
  const startedAt = performance.now()
  const seconds = () => (performance.now() - startedAt) / 1000
  let [seeds, edits, diverged] = [0, 0, 0]
  await runInWorkers(first, last, (told) => {
    seeds += 1
    edits += told.edits
    if (told.difference !== null) diverged += 1
    if (told.difference !== null || values.seed !== undefined)
      say([`seed ${told.seed}: ${told.difference ?? 'all the same'}`, ...told.complaints].join('\n    '))
    if (seeds % SAY_EVERY === 0) say(`${seeds} seeds, ${seconds().toFixed(0)} s, ${diverged} diverged`)
  })
  say(`${seeds} seeds, ${edits} signed edits, ${seconds().toFixed(0)} s: ${diverged} diverged`)
  return diverged
}

const share = process.env.SOAK_SHARE?.split(' ').map(Number)
if (share) {
  const [first = 1, last = 0, step = 1] = share
  // Also when whoever asked is gone.
  process.once('disconnect', () => process.exit())
  await runSeeds(first, last, step, (told) => process.send?.(told))
  process.disconnect?.()
} else process.exitCode = (await runAll()) === 0 ? 0 : 1
