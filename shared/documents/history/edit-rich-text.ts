import * as Y from 'yjs'
import { readFragment, readNode, toChildren } from '../../rich-text/fragment.ts'
import type { RichNode } from '../../rich-text/rich-text.ts'
import { commonPairs } from './common-ends.ts'
import { editRun } from './edit-text.ts'
import { normalNodes } from './place-value.ts'

/** Edits a fragment until it reads as `wanted` (in normal form). Blocks that read the same stay as they are, a block
 *  that differs is edited inside, and only what has no counterpart is taken out or put in: a colleague's words in a
 *  block that this does not touch, or in a part of it, outlive the merge. Call inside a transaction. */
export function editFragment(fragment: Y.XmlFragment, wanted: readonly RichNode[]): void {
  const live = fragment.toArray().map(readChild)
  const parts = inParts(wanted)
  const pairs = commonPairs(
    live.map((child) => child.key),
    parts.map((part) => part.key),
  )
  let [nextLive, nextPart, at] = [0, 0, 0]
  for (const [i, j] of [...pairs, [live.length, parts.length] as const]) {
    at = editGap(fragment, at, live.slice(nextLive, i), parts.slice(nextPart, j)) + 1
    nextLive = i + 1
    nextPart = j + 1
  }
}

/** What a fragment holds at one position, and how it reads. */
interface Child {
  readonly type: unknown
  readonly nodes: readonly RichNode[]
  readonly key: string
}

function readChild(type: unknown): Child {
  const nodes = normalNodes(readNode(type))
  return { type, nodes, key: JSON.stringify(nodes) }
}

/** What lies at one position of a fragment: an element, or a run of text however many marks it has. */
interface Part {
  readonly nodes: readonly RichNode[]
  readonly key: string
}

function inParts(nodes: readonly RichNode[]): readonly Part[] {
  const runs: RichNode[][] = []
  for (const node of nodes) {
    const last = runs.at(-1)
    if (node.text !== undefined && last?.[0]?.text !== undefined) last.push(node)
    else runs.push([node])
  }
  return runs.map((run) => ({ nodes: run, key: JSON.stringify(run) }))
}

/** Turns the children from `at` on into the parts, pair by pair; gives the position after them. */
function editGap(
  fragment: Y.XmlFragment,
  at: number,
  live: readonly Child[],
  parts: readonly Part[],
): number {
  parts.forEach((part, index) => {
    const child = live[index]
    if (child && editChild(child, part)) return
    if (child) fragment.delete(at + index, 1)
    fragment.insert(at + index, toChildren(part.nodes))
  })
  const surplus = live.length - parts.length
  if (surplus > 0) fragment.delete(at + parts.length, surplus)
  return at + parts.length
}

/** False when one cannot become the other. */
function editChild({ type, nodes }: Child, part: Part): boolean {
  const [node] = part.nodes
  if (!node) return false
  if (type instanceof Y.XmlText && node.text !== undefined && isPlain(type)) {
    editRun(type, nodes, part.nodes)
    return true
  }
  if (!(type instanceof Y.XmlElement) || node.text !== undefined || type.nodeName !== node.type) return false
  editAttributes(type, node)
  if (JSON.stringify(normalNodes(readFragment(type).content)) !== JSON.stringify(node.content ?? [])) {
    editFragment(type, node.content ?? [])
  }
  return true
}

/** Only characters, so that positions are those of the text. */
const isPlain = (text: Y.XmlText): boolean =>
  (text.toDelta() as { insert: unknown }[]).every((part) => typeof part.insert === 'string')

function editAttributes(element: Y.XmlElement, wanted: RichNode): void {
  const now: Readonly<Record<string, unknown>> = element.getAttributes()
  const then = wanted.attrs ?? {}
  for (const name of Object.keys(now)) if (!Object.hasOwn(then, name)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(then)) {
    // Attributes are typed as text, but hold any JSON: y-tiptap writes numbers and flags.
    if (JSON.stringify(now[name]) !== JSON.stringify(value)) element.setAttribute(name, value as string)
  }
}
