import { Worker } from 'node:worker_threads'
import * as Y from 'yjs'
import { err, type Result } from '../../../shared/lib/result.ts'
import { findWorker } from '../find-worker.ts'
import { SCRATCH_LIMITS } from './limits.ts'
import type { Trial, TrialFailure } from './scratch-try.ts'

/** Tries heavy updates on a copy in a worker, so that no update can hold up the host: an update that takes too
 *  long ends with the worker, and the next one gets a new worker. One trial at a time, in the order asked. */
export interface Scratch {
  /** The document may change meanwhile: ask `checkUpdate` once more before applying what passed. */
  tryUpdate(asked: {
    readonly doc: Y.Doc
    readonly update: Uint8Array
    readonly kind: string
  }): Promise<Result<void, ScratchFailure>>
  dispose(): Promise<void>
}

/** `tooSlow` is also who ran the worker out of time or memory. `unavailable` is no fault of the update: the worker
 *  does not start, is put away, or too many wait; take nothing heavy until it answers. */
export type ScratchFailure = TrialFailure | { readonly type: 'unavailable' }

interface Asked {
  readonly trial: Trial
  readonly answer: (result: Result<void, ScratchFailure>) => void
}

// Each waiting trial holds a copy of its document.
const MAX_WAITING = 16
// Room for a document of tens of megabytes loaded twice; who needs more ends the worker, not the host.
const MAX_HEAP_MB = 512
// What a worker has grown to it keeps, and starting the next one takes a tenth of a second.
const IDLE_MS = 20_000

const findHere = () => findWorker(import.meta.dirname, 'scratch-worker')

export function createScratch(
  options: { readonly tryMs?: number; readonly idleMs?: number; readonly workerFile?: string } = {},
): Scratch {
  const { tryMs = SCRATCH_LIMITS.tryMs, idleMs = IDLE_MS, workerFile = findHere() } = options
  const waiting: Asked[] = []
  let crew: Crew | null = null
  let current: Asked | null = null
  let idle: NodeJS.Timeout | null = null
  let isDisposed = false

  function finish(result: Result<void, ScratchFailure>): void {
    const done = current
    current = null
    done?.answer(result)
    next()
  }

  function next(): void {
    if (current) return
    if (idle) clearTimeout(idle)
    const asked = waiting.shift()
    if (!asked) {
      idle = setTimeout(sendHome, idleMs).unref()
      return
    }
    current = asked
    crew ??= hireOne()
    crew.work(asked.trial, tryMs)
  }

  function hireOne(): Crew {
    const hired = hire(workerFile, {
      onResult: finish,
      onGone(type) {
        // One that was sent home leaves nothing undone.
        if (crew !== hired) return
        crew = null
        finish(err({ type }))
      },
    })
    return hired
  }

  function sendHome(): void {
    const hired = crew
    crew = null
    void hired?.dismiss()
  }

  return {
    tryUpdate({ doc, update, kind }) {
      if (isDisposed || waiting.length >= MAX_WAITING) return Promise.resolve(err({ type: 'unavailable' }))
      const trial = { state: Y.encodeStateAsUpdate(doc), update, kind }
      return new Promise((answer) => {
        waiting.push({ trial, answer })
        next()
      })
    },
    async dispose() {
      isDisposed = true
      if (idle) clearTimeout(idle)
      for (const { answer } of waiting.splice(0)) answer(err({ type: 'unavailable' }))
      await crew?.dismiss()
    },
  }
}

interface Crew {
  work(trial: Trial, withinMs: number): void
  dismiss(): Promise<void>
}

interface CrewEvents {
  readonly onResult: (result: Result<void, ScratchFailure>) => void
  /** Called once, when the worker ended, by itself or by us. */
  readonly onGone: (why: 'tooSlow' | 'unavailable') => void
}

/** One worker and the clock over its work. */
function hire(workerFile: string, { onResult, onGone }: CrewEvents): Crew {
  const worker = new Worker(workerFile, {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  })
  let isReady = false
  let isDismissed = false
  let onReady: (() => void) | null = null
  let timer: NodeJS.Timeout | null = null
  const stopTimer = () => timer && clearTimeout(timer)

  worker.on('message', (message: 'ready' | Result<void, TrialFailure>) => {
    if (message === 'ready') {
      isReady = true
      onReady?.()
      return
    }
    stopTimer()
    onResult(message)
  })
  // Told by `exit`, which follows.
  worker.on('error', stopTimer)
  worker.on('exit', () => {
    stopTimer()
    onGone(isReady && !isDismissed ? 'tooSlow' : 'unavailable')
  })
  worker.unref()

  return {
    work(trial, withinMs) {
      const begin = () => {
        timer = setTimeout(() => void worker.terminate(), withinMs)
        worker.postMessage(trial)
      }
      if (isReady) begin()
      else onReady = begin
    },
    async dismiss() {
      isDismissed = true
      await worker.terminate()
    },
  }
}
