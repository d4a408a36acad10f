/** What a step of the set-up found: the thing it was asked for, or one sentence for the person who waits.
 *  @template T
 *  @typedef {{ readonly ok: true, readonly value: T } | { readonly ok: false, readonly sentence: string }} Outcome */

/** @template T @param {T} value @returns {Outcome<T>} */
export const found = (value) => ({ ok: true, value })

/** @param {string} sentence @returns {Outcome<never>} */
export const cannot = (sentence) => ({ ok: false, sentence })

/** To stderr, so that a command's own output stays its own.
 *  @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`)
}

/** The value, or the end of this command with its sentence.
 *  @template T @param {Outcome<T>} outcome @returns {T} */
export function need(outcome) {
  if (outcome.ok) return outcome.value
  say(outcome.sentence)
  process.exit(1)
}
