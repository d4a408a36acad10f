import * as Y from 'yjs'

/** Reading records that merged from several hands: every value may be missing or of another type.
 *  A reader says what it expects and notes what it had to leave out. */
export type Fields = Y.Map<unknown>

/** Where a record should be, a merge or a stranger may have left any other value. */
export const isFields = (value: unknown): value is Fields => value instanceof Y.Map

export interface FieldProblem {
  readonly where: string
  readonly field: string
}

export interface RecordReader {
  readonly id: string
  text(field: string, fallback?: string): string
  number(field: string, fallback: number, min: number, max: number): number
  flag(field: string): boolean
  oneOf<T extends string>(field: string, allowed: readonly T[], fallback: T): T
  /** One of several, or nobody has said. */
  oneOrNull<T extends string | number>(field: string, allowed: readonly T[]): T | null
  /** Keys `prefix/x` whose value is true, as `x`, sorted. */
  setOf(prefix: string): string[]
  raw(field: string): unknown
}

export function readRecord(id: string, fields: Fields, bad: (problem: FieldProblem) => void): RecordReader {
  const note = (field: string) => bad({ where: id, field })
  const or = <T>(field: string, fallback: T, take: (value: unknown) => T | undefined): T => {
    const value = fields.get(field)
    if (value === undefined) return fallback
    const taken = take(value)
    if (taken === undefined) note(field)
    return taken ?? fallback
  }
  return {
    id,
    text: (field, fallback = '') =>
      or(field, fallback, (value) => (typeof value === 'string' ? value : undefined)),
    number: (field, fallback, min, max) =>
      or(field, fallback, (value) =>
        typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max
          ? value
          : undefined,
      ),
    flag: (field) => fields.get(field) === true,
    oneOf: (field, allowed, fallback) =>
      or(field, fallback, (value) => allowed.find((each) => each === value)),
    oneOrNull: <T extends string | number>(field: string, allowed: readonly T[]) =>
      or<T | null>(field, null, (value) => allowed.find((each) => each === value)),
    setOf: (prefix) =>
      [...fields.keys()]
        .filter((key) => key.startsWith(`${prefix}/`) && fields.get(key) === true)
        .map((key) => key.slice(prefix.length + 1))
        .sort(),
    raw: (field) => fields.get(field),
  }
}

/** A map's entries by key: a Y.Map tells them in the order in which they came to this computer. */
export const inKeyOrder = <T>(map: Y.Map<T>): [string, T][] =>
  [...map].sort(([one], [other]) => (one < other ? -1 : 1))
