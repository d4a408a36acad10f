/** What the reader skipped or changed, one for each. */
export interface CaseChange {
  readonly type: CaseChangeType
  /** The part of the package it is about, as the package names it now; '' for none. */
  readonly id: string
  /** The field, the other end or the value as it was. */
  readonly what: string
}

export type CaseChangeType =
  /** The item has no parent in the package; it hangs at the root. */
  | 'orphan'
  /** The item was its own ancestor; it hangs at the root, and the association is left out. */
  | 'cycle'
  /** The item has a parent already; this further one is kept as an ordinary association. */
  | 'twoParents'
  /** The association leads to an id that is in no item; left out. */
  | 'dangling'
  /** The association leads to an address beside the package's own, but to nothing in it; kept. */
  | 'outside'
  /** The same id again: a second item or an equal association is left out, another association gets a new id. */
  | 'twice'
  /** A date that is none was left out, a date in another spelling was rewritten. */
  | 'badDate'
  | 'badNumber'
  /** An id that is no UUID was replaced by one made from it. */
  | 'badId'
  /** A link that is not CASE's shape was mended. */
  | 'badLink'
  /** A value that does not fit its field was turned into a text or left out. */
  | 'badValue'
  | 'tooLong'
  /** A name that could harm a program was left out. */
  | 'badName'
  /** What CASE asks for is not there; filled in where it can be. */
  | 'missing'
  /** The item has no full statement; its short one or its code stands in. */
  | 'noStatement'
  /** An association of a type that CASE does not know is kept under that name; without any it is left out. */
  | 'unknownType'
  /** Not one more of these is listed; `what` says how many there are. */
  | 'andMore'

/** A file with more is wrong in one way all over. */
const MOST_CHANGES = 10_000
const LONGEST = 200

export interface CaseChanges {
  add(type: CaseChangeType, id: string, what?: string): void
  list(): readonly CaseChange[]
}

export function createChanges(): CaseChanges {
  const changes: CaseChange[] = []
  let unlisted = 0
  return {
    add: (type, id, what = '') => {
      if (changes.length < MOST_CHANGES) changes.push({ type, id, what: what.slice(0, LONGEST) })
      else unlisted += 1
    },
    list: () =>
      unlisted === 0 ? changes : [...changes, { type: 'andMore', id: '', what: String(unlisted) }],
  }
}
