import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tempDataDir } from './temp-data-dir.ts'

/** An app that runs days later: only what a clock tells is moved, timers run as always. */

/** What a host is started with, so that its clock is ahead. */
export function envAhead(aheadMs: number): NodeJS.ProcessEnv {
  if (aheadMs === 0) return process.env
  const file = join(tempDataDir(), 'clock.cjs')
  writeFileSync(file, moving(aheadMs))
  return { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${file}`.trim() }
}

/** The same for Electron's main process, whose host gets no NODE_OPTIONS: it is started through a file that moves
 *  the clock first. Static imports: what is sent to a host before its entry has run to its end is lost. */
export function preloadAhead(aheadMs: number): string {
  const folder = tempDataDir()
  const preload = join(folder, 'preload.cjs')
  writeFileSync(join(folder, 'clock.cjs'), moving(aheadMs))
  writeFileSync(
    preload,
    `(${startHostAhead.toString()})(require, ${JSON.stringify(join(folder, 'host.mjs'))})`,
  )
  return preload
}

/** Runs in Electron's main process before the app's own code. */
function startHostAhead(load: NodeJS.Require, entry: string): void {
  const { utilityProcess } = load('electron')
  const fork = utilityProcess.fork.bind(utilityProcess)
  utilityProcess.fork = (file: string, ...rest: unknown[]) => {
    const host = load('node:url').pathToFileURL(file).href
    load('node:fs').writeFileSync(entry, `import './clock.cjs'\nimport ${JSON.stringify(host)}\n`)
    return fork(entry, ...rest)
  }
}

const moving = (aheadMs: number): string => `(${moveClock.toString()})(${aheadMs})`

/** Runs in the app's processes and pages, so it must stand alone. */
export function moveClock(aheadMs: number): void {
  const { Date: real } = globalThis
  const now = () => real.now() + aheadMs
  globalThis.Date = new Proxy(real, {
    construct: (target, args, self) => Reflect.construct(target, args.length === 0 ? [now()] : args, self),
    apply: () => new Date().toString(),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  })
}
