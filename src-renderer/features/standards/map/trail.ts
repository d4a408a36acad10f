const LONGEST = 40

/** A way through the map by one more standard; going to the one before takes a step off the way. */
export function trailWith(trail: readonly string[], code: string): readonly string[] {
  if (trail.at(-1) === code) return trail
  if (trail.at(-2) === code) return trail.slice(0, -1)
  return [...trail, code].slice(-LONGEST)
}
