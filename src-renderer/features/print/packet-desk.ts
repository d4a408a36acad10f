import type { CallFailure } from '../../../shared/api/contract.ts'
import type { Packet } from '../../../shared/api/packets-api.ts'
import type { PacketOrder } from '../../../shared/domain/packets/packet-order.ts'
import type { Result } from '../../../shared/lib/result.ts'

/** Makes packets, one at a time, and keeps the last one: pages stay in view until new ones are there, and a
 *  packet under way is finished while the teacher looks at another screen. One desk per connection. */
export interface PacketDesk {
  state(): DeskState
  subscribe(listener: () => void): () => void
  /** Makes these pages unless just they lie here or are being made. */
  ask(job: PacketJob): void
  /** Makes the pages last asked for once more. */
  again(): void
  cancel(): void
}

export interface PacketJob {
  readonly unitId: string
  readonly order: PacketOrder
  /** When the unit last changed, as far as the asker knows; newer pages are other pages. */
  readonly changedAt: number
}

export interface MadePacket extends PacketJob {
  readonly packet: Packet
}

export interface DeskState {
  readonly asked: PacketJob | null
  readonly made: MadePacket | null
  /** While pages are being made; `of` 0 = nobody knows how much there is. */
  readonly progress: { readonly done: number; readonly of: number } | null
  /** Why the pages last asked for are not there. */
  readonly failure: PrintFailure | null
}

export type PrintFailure =
  | { readonly type: 'NoSuchUnit' }
  | { readonly type: 'NoPrintEngine' }
  | { readonly type: 'PrintFailed'; readonly reason: string }
  | CallFailure

export interface MakeOptions {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number) => void
}

export type MakePacket = (
  order: PacketOrder & { readonly unitId: string },
  options: MakeOptions,
) => Promise<Result<Packet, PrintFailure>>

const IDLE: DeskState = { asked: null, made: null, progress: null, failure: null }

export function createPacketDesk(make: MakePacket): PacketDesk {
  const listeners = new Set<() => void>()
  let state = IDLE
  let running: AbortController | null = null

  function set(next: Partial<DeskState>): void {
    state = { ...state, ...next }
    for (const listener of [...listeners]) listener()
  }

  function stop(): void {
    running?.abort()
    running = null
  }

  async function start(job: PacketJob): Promise<void> {
    stop()
    const run = new AbortController()
    running = run
    set({ asked: job, progress: { done: 0, of: 0 }, failure: null })
    const result = await make(
      { unitId: job.unitId, ...job.order },
      {
        signal: run.signal,
        onProgress: (done, of) => running === run && set({ progress: { done, of } }),
      },
    )
    // Another choice or a cancel has overtaken this one.
    if (running !== run) return
    running = null
    if (result.ok) set({ made: { ...job, packet: result.value }, progress: null })
    else set({ progress: null, failure: result.error })
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    ask(job) {
      if (running !== null && state.asked !== null && isSameJob(state.asked, job)) return
      if (state.made === null || !isSameJob(state.made, job)) {
        void start(job)
        return
      }
      stop()
      set({ asked: job, progress: null, failure: null })
    },
    again() {
      if (state.asked) void start(state.asked)
    },
    cancel() {
      if (running === null) return
      stop()
      set({ progress: null, failure: { type: 'Cancelled' } })
    },
  }
}

export const isSameJob = (one: PacketJob, other: PacketJob): boolean =>
  one.unitId === other.unitId && one.changedAt === other.changedAt && isSameOrder(one.order, other.order)

export const isSameOrder = (one: PacketOrder, other: PacketOrder): boolean =>
  one.edition === other.edition &&
  one.level === other.level &&
  one.language === other.language &&
  one.paper === other.paper
