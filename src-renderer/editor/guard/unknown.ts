import * as Y from 'yjs'
import {
  blockContainers,
  isMarkName,
  isNodeName,
  nodeAttributes,
  textBlocks,
} from '../../../shared/rich-text/schema-names.ts'

/** What a text holds that this version has no name for. An editor bound to it without knowing would delete
 *  it for the whole team (y-tiptap removes what it cannot draw), so this is read before anything is drawn. */
export interface Unknown {
  readonly nodes: ReadonlyMap<string, NodeKind>
  readonly marks: ReadonlyMap<string, MarkKind>
  /** Attributes beyond ours, by the name of the node that carries them. */
  readonly attributes: ReadonlyMap<string, ReadonlySet<string>>
  /** Set when the text is built in a way no editor of this version can hold without loss. */
  readonly obstacle: Obstacle | null
}

export type NodeKind = 'block' | 'inline'
/** Marks that may overlap themselves lie in Yjs as `name--hash`. */
export type MarkKind = 'single' | 'overlapping'
export type Obstacle = 'name' | 'place' | 'kind' | 'span' | 'content' | 'depth'

/** Deleting deeper trees overflows the stack inside Yjs, so nothing of ours is ever this deep. */
const DEEPEST = 64
/** Names a schema or Yjs gives another meaning. */
const RESERVED = new Set(['doc', 'text', 'block', 'inline', 'ychange'])
const HASHED = /^(.*)--[a-zA-Z0-9+/=]{8}$/

/** Reads a whole text; changes nothing. */
export function unknownIn(fragment: Y.XmlFragment): Unknown {
  const found: Findings = {
    nodes: new Map(),
    freeNodes: new Set(),
    marks: new Map(),
    attributes: new Map(),
    obstacle: null,
  }
  for (const child of fragment.toArray()) lookAtChild(found, child, { place: 'block', depth: 1 })
  for (const name of found.freeNodes) if (!found.nodes.has(name)) found.nodes.set(name, 'block')
  return found
}

interface Findings extends Unknown {
  readonly nodes: Map<string, NodeKind>
  /** Seen inside other unknown nodes, where either kind would do. */
  readonly freeNodes: Set<string>
  readonly marks: Map<string, MarkKind>
  readonly attributes: Map<string, Set<string>>
  obstacle: Obstacle | null
}

/** Where a child stands. `closed` places take our own names only; `free` is inside an unknown node. */
type Place = NodeKind | 'closed' | 'free'

function lookAtChild(found: Findings, child: unknown, at: { place: Place; depth: number }): void {
  if (at.depth > DEEPEST) found.obstacle = 'depth'
  else if (child instanceof Y.XmlElement) lookAtElement(found, child, at)
  else if (child instanceof Y.XmlText) lookAtText(found, child)
  else found.obstacle = 'content'
}

function lookAtElement(found: Findings, element: Y.XmlElement, at: { place: Place; depth: number }): void {
  const name = element.nodeName
  if (isNodeName(name)) {
    noteAttributes(found, element, nodeAttributes[name])
    noteSpan(found, element)
  } else noteNode(found, element, at.place)
  const place = placeInside(name)
  for (const child of element.toArray()) lookAtChild(found, child, { place, depth: at.depth + 1 })
}

function placeInside(name: string): Place {
  if (textBlocks.has(name)) return 'inline'
  if (blockContainers.has(name)) return 'block'
  return isNodeName(name) ? 'closed' : 'free'
}

function noteNode(found: Findings, element: Y.XmlElement, place: Place): void {
  const name = element.nodeName
  if (RESERVED.has(name) || !/^[A-Za-z][\w-]*$/.test(name)) found.obstacle = 'name'
  else if (place === 'closed') found.obstacle = 'place'
  else if (place === 'free') found.freeNodes.add(name)
  else if (isTakenOtherwise(found.nodes.get(name), place)) found.obstacle = 'kind'
  else found.nodes.set(name, place)
  noteAttributes(found, element, [])
}

const isTakenOtherwise = <T>(before: T | undefined, now: T): boolean => before !== undefined && before !== now

function noteAttributes(found: Findings, element: Y.XmlElement, ours: readonly string[]): void {
  for (const attribute of Object.keys(element.getAttributes())) {
    if (attribute === 'ychange') found.obstacle = 'name'
    if (ours.includes(attribute)) continue
    const set = found.attributes.get(element.nodeName) ?? new Set()
    found.attributes.set(element.nodeName, set.add(attribute))
  }
}

/** A table is laid out by its spans: a wrong one would make the layout wrong or endless. */
function noteSpan(found: Findings, element: Y.XmlElement): void {
  if (element.nodeName !== 'tableCell' && element.nodeName !== 'tableHeader') return
  const { colspan = 1, rowspan = 1 } = element.getAttributes() as Record<string, unknown>
  if (!isSpan(colspan) || !isSpan(rowspan)) found.obstacle = 'span'
}

const isSpan = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 60

function lookAtText(found: Findings, text: Y.XmlText): void {
  for (const part of text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[]) {
    if (typeof part.insert !== 'string') found.obstacle = 'content'
    for (const [key, value] of Object.entries(part.attributes ?? {})) noteMark(found, key, value)
  }
}

function noteMark(found: Findings, key: string, value: unknown): void {
  const hashed = HASHED.exec(key)?.[1]
  const name = hashed ?? key
  const kind = hashed === undefined ? 'single' : 'overlapping'
  if (isMarkName(name)) {
    if (kind === 'overlapping') found.obstacle = 'kind'
  } else if (RESERVED.has(name) || !/^[A-Za-z][\w-]*$/.test(name)) found.obstacle = 'name'
  // ProseMirror can carry objects only; y-tiptap has never written anything else.
  else if (typeof value !== 'object' || value === null) found.obstacle = 'content'
  else if (isTakenOtherwise(found.marks.get(name), kind)) found.obstacle = 'kind'
  else found.marks.set(name, kind)
}
