import { err, ok, type Result } from '../lib/result.ts'

/** What a JSON text can say. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any package, and shallow enough for every recursion over it. */
export const DEEPEST = 64

/** Arrays, objects and their members, counted together; a package of 20,000 items has about a million. */
export const MOST_VALUES = 2_000_000

/** Names that mean something to an object itself. Nothing in a standard is called so. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** A copy that is nothing but JSON, without the names in which code has been hidden: whatever the value, what
 *  comes out may be walked by recursion and put into any object. `onDropped` hears of each name left out. */
export function copyJson(value: unknown, onDropped: (key: string) => void): Result<Json, CopyError> {
  let values = 0
  let failure: CopyError | null = null
  const copy = (each: unknown, depth: number): Json | undefined => {
    if (typeof each !== 'object' || each === null) return plainScalar(each)
    values += Array.isArray(each) ? each.length : 1
    if (depth > DEEPEST) failure ??= { type: 'tooDeep' }
    if (values > MOST_VALUES) failure ??= { type: 'tooLarge' }
    if (failure) return null
    if (Array.isArray(each)) return each.map((member) => copy(member, depth + 1) ?? null)
    return Object.fromEntries(Object.entries(each).flatMap(([key, member]) => copyMember(key, member, depth)))
  }
  const copyMember = (key: string, member: unknown, depth: number): [string, Json][] => {
    values += 1
    if (UNSAFE_KEYS.has(key)) {
      onDropped(key)
      return []
    }
    const plain = copy(member, depth + 1)
    return plain === undefined ? [] : [[key, plain]]
  }
  const whole = copy(value, 1) ?? null
  return failure ? err(failure) : ok(whole)
}
export type CopyError = { readonly type: 'tooDeep' } | { readonly type: 'tooLarge' }

/** As `JSON.stringify` would write it; a negative zero comes back as zero. */
function plainScalar(value: unknown): null | boolean | number | string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null
  return value === null || typeof value === 'boolean' || typeof value === 'string' ? value : undefined
}

/** Levels of arrays and objects. */
export function depthOf(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0
  let deepest = 0
  for (const member of Object.values(value)) deepest = Math.max(deepest, depthOf(member))
  return deepest + 1
}
