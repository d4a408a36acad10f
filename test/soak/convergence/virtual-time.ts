/** Time, timers and chance of one seeded run. While it runs, the timers of this thread are its own: the product's
 *  code waits in virtual milliseconds, everything happens one after the other, and the same seed gives the same run.
 *  Timers belong to the computer that set them and die with it. */
export interface World {
  /** Milliseconds of virtual time since the run began. */
  now(): number
  /** A whole number from 0 to below `below`. */
  random(below: number): number
  /** Runs `act` after `delayMs` as something that happens at `computer`; never when it is off by then. */
  at(delayMs: number, computer: Life | null, act: () => void): Task
  cancel(task: Task): void
  /** Something a computer does now: timers it sets are its own. */
  as<T>(computer: Life, act: () => T): T
  /** The timers of this thread are the run's from here on; gives back what ends that. */
  begin(): () => void
  /** Lets everything happen that is due within `ms`. */
  pass(ms: number): Promise<void>
}

/** One life of a computer, from start to crash. */
export interface Life {
  isOver: boolean
}

export interface Task {
  readonly due: number
  readonly order: number
  readonly life: Life | null
  readonly act: () => void
  isCancelled: boolean
}

export function createWorld(seed: number): World {
  const random = seededRandom(seed)
  const queue = createQueue()
  let now = 0
  let order = 0
  let current: Life | null = null

  function at(delayMs: number, life: Life | null, act: () => void): Task {
    order += 1
    const task: Task = { due: now + Math.max(0, delayMs), order, life, act, isCancelled: false }
    queue.add(task)
    return task
  }

  async function happen(task: Task): Promise<void> {
    if (task.isCancelled || task.life?.isOver) return
    current = task.life
    task.act()
    // What was promised goes on before anything else happens.
    await drained()
    current = null
  }

  const world: World = {
    now: () => now,
    random,
    at,
    cancel(task) {
      task.isCancelled = true
    },
    as(life, act) {
      const before = current
      current = life
      try {
        return act()
      } finally {
        current = before
      }
    },
    begin: () => replaceTimers(world, () => current),
    async pass(ms) {
      const until = now + ms
      for (let next = queue.next(until); next; next = queue.next(until)) {
        now = Math.max(now, next.due)
        await happen(next)
      }
      now = until
    },
  }
  return world
}

const realImmediate = globalThis.setImmediate
const drained = (): Promise<void> => new Promise((resolve) => void realImmediate(resolve))

/** The same numbers each time: mulberry32. */
export function seededRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) % below
  }
}

/** What a timer's setter gets: enough of Node's Timeout for the product. */
interface Handle {
  task: Task
  unref(): Handle
}

function replaceTimers(world: World, current: () => Life | null): () => void {
  const { setTimeout, clearTimeout, setInterval, clearInterval, setImmediate, clearImmediate } = globalThis
  const realNow = performance.now
  const handleOf = (task: Task): Handle => {
    const handle: Handle = { task, unref: () => handle }
    return handle
  }
  const once = (act: () => void, ms = 0) => handleOf(world.at(ms, current(), act))
  const clear = (handle: Handle | null | undefined) => handle && world.cancel(handle.task)
  const repeat = (act: () => void, ms = 0): Handle => {
    const again = () => {
      handle.task = world.at(ms, handle.task.life, again)
      act()
    }
    const handle = handleOf(world.at(ms, current(), again))
    return handle
  }
  Object.assign(globalThis, {
    setTimeout: once,
    setImmediate: (act: () => void) => once(act),
    setInterval: repeat,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  })
  performance.now = world.now
  return () => {
    Object.assign(globalThis, {
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      setImmediate,
      clearImmediate,
    })
    performance.now = realNow
  }
}

/** Tasks by when they are due, those of one moment in the order they were set. */
function createQueue() {
  const heap: Task[] = []
  const isBefore = (one: Task, other: Task) =>
    one.due < other.due || (one.due === other.due && one.order < other.order)
  const taskAt = (index: number) => heap[index] as Task

  function rise(start: number): void {
    for (let at = start; at > 0; ) {
      const parent = (at - 1) >> 1
      if (!isBefore(taskAt(at), taskAt(parent))) return
      swap(at, parent)
      at = parent
    }
  }

  function sink(): void {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let first = at
      if (left < heap.length && isBefore(taskAt(left), taskAt(first))) first = left
      if (right < heap.length && isBefore(taskAt(right), taskAt(first))) first = right
      if (first === at) return
      swap(at, first)
      at = first
    }
  }

  function swap(one: number, other: number): void {
    const kept = taskAt(one)
    heap[one] = taskAt(other)
    heap[other] = kept
  }

  return {
    add(task: Task): void {
      heap.push(task)
      rise(heap.length - 1)
    },
    /** The next task that is due by then, taken out. */
    next(until: number): Task | null {
      const first = heap[0]
      if (!first || first.due > until) return null
      const last = heap.pop() as Task
      if (heap.length > 0) {
        heap[0] = last
        sink()
      }
      return first
    },
  }
}
