import type { RichMark, RichNode, RichText } from '../rich-text/rich-text.ts'
import { isMarkName } from '../rich-text/schema-names.ts'
import { isGoodAttribute, isSafeLink, modelOf, neededAttribute, type Place } from './rich-text-model.ts'
import type { UnitFileProblem } from './unit-file.ts'

type Note = (what: UnitFileProblem['what']) => void
type BlockPlace = Exclude<Place, 'inline'>
type Attributes = NonNullable<RichNode['attrs']>

/** Nodes inside nodes that are followed; what lies deeper keeps its words only. Nine lists in one another. */
const DEEPEST = 20
const LONGEST_TEXT = 100_000

/** Rich text from anywhere, made to stand as our editor would have written it: nothing is where it may not
 *  be, equal texts are written equally, and no word is lost. Tidying what is tidy changes nothing. */
export function tidyRichText(value: unknown, note: Note): RichText {
  const tidy = tidyOnce(value, note)
  // Lists right inside lists get items between them and so may come out deeper than is followed.
  return depthOf(tidy) > DEEPEST ? tidyOnce(tidy, () => undefined) : tidy
}

const tidyOnce = (value: unknown, note: Note): RichText => ({
  type: 'doc',
  content: fitInto(tidyNodes(contentOf(value), note, 1), 'block', note),
})

const depthOf = (node: RichNode): number =>
  1 + (node.content ?? []).reduce((deepest, child) => Math.max(deepest, depthOf(child)), -1)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const contentOf = (value: unknown): readonly unknown[] =>
  isObject(value) && Array.isArray(value.content) ? value.content : []

function tidyNodes(values: readonly unknown[], note: Note, depth: number): RichNode[] {
  return values.flatMap((value) => tidyNode(value, note, depth))
}

function tidyNode(value: unknown, note: Note, depth: number): RichNode[] {
  if (!isObject(value) || !isName(value.type)) {
    note('BadValue')
    return []
  }
  if (value.type === 'text') return tidyText(value, note)
  if (depth > DEEPEST) {
    note('Misplaced')
    return textsIn(value).flatMap((each) => tidyText(each, note))
  }
  const model = modelOf(value.type)
  if (!model) note('UnknownContent')
  const attrs = tidyAttributes(value.type, value.attrs, note)
  const needed = neededAttribute(value.type)
  if (needed !== null && attrs[needed] === undefined) {
    note('BadValue')
    return []
  }
  const children = tidyNodes(contentOf(value), note, depth + 1)
  const make = nodeOf(value.type, attrs)
  if (!model) return [make(children)]
  if (model.holds === null) return [make([])]
  if (model.holds === 'inline') return splitAtBlocks(children, make, note)
  return [make(fitInto(children, model.holds, note))]
}

const nodeOf =
  (type: string, attrs: Attributes) =>
  (content: readonly RichNode[]): RichNode => ({
    type,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(content.length > 0 ? { content } : {}),
  })

/** A paragraph or heading; blocks inside it (a picture, mostly) come to stand between its parts. */
function splitAtBlocks(
  children: readonly RichNode[],
  make: (content: readonly RichNode[]) => RichNode,
  note: Note,
): RichNode[] {
  const isInline = (node: RichNode) => (placeOf(node) ?? 'inline') === 'inline'
  if (children.every(isInline)) return [make(mergeTexts(children))]
  note('Misplaced')
  const parts: RichNode[] = []
  let run: RichNode[] = []
  const endRun = () => {
    if (run.length > 0) parts.push(make(mergeTexts(run)))
    run = []
  }
  for (const child of children) {
    if (isInline(child)) run.push(child)
    else {
      endRun()
      parts.push(...fitInto([child], 'block', () => undefined))
    }
  }
  endRun()
  return parts
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z][\w-]{0,59}$/.test(value)

/** Text nodes at any depth, without recursion: this is for what nests too deep to be followed. */
function textsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  const found: Readonly<Record<string, unknown>>[] = []
  const waiting: unknown[] = [value]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isObject(next)) continue
    if (next.type === 'text') found.push(next)
    else for (const child of [...contentOf(next)].reverse()) waiting.push(child)
  }
  return found
}

function tidyText(value: Readonly<Record<string, unknown>>, note: Note): RichNode[] {
  if (typeof value.text !== 'string') {
    note('BadValue')
    return []
  }
  if (value.text.length > LONGEST_TEXT) note('TooLong')
  const text = value.text.slice(0, LONGEST_TEXT)
  const marks = tidyMarks(value.marks, note)
  return text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }]
}

function tidyMarks(values: unknown, note: Note): RichMark[] {
  const byType = new Map<string, RichMark>()
  for (const value of Array.isArray(values) ? values.slice(0, 20) : []) {
    if (!isObject(value) || !isName(value.type)) note('BadValue')
    else if (value.type === 'link' && !isSafeLink(isObject(value.attrs) ? value.attrs.href : null)) {
      note('UnsafeLink')
    } else {
      if (!isMarkName(value.type)) note('UnknownContent')
      const attrs = tidyAttributes(value.type, value.attrs, note)
      byType.set(value.type, { type: value.type, ...(Object.keys(attrs).length > 0 ? { attrs } : {}) })
    }
  }
  return [...byType.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
}

function tidyAttributes(type: string, attrs: unknown, note: Note): Attributes {
  if (!isObject(attrs)) return {}
  const good = Object.entries(attrs).filter(([name, value]) => {
    if (value === null) return false
    const isGood = isName(name) && isGoodAttribute(type, name, value)
    if (!isGood) note('BadValue')
    return isGood
  })
  return Object.fromEntries(good.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const placeOf = (node: RichNode): Place | null => modelOf(node.type)?.stands ?? null

/** The nodes as children of something that holds `place`: strays are wrapped or unwrapped until they fit. */
function fitInto(nodes: readonly RichNode[], place: BlockPlace, note: Note): RichNode[] {
  const fitting: RichNode[] = []
  let run: RichNode[] = []
  const endRun = () => {
    if (run.length > 0) fitting.push(...wrap(run, place))
    run = []
  }
  for (const node of nodes) {
    const stands = placeOf(node)
    if (stands === null || stands === place) {
      endRun()
      fitting.push(node)
      continue
    }
    note('Misplaced')
    if (canWrap(stands, place)) run.push(node)
    else {
      endRun()
      fitting.push(...fitInto(node.content ?? [], place, () => undefined))
    }
  }
  endRun()
  return fitting
}

const canWrap = (stands: Place, place: BlockPlace): boolean =>
  stands === 'inline' || stands === 'block' || (stands === 'tableCell' && place === 'tableRow')

/** Strays of one run in the fewest nodes that may stand at `place`. */
function wrap(run: readonly RichNode[], place: BlockPlace): RichNode[] {
  const isCells = run.every((node) => placeOf(node) === 'tableCell')
  switch (place) {
    case 'block':
      return [{ type: 'paragraph', content: mergeTexts(run) }]
    case 'listItem':
      return [{ type: 'listItem', content: asBlocks(run) }]
    case 'tableCell':
      return [{ type: 'tableCell', content: asBlocks(run) }]
    case 'tableRow':
      return [{ type: 'tableRow', content: isCells ? run : wrap(run, 'tableCell') }]
  }
}

const asBlocks = (run: readonly RichNode[]): RichNode[] => fitInto(run, 'block', () => undefined)

/** Neighbours with the same marks are one text, as the editor keeps them. */
function mergeTexts(nodes: readonly RichNode[]): RichNode[] {
  const merged: RichNode[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && last?.type === 'text' && sameMarks(last, node)) {
      merged[merged.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` }
    } else merged.push(node)
  }
  return merged
}

const sameMarks = (a: RichNode, b: RichNode): boolean =>
  JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
