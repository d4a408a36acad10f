import type * as Y from 'yjs'
import type { Attributes, RichNode } from '../../rich-text/rich-text.ts'
import { commonEnds } from './common-ends.ts'

/** Texts are edited towards older ones by one splice, so that what a colleague types elsewhere in them, or in the
 *  very middle of it, is kept by the merge. */

/** Call inside a transaction. */
export function editLine(line: Y.Text, wanted: string): void {
  const [now, then] = [[...line.toString()], [...wanted]]
  // Something other than characters, which no version of ours writes there, makes positions differ.
  if (line.length !== line.toString().length) {
    line.delete(0, line.length)
    line.insert(0, wanted)
    return
  }
  const { start, end } = commonEnds(now, then)
  const at = lengthOf(now.slice(0, start))
  line.delete(at, lengthOf(now.slice(start, now.length - end)))
  line.insert(at, then.slice(start, then.length - end).join(''))
}

/** The same for text with marks; `now` is what it holds. Call inside a transaction. */
export function editRun(run: Y.XmlText, now: readonly RichNode[], wanted: readonly RichNode[]): void {
  const [live, then] = [now.flatMap(markedCharacters), wanted.flatMap(markedCharacters)]
  const { start, end } = commonEnds(live.map(written), then.map(written))
  const removed = live.slice(start, live.length - end)
  run.applyDelta([
    ...some('retain', lengthOf(live.slice(0, start).map(({ character }) => character))),
    ...then.slice(start, then.length - end).map(({ character, attributes }) => ({
      insert: character,
      attributes,
    })),
    ...some('delete', lengthOf(removed.map(({ character }) => character))),
  ])
}

const some = (step: 'retain' | 'delete', length: number) => (length > 0 ? [{ [step]: length }] : [])

/** A whole character, never half of a surrogate pair: Yjs would write both halves as unreadable. */
interface MarkedCharacter {
  readonly character: string
  readonly attributes: Attributes
}

function markedCharacters({ text = '', marks = [] }: RichNode): MarkedCharacter[] {
  const attributes = Object.fromEntries(marks.map((mark) => [mark.type, mark.attrs ?? {}]))
  return [...text].map((character) => ({ character, attributes }))
}

const written = ({ character, attributes }: MarkedCharacter): string => character + JSON.stringify(attributes)

const lengthOf = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + character.length, 0)
