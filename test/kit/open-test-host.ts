import { webcrypto } from 'node:crypto'
import { onTestFinished } from 'vitest'
import type { AppContract } from '../../shared/api/app-contract.ts'
import type { Given, Taken } from '../../shared/api/contract.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { silentLog } from '../../shared/lib/log.ts'
import { err } from '../../shared/lib/result.ts'
import { type Host, type HostOptions, openHost } from '../../src-main/node/host.ts'
import type { PdfPrinter } from '../../src-main/node/packets/pdf-printer.ts'
import { tempDataDir } from './temp-data-dir.ts'

/** A real host in this process, on a real file, stopped when the test ends. Only the printer is none. */
export interface TestHost {
  readonly host: Host
  readonly dataDir: string
  /** Calls the contract and expects it to give. */
  ask<N extends keyof AppContract>(name: N, takes: Taken<AppContract[N]>): Promise<Given<AppContract[N]>>
  /** Calls the contract and expects it to fail; gives the failure. */
  fail<N extends keyof AppContract>(name: N, takes: Taken<AppContract[N]>): Promise<unknown>
  stop(): Promise<void>
}

const noPrinter: PdfPrinter = {
  print: async () => err({ type: 'NoPrintEngine' }),
  available: async () => false,
  dispose: async () => {},
}

export async function openTestHost(options: Partial<HostOptions> = {}): Promise<TestHost> {
  const dataDir = options.dataDir ?? tempDataDir()
  const opened = await openHost({
    version: 'test',
    clock: systemClock,
    ids: createIds(webcrypto),
    log: silentLog,
    printer: noPrinter,
    pageDir: dataDir,
    // Loopback only, any port: many hosts of one test live on one computer.
    hubDefaults: { port: 0, network: false },
    ...options,
    dataDir,
  })
  if (!opened.ok) throw new Error(`the host did not open: ${JSON.stringify(opened.error)}`)
  const host = opened.value
  let stopped: Promise<void> | null = null
  const stop = () => {
    stopped ??= host.stop()
    return stopped
  }
  onTestFinished(stop)
  return {
    host,
    dataDir,
    stop,
    async ask(name, takes) {
      const answer = await host.call(name, takes)
      if (!answer.ok) throw new Error(`${name} failed: ${JSON.stringify(answer.error)}`)
      return answer.value as never
    },
    async fail(name, takes) {
      const answer = await host.call(name, takes)
      if (answer.ok) throw new Error(`${name} did not fail`)
      return answer.error
    },
  }
}
