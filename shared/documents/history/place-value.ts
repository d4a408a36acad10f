import * as Y from 'yjs'
import { readFragment } from '../../rich-text/fragment.ts'
import type { Attributes, RichMark, RichNode, RichText } from '../../rich-text/rich-text.ts'

/** What stands in a place, as plain JSON in one normal form: two peers that read the same words hold the same value,
 *  whoever typed them in which order. It is kept, sent and compared as it is. */
export type PlaceValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich'; readonly text: RichText }
  | { readonly kind: 'field'; readonly value: Json }

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Do both read the same? Nothing is the same as nothing. */
export function sameValue(a: PlaceValue | null | undefined, b: PlaceValue | null | undefined): boolean {
  return a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}

/** A line's value; null when it is empty, which reads the same as never written. */
export function lineValue(text: Y.Text): PlaceValue | null {
  const words = text.toString()
  return words === '' ? null : { kind: 'text', text: words }
}

/** A cell's value; null when it holds blank paragraphs at most, as an editor leaves them where nobody wrote. */
export function cellValue(fragment: Y.XmlFragment): PlaceValue | null {
  const content = normalNodes(readFragment(fragment).content).map(inBlock)
  return content.every(isBlank) ? null : { kind: 'rich', text: { type: 'doc', content } }
}

/** A field's value; null for what no version of ours writes (bytes, nested documents), which is left alone. */
export function fieldValue(value: unknown): PlaceValue | null {
  const json = value instanceof Y.AbstractType ? undefined : toJson(value, 0)
  return json === undefined ? null : { kind: 'field', value: json }
}

/** Deeper than any field of ours; a stranger's value must not exhaust the stack. */
const MAX_DEPTH = 32

function toJson(value: unknown, depth: number): Json | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'object' || depth > MAX_DEPTH || ArrayBuffer.isView(value)) return undefined
  if (Array.isArray(value)) return value.map((each) => toJson(each, depth + 1) ?? null)
  return sortedEntries(value, depth)
}

function sortedEntries(value: object, depth: number): Readonly<Record<string, Json>> {
  const entries = Object.entries(value).flatMap(([key, each]): [string, Json][] => {
    const json = toJson(each, depth + 1)
    return json === undefined ? [] : [[key, json]]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Nodes in their normal form: neighbours with the same marks joined, marks and attributes in order. */
export function normalNodes(nodes: readonly RichNode[]): readonly RichNode[] {
  const joined: RichNode[] = []
  for (const node of nodes.map(normalNode)) {
    const last = joined.at(-1)
    const continues = last?.text !== undefined && node.text !== undefined && sameMarks(last.marks, node.marks)
    if (continues) joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` }
    else joined.push(node)
  }
  return joined
}

function normalNode(node: RichNode): RichNode {
  const attrs = normalAttributes(node.attrs)
  const content = normalNodes(node.content ?? [])
  return {
    type: node.type,
    ...(attrs ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
    ...normalMarks(node.marks),
    ...(node.text === undefined ? {} : { text: node.text }),
  }
}

function normalMarks(marks: readonly RichMark[] = []): Pick<RichNode, 'marks'> {
  if (marks.length === 0) return {}
  const byType = new Map(marks.map((mark) => [mark.type, mark]))
  const sorted = [...byType.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
  return {
    marks: sorted.map(({ type, attrs }) => {
      const kept = normalAttributes(attrs)
      return kept ? { type, attrs: kept } : { type }
    }),
  }
}

/** Without those that are null: a fragment does not keep them. */
function normalAttributes(attrs: Attributes | undefined): Attributes | null {
  const kept = Object.entries(sortedEntries(attrs ?? {}, 0)).filter(([, value]) => value !== null)
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

const sameMarks = (a: RichNode['marks'], b: RichNode['marks']): boolean =>
  JSON.stringify(a ?? []) === JSON.stringify(b ?? [])

/** Bare text between blocks is read as a paragraph, since no editor could show it otherwise. */
const inBlock = (node: RichNode): RichNode =>
  node.text === undefined ? node : { type: 'paragraph', content: [node] }

const isBlank = (node: RichNode): boolean => node.type === 'paragraph' && !node.attrs && !node.content
