import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tempDataDir } from './temp-data-dir.ts'

/** An app that runs days later: only what a clock tells is moved, timers run as always. */

/** What a process of the app is started with, so that its clock is ahead. */
export function envAhead(aheadMs: number): NodeJS.ProcessEnv {
  if (aheadMs === 0) return process.env
  const file = join(tempDataDir(), 'clock-ahead.cjs')
  writeFileSync(file, `(${moveClock.toString()})(${aheadMs})`)
  return { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --require ${file}`.trim() }
}

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
