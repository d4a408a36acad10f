import { measureJson } from '../lib/measure-json.ts'
import { err, ok, type Result, trySync } from '../lib/result.ts'
import { type CaseChange, type CaseChanges, createChanges } from './case-changes.ts'
import { PACKAGE } from './case-fields.ts'
import { exactMatches, impliedIds, withoutTwins } from './case-ids.ts'
import type { CaseEdge, CaseItem, CasePackage } from './case-package.ts'
import { growTree } from './case-tree.ts'
import { copyJson, DEEPEST, isObject, type JsonObject, MOST_VALUES } from './json.ts'
import { readEdges } from './read-edges.ts'
import { type LooseItem, readDefinitions, readDocument, readItem, readRubric } from './read-records.ts'
import { settleFields } from './settle-fields.ts'

/** Several times the largest package of a state. */
export const MAX_CASE_BYTES = 32 * 1024 * 1024

/** Items and associations; 64 MiB of real ones are fewer. */
const MOST_PARTS = 200_000

export interface ReadCase {
  readonly casePackage: CasePackage
  /** Everything skipped or changed on the way. */
  readonly changes: readonly CaseChange[]
}

export type CaseFailure =
  /** `line` and `column` count from 1; null where the parser does not say where it stopped. */
  | { readonly type: 'notJson'; readonly at: { readonly line: number; readonly column: number } | null }
  /** JSON, but without the document that every package begins with. */
  | { readonly type: 'notACase' }
  | { readonly type: 'tooLarge' }
  | { readonly type: 'tooDeep' }

/** The package in the text of a file. Never throws and never hangs, whatever the text. */
export function parseCase(text: string): Result<ReadCase, CaseFailure> {
  if (isLongerThan(text, MAX_CASE_BYTES)) return err({ type: 'tooLarge' })
  const size = measureJson(text)
  if (size.depth > DEEPEST) return err({ type: 'tooDeep' })
  if (size.values > MOST_VALUES) return err({ type: 'tooLarge' })
  const bare = text.replace(/^\ufeff/, '')
  const parsed = trySync(() => JSON.parse(bare) as unknown, String)
  return parsed.ok ? readCase(parsed.value) : err({ type: 'notJson', at: placeOf(parsed.error, bare) })
}

/** The package in what `JSON.parse` gave; CASE 1.0 and 1.1, with the faults that real exports have. */
export function readCase(json: unknown): Result<ReadCase, CaseFailure> {
  const changes = createChanges()
  const copy = copyJson(json, (key) => changes.add('badName', '', key))
  if (!copy.ok) return copy
  if (!isObject(copy.value) || !isObject(copy.value.CFDocument)) return err({ type: 'notACase' })
  if (partsIn(copy.value) > MOST_PARTS) return err({ type: 'tooLarge' })
  const casePackage = readPackage(copy.value, copy.value.CFDocument, changes)
  return ok({ casePackage, changes: changes.list() })
}

const partsIn = ({ CFItems, CFAssociations }: JsonObject): number =>
  [CFItems, CFAssociations].reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)

function readPackage(value: JsonObject, head: JsonObject, changes: CaseChanges): CasePackage {
  const { take, more, extra } = settleFields(value, PACKAGE, (type, what) => changes.add(type, '', what))
  take('CFDocument')
  const document = readDocument(head, changes)
  const loose = readItems(take('CFItems') ?? [], document.id, changes)
  const associations = readEdges(take('CFAssociations') ?? [], document, loose, changes)
  const { items, edges } = growTree(loose, associations, document.id, changes)
  return {
    document,
    items: withImpliedIds(items, edges),
    edges,
    rubrics: (take('CFRubrics') ?? []).map((each) => readRubric(each, changes)),
    definitions: readDefinitions(take('CFDefinitions') ?? {}, changes),
    more: more(),
    extra,
  }
}

function readItems(
  values: readonly JsonObject[],
  document: string,
  changes: CaseChanges,
): readonly LooseItem[] {
  const items = new Map<string, LooseItem>()
  for (const value of values) {
    const item = readItem(value, document, changes)
    if (item.id === document || items.has(item.id)) changes.add('twice', item.id, item.code)
    else items.set(item.id, item)
  }
  return [...items.values()]
}

function withImpliedIds(items: readonly CaseItem[], edges: readonly CaseEdge[]): readonly CaseItem[] {
  const matches = exactMatches(edges)
  return items.map((item) => ({
    ...item,
    ids: withoutTwins([...impliedIds(item, matches), ...item.ids]),
  }))
}

/** As UTF-8, without encoding it. */
function isLongerThan(text: string, most: number): boolean {
  if (text.length * 3 <= most) return false
  let bytes = 0
  for (let at = 0; at < text.length && bytes <= most; at += 1) {
    const code = text.charCodeAt(at)
    // Each half of a surrogate pair makes up two of its four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3
  }
  return bytes > most
}

/** Where the parser stopped, from its words. */
function placeOf(words: string, text: string): { line: number; column: number } | null {
  const match = /position (\d+)/.exec(words)
  const end = /end of JSON/.test(words) ? text.length : null
  const at = match ? Number(match[1]) : end
  if (at === null) return null
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
