/** The one edit that turns `before` into `after`. */
export interface TextEdit {
  readonly at: number
  readonly remove: number
  readonly insert: string
}

/** The smallest edit between two versions of a field. `caret` is where the caret stands after it: in `aa` typed
 *  into `aaa` only the caret tells which `a` is new. Null when nothing differs. */
export function editBetween(before: string, after: string, caret = after.length): TextEdit | null {
  if (before === after) return null
  const behindCaret = after.length - caret
  const sameEnd = before.endsWith(after.slice(caret)) && behindCaret <= before.length ? behindCaret : 0
  let start = 0
  const longestStart = Math.min(before.length, after.length) - sameEnd
  while (start < longestStart && before[start] === after[start]) start++
  start = beforePair(before, start)
  let end = 0
  const longestEnd = Math.min(before.length, after.length) - start
  while (end < longestEnd && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  end = before.length - afterPair(before, before.length - end)
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) }
}

/** Half an emoji is not a character: two people changing its halves would both lose it. */
const isSplit = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')

const beforePair = (text: string, at: number): number => (isSplit(text, at) ? at - 1 : at)
const afterPair = (text: string, at: number): number => (isSplit(text, at) ? at + 1 : at)
