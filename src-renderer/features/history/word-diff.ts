import { commonEnds, commonPairs } from '../../../shared/documents/history/common-ends.ts'

/** A stretch of one version: the same in the other, or only here. */
export interface Stretch {
  readonly text: string
  readonly isOwn: boolean
}

export interface WordDiff {
  readonly one: readonly Stretch[]
  readonly other: readonly Stretch[]
}

/** Two versions, each as stretches of whole words, so that a difference can be read and not only seen. */
export function diffWords(one: string, other: string): WordDiff {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  // A last word has no blank behind it; it is the same word.
  const [bareA, bareB] = [a.map(bare), b.map(bare)]
  const { start, end } = commonEnds(bareA, bareB)
  const pairs = commonPairs(bareA.slice(start, a.length - end), bareB.slice(start, b.length - end))
  const same = (words: readonly string[], side: 0 | 1) => {
    const inside = new Set(pairs.map((pair) => pair[side] + start))
    return (index: number) => index < start || index >= words.length - end || inside.has(index)
  }
  return { one: stretches(a, same(a, 0)), other: stretches(b, same(b, 1)) }
}

/** Words with the blank that follows them, so that they join to the text again. */
const wordsOf = (text: string): readonly string[] => text.match(/\n|[^\s]+[^\S\n]*|[^\S\n]+/g) ?? []

const bare = (word: string): string => word.replace(/(?<=\S)[^\S\n]+$/, '')

function stretches(words: readonly string[], isSame: (index: number) => boolean): readonly Stretch[] {
  const made: Stretch[] = []
  words.forEach((text, index) => {
    const isOwn = !isSame(index)
    const last = made.at(-1)
    if (last?.isOwn === isOwn) made[made.length - 1] = { text: last.text + text, isOwn }
    else made.push({ text, isOwn })
  })
  return made
}
