import { answerStyles, headingLevels, type NodeName } from '../rich-text/schema-names.ts'

/** What may stand where in our rich text, as the editor's own schema has it. A text from elsewhere that breaks
 *  this would be mended by the editor, and the editor mends by deleting. */
export type Place = 'block' | 'inline' | 'listItem' | 'tableRow' | 'tableCell'

interface NodeModel {
  readonly stands: Place
  /** Null: holds nothing. */
  readonly holds: Place | null
}

const MODELS = {
  paragraph: { stands: 'block', holds: 'inline' },
  heading: { stands: 'block', holds: 'inline' },
  bulletList: { stands: 'block', holds: 'listItem' },
  orderedList: { stands: 'block', holds: 'listItem' },
  blockquote: { stands: 'block', holds: 'block' },
  table: { stands: 'block', holds: 'tableRow' },
  image: { stands: 'block', holds: null },
  mathBlock: { stands: 'block', holds: null },
  answerSpace: { stands: 'block', holds: null },
  horizontalRule: { stands: 'block', holds: null },
  listItem: { stands: 'listItem', holds: 'block' },
  tableRow: { stands: 'tableRow', holds: 'tableCell' },
  tableHeader: { stands: 'tableCell', holds: 'block' },
  tableCell: { stands: 'tableCell', holds: 'block' },
  text: { stands: 'inline', holds: null },
  hardBreak: { stands: 'inline', holds: null },
  mathInline: { stands: 'inline', holds: null },
} as const satisfies Record<NodeName | 'text', NodeModel>

/** Null for a node that only a newer version knows. */
export const modelOf = (type: string): NodeModel | null =>
  Object.hasOwn(MODELS, type) ? MODELS[type as keyof typeof MODELS] : null

type Check = (value: unknown) => boolean

const wholeFrom =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most

const textUpTo =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest

const isImageId: Check = (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

/** Attributes whose values we know. A wrong one is left out, and the editor's own default stands in. */
const ATTRIBUTES: Readonly<Record<string, Check>> = {
  'heading.level': (value) => headingLevels.some((level) => level === value),
  'orderedList.start': wholeFrom(0, 9999),
  'tableHeader.colspan': wholeFrom(1, 60),
  'tableHeader.rowspan': wholeFrom(1, 60),
  'tableCell.colspan': wholeFrom(1, 60),
  'tableCell.rowspan': wholeFrom(1, 60),
  'image.imageId': isImageId,
  'image.alt': textUpTo(2000),
  'image.decorative': (value) => typeof value === 'boolean',
  'image.width': wholeFrom(1, 100),
  'mathBlock.latex': textUpTo(10_000),
  'mathInline.latex': textUpTo(10_000),
  'answerSpace.style': (value) => answerStyles.some((style) => style === value),
  'answerSpace.lines': wholeFrom(1, 60),
}

export function isGoodAttribute(nodeType: string, name: string, value: unknown): boolean {
  const check = ATTRIBUTES[`${nodeType}.${name}`]
  return check ? check(value) : isPlain(value)
}

/** Values that an attribute of a newer version may have: small and without structure to get lost in. */
const isPlain: Check = (value) =>
  value === null ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 10_000) ||
  (Array.isArray(value) && value.length <= 60 && value.every((each) => typeof each === 'number'))

/** Attributes without which a node says nothing. */
const NEEDED: Readonly<Record<string, string>> = {
  image: 'imageId',
  mathBlock: 'latex',
  mathInline: 'latex',
}

export const neededAttribute = (nodeType: string): string | null => NEEDED[nodeType] ?? null

/** Addresses a page may link to: nothing that runs. */
export const isSafeLink = (href: unknown): boolean =>
  typeof href === 'string' && href.length <= 2000 && /^(https?:|mailto:)/i.test(href.trim())
