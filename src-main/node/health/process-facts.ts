import { monitorEventLoopDelay } from 'node:perf_hooks'

/** What the process itself says about how hard it works, for whoever looks after the hub. */
export interface ProcessFacts {
  /** How late the host got round to things, 99th percentile since the last question, in milliseconds. */
  readonly eventLoopP99Ms: number
  readonly memoryMiB: number
}

export interface ProcessWatch {
  /** Each question begins a new count. */
  read(): ProcessFacts
  stop(): void
}

// The clock ticks this often; what it measures is the time between ticks, not how late they are.
const TICK_MS = 10
const MIB = 1024 * 1024

export function watchProcess(): ProcessWatch {
  const delay = monitorEventLoopDelay({ resolution: TICK_MS })
  delay.enable()
  return {
    read() {
      const late = delay.percentile(99) / 1e6 - TICK_MS
      delay.reset()
      return {
        eventLoopP99Ms: Math.max(0, Math.round(late * 10) / 10),
        memoryMiB: Math.round(process.memoryUsage.rss() / MIB),
      }
    },
    stop: () => void delay.disable(),
  }
}
