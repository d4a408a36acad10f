import { readFileSync } from 'node:fs'
import { trySync } from '../../../shared/lib/result.ts'
import type { Health } from '../../../src-main/node/health/health-server.ts'
import type { HubProcess } from '../../kit/hub-process.ts'

/** How the attacked host is, by its own word and by the system's. */
export interface HubFacts {
  /** At worst so far. */
  readonly loopP99Ms: number
  readonly memoryMiB: number
  /** Seconds for which it could have gone on and other programs had the computer; null where the system does not tell. */
  readonly waitedForCoreS: number | null
}

export function watchHub({ healthPort, child }: HubProcess): { look(): Promise<HubFacts> } {
  let facts: HubFacts = { loopP99Ms: 0, memoryMiB: 0, waitedForCoreS: null }
  const before = waitedForCore(child.pid) ?? 0
  return {
    async look() {
      const waited = waitedForCore(child.pid)
      const waitedForCoreS = waited === null ? null : Math.round(waited - before)
      try {
        const response = await fetch(`http://127.0.0.1:${healthPort}/health`)
        const { eventLoopP99Ms, memoryMiB } = (await response.json()) as Health
        facts = { loopP99Ms: Math.max(facts.loopP99Ms, eventLoopP99Ms), memoryMiB, waitedForCoreS }
      } catch {
        // It has ended, which is told elsewhere.
      }
      return facts
    },
  }
}

/** Linux counts it: nanoseconds on a core, nanoseconds in the queue for one. */
function waitedForCore(pid: number | undefined): number | null {
  const read = trySync(
    () => readFileSync(`/proc/${pid}/schedstat`, 'utf8'),
    () => null,
  )
  return read.ok ? Number(read.value.split(' ')[1]) / 1e9 : null
}
