/** News for those who listen instead of looking: spoken politely, and merged, so that three teammates typing do not
 *  talk over a screen reader. At most one line per `quietMs`; what came meanwhile is said together. */
export interface Announcer {
  readonly say: (text: string) => void
  readonly subscribe: (onChange: () => void) => () => void
  readonly current: () => string
}

const quietMs = 5000

/** Makes an announcer; the timer is passed in for tests. */
export function createAnnouncer(later: (run: () => void, ms: number) => void = setTimeout): Announcer {
  const listeners = new Set<() => void>()
  let waiting: string[] = []
  let spoken = ''
  let isResting = false

  const speak = () => {
    isResting = waiting.length > 0
    if (!isResting) return
    spoken = waiting.join('. ')
    waiting = []
    for (const listener of listeners) listener()
    later(speak, quietMs)
  }

  return {
    say: (text) => {
      if (!waiting.includes(text)) waiting = [...waiting, text]
      if (!isResting) speak()
    },
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    current: () => spoken,
  }
}

export const pageAnnouncer = createAnnouncer()

/** Says a line politely to screen readers; nothing is seen. */
export function announce(text: string): void {
  pageAnnouncer.say(text)
}
