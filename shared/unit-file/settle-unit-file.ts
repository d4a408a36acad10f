import type * as z from 'zod'
import { err, ok, type Result } from '../lib/result.ts'
import { tidyRichText } from './tidy-rich-text.ts'
import { type UnitFile, type UnitFileProblem, unitFileSchema } from './unit-file.ts'

/** Turns whatever looks like a unit file into one that keeps to the schema: a value that does not fit is left
 *  out or cut, and told. Only a file without its bones is refused. */
export function settleUnitFile(value: unknown): Result<SettledFile, SettleError> {
  const notes = createNotes()
  const tree = copyTree(value, [], notes)
  if (notes.isOverfull()) return err({ type: 'TooLarge' })
  // Each round mends a value or takes away what holds it, so the depth of the schema bounds the rounds.
  for (let round = 0; round < 16; round += 1) {
    const parsed = unitFileSchema.safeParse(tree)
    if (parsed.success) return ok({ file: parsed.data, problems: notes.problems() })
    const broken = parsed.error.issues.find((issue) => !mend(tree, issue, notes))
    if (broken) return err({ type: 'Damaged', where: pathText(broken.path) })
    sweep(tree)
  }
  return err({ type: 'Damaged', where: '' })
}
export type SettleError = { readonly type: 'TooLarge' } | { readonly type: 'Damaged'; readonly where: string }

export interface SettledFile {
  readonly file: UnitFile
  readonly problems: readonly UnitFileProblem[]
}

type Key = string | number
type Branch = Record<Key, unknown>

/** Enough to find what is wrong with a file; a file with more is wrong in one way all over. */
const MOST_PROBLEMS = 200

/** Longer than any list of the schema; and ten times the branches, outside the texts, of a large unit: the
 *  reader may have to complain about every one. */
const MOST_MEMBERS = 2500
const MOST_BRANCHES = 60_000

interface Notes {
  add(where: string, what: UnitFileProblem['what']): void
  /** Where a branch stood in the file, before anything was taken out around it. */
  remember(branch: object, path: readonly Key[]): void
  whereOf(branch: object): readonly Key[]
  isOverfull(): boolean
  problems(): readonly UnitFileProblem[]
}

function createNotes(): Notes {
  const byText = new Map<string, UnitFileProblem>()
  const places = new WeakMap<object, readonly Key[]>()
  let branches = 0
  return {
    add: (where, what) => {
      if (byText.size < MOST_PROBLEMS) byText.set(`${where} ${what}`, { where, what })
    },
    remember: (branch, path) => {
      branches += 1
      places.set(branch, path)
    },
    whereOf: (branch) => places.get(branch) ?? [],
    isOverfull: () => branches > MOST_BRANCHES,
    problems: () => [...byText.values()],
  }
}

function pathText(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('')
  return text.replace(/^\./, '')
}

/** A copy that may be changed, with every rich text tidied. The size was measured before. */
function copyTree(value: unknown, path: readonly Key[], notes: Notes): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('type' in value && value.type === 'doc') {
    return tidyRichText(value, (what) => notes.add(pathText(path), what))
  }
  if (notes.isOverfull()) return null
  if (Array.isArray(value)) {
    if (value.length > MOST_MEMBERS) notes.add(pathText(path), 'TooMany')
    const list = value.slice(0, MOST_MEMBERS).map((each, index) => copyTree(each, [...path, index], notes))
    notes.remember(list, path)
    return list
  }
  const members = Object.entries(value)
    .slice(0, MOST_MEMBERS)
    .filter(([key]) => key !== '__proto__')
  const copy = Object.fromEntries(members.map(([key, each]) => [key, copyTree(each, [...path, key], notes)]))
  notes.remember(copy, path)
  return copy
}

/** Marks a place whose list closes up when the round is over. */
const GONE = Symbol('gone')

/** Makes one complaint go away; false when nothing is left that could be taken away. */
function mend(tree: unknown, issue: z.core.$ZodIssue, notes: Notes): boolean {
  for (let length = issue.path.length; length > 0; length -= 1) {
    const key = issue.path[length - 1] as Key
    const branch = branchAt(tree, issue.path.slice(0, length - 1))
    if (branch === null || branch[key] === undefined) continue
    if (branch[key] === GONE) return true
    const where = pathText([...notes.whereOf(branch), key])
    const isWhole = length === issue.path.length
    const cut = isWhole && issue.code === 'too_big' ? cutTo(branch[key], Number(issue.maximum)) : null
    notes.add(where, cut ? cut.what : isWhole ? 'BadValue' : 'LeftOut')
    if (cut) branch[key] = cut.value
    else if (Array.isArray(branch)) branch[key as number] = GONE
    else delete branch[key]
    return true
  }
  return false
}

function branchAt(tree: unknown, path: readonly PropertyKey[]): Branch | null {
  let branch: unknown = tree
  for (const key of path) {
    if (typeof branch !== 'object' || branch === null) return null
    branch = (branch as Branch)[key as Key]
  }
  return typeof branch === 'object' && branch !== null ? (branch as Branch) : null
}

function cutTo(value: unknown, most: number): { value: unknown; what: 'TooMany' | 'TooLong' } | null {
  if (Array.isArray(value)) return { value: value.slice(0, most), what: 'TooMany' }
  // A pair of surrogates is not parted.
  if (typeof value === 'string') {
    return { value: value.slice(0, most).replace(/[\ud800-\udbff]$/, ''), what: 'TooLong' }
  }
  return null
}

function sweep(value: unknown): void {
  if (typeof value !== 'object' || value === null || ('type' in value && value.type === 'doc')) return
  if (Array.isArray(value)) {
    const left = value.filter((each) => each !== GONE)
    if (left.length < value.length) value.splice(0, value.length, ...left)
  }
  for (const each of Object.values(value)) sweep(each)
}
