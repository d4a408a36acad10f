/** The names of the one rich-text schema and the attributes each carries, as they lie in the documents.
 *  Additive only: a name is never reused, and an older version shows names it does not know as they are. */

export const nodeAttributes = {
  paragraph: [],
  heading: ['level'],
  bulletList: [],
  orderedList: ['start'],
  listItem: [],
  blockquote: [],
  table: [],
  tableRow: [],
  tableHeader: ['colspan', 'rowspan'],
  tableCell: ['colspan', 'rowspan'],
  image: ['imageId', 'alt', 'decorative', 'width'],
  mathInline: ['latex'],
  mathBlock: ['latex'],
  answerSpace: ['style', 'lines'],
  horizontalRule: [],
  hardBreak: [],
} as const satisfies Record<string, readonly string[]>

export const markAttributes = {
  bold: [],
  italic: [],
  underline: [],
  strike: [],
  code: [],
  link: ['href'],
} as const satisfies Record<string, readonly string[]>

export type NodeName = keyof typeof nodeAttributes
export type MarkName = keyof typeof markAttributes

/** Nodes that hold text and inline nodes. */
export const textBlocks: ReadonlySet<string> = new Set<NodeName>(['paragraph', 'heading'])

/** Nodes that hold any blocks. */
export const blockContainers: ReadonlySet<string> = new Set<NodeName>([
  'listItem',
  'blockquote',
  'tableHeader',
  'tableCell',
])

export const headingLevels = [2, 3] as const
export const answerStyles = ['lines', 'grid', 'box'] as const
export type AnswerStyle = (typeof answerStyles)[number]

export const isNodeName = (name: string): name is NodeName => Object.hasOwn(nodeAttributes, name)
export const isMarkName = (name: string): name is MarkName => Object.hasOwn(markAttributes, name)
