/** How long something is still good: whole minutes, and seconds only in the last one, since a clock that runs is
 *  hard to read out. Null when it is over. */
export function timeLeft(
  ms: number,
): { readonly unit: 'minutes' | 'seconds'; readonly count: number } | null {
  const seconds = Math.ceil(ms / 1000)
  if (seconds <= 0) return null
  return seconds < 60
    ? { unit: 'seconds', count: seconds }
    : { unit: 'minutes', count: Math.floor(seconds / 60) }
}

/** Less than a minute ago, for which "now" would be the wrong word. */
export const isJustNow = (at: number, now: number): boolean => now - at < 60_000
