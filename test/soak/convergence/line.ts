import type { Channel } from '../../../src-main/node/guests/channel.ts'
import type { Life, World } from './virtual-time.ts'

/** A socket between two computers, without the socket: in order and whole like TCP, as late as it likes, cut or
 *  half-open when the run says so. */
export interface Line {
  /** The two ends, in the order in which the lives were given. */
  readonly ends: readonly [Channel, Channel]
  /** Gone, with everything under way; each end hears of it in its own time. */
  cut(): void
  /** Takes what the end with this number sends and hands nothing on, goodbyes included. */
  swallow(from: 0 | 1): void
  isOpen(): boolean
  /** The code of a goodbye; null while there was none. */
  closedWith(): number | null
}

/** Slow and fast Wi-Fi in one line. */
const MOST_DELAY_MS = 40

interface End {
  readonly life: Life
  listener: ((data: string | Uint8Array) => void) | null
  onClose: (() => void) | null
  isClosed: boolean
  isSwallowed: boolean
  /** When the last message sent from here arrives. */
  lastDue: number
  /** What arrived while nobody read. */
  held: (string | Uint8Array)[] | null
}

export function openLine(world: World, lives: readonly [Life, Life]): Line {
  let closedWith: number | null = null
  const slowness = 1 + world.random(MOST_DELAY_MS)
  const [one, other] = lives.map(
    (life): End => ({
      life,
      listener: null,
      onClose: null,
      isClosed: false,
      isSwallowed: false,
      lastDue: 0,
      held: null,
    }),
  ) as [End, End]

  function closed(end: End): void {
    if (end.isClosed) return
    end.isClosed = true
    end.onClose?.()
  }

  function arrive(to: End, data: string | Uint8Array): void {
    if (to.isClosed) return
    if (to.held) to.held.push(data)
    else to.listener?.(data)
  }

  /** In order, never before what was sent earlier. */
  function deliver(from: End, to: End, act: () => void): void {
    if (from.isSwallowed) return
    from.lastDue = Math.max(from.lastDue, world.now() + 1 + world.random(slowness))
    world.at(from.lastDue - world.now(), to.life, act)
  }

  const channelOf = (from: End, to: End): Channel => {
    let isClosing = false
    return {
      send(data) {
        if (!isClosing && !from.isClosed) deliver(from, to, () => arrive(to, data))
      },
      close(code) {
        if (isClosing) return
        isClosing = true
        closedWith ??= code
        deliver(from, to, () => closed(to))
        world.at(1 + world.random(slowness), from.life, () => closed(from))
      },
      onMessage(listener) {
        from.listener = listener
      },
      onClose(listener) {
        from.onClose = listener
      },
      pause(isPaused) {
        const held = from.held ?? []
        from.held = isPaused ? held : null
        if (!isPaused) for (const data of held) arrive(from, data)
      },
      waitingBytes: () => 0,
    }
  }

  return {
    ends: [channelOf(one, other), channelOf(other, one)],
    cut() {
      for (const end of [one, other]) {
        end.isSwallowed = true
        end.listener = () => {}
        world.at(world.random(slowness), end.life, () => closed(end))
      }
    },
    swallow(from) {
      const end = from === 0 ? one : other
      end.isSwallowed = true
    },
    isOpen: () => !one.isClosed && !other.isClosed,
    closedWith: () => closedWith,
  }
}
