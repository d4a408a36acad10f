import type { News } from '../../shared/api/app-contract.ts'

const TELL_AFTER_MS = 80

/** Tells the same news once for many changes. */
export function createTeller(emit: (news: News) => void): (type: News['type']) => void {
  const waiting = new Set<News['type']>()
  return (type) => {
    if (waiting.has(type)) return
    waiting.add(type)
    setTimeout(() => {
      waiting.delete(type)
      emit({ type })
    }, TELL_AFTER_MS).unref()
  }
}
