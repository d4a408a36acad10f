import { plainText, type RichMark, type RichNode, type RichText } from '../rich-text/rich-text.ts'
import { answerSpaceHtml } from './answer-space-html.ts'
import { wholeNumber } from './attributes.ts'
import { type Html, html, isNothing, nothing, trustedHtml } from './html.ts'
import { languageHtml, textHtml } from './line-html.ts'
import { mathHtml } from './math-html.ts'
import type { PacketSource, Passage } from './packet-source.ts'
import { tableHtml } from './table-html.ts'

/** Rich text on paper. Takes any node name: what it does not know shows what is inside it, so that no words
 *  a newer version wrote are lost. */
export interface RichTextSetting {
  imageUrl(imageId: string): string | null
  /** HTML level of a heading of level 2: one below the heading the text stands under. */
  readonly headingLevel: number
  readonly imageMissing: string
}

/** A passage in a block of its own, marked with its language. */
export function passageHtml(source: PacketSource, passage: Passage, headingLevel: number): Html {
  const setting = { imageUrl: source.imageUrl, headingLevel, imageMissing: source.words.imageMissing }
  return html`<div class="content"${languageHtml(source, passage.language)}>
${richTextHtml(passage.text, setting)}</div>`
}

export const richTextHtml = (text: RichText, setting: RichTextSetting): Html =>
  nodesHtml(text.content, { ...setting, depth: 0 })

/** Deeper than any lesson; only a hostile document gets here, and it must not end the run. */
const DEEPEST = 50

interface Inside extends RichTextSetting {
  readonly depth: number
}

const nodesHtml = (nodes: readonly RichNode[] | undefined, inside: Inside): Html =>
  html`${(nodes ?? []).map((node) => nodeHtml(node, inside))}`

function nodeHtml(node: RichNode, outside: Inside): Html {
  if (node.text !== undefined) return marked(node.text, node.marks ?? [])
  if (outside.depth > DEEPEST) return html`${plainText({ type: 'doc', content: [node] })}`
  const inside = { ...outside, depth: outside.depth + 1 }
  const make = NODES[node.type]
  return make ? make(node, inside) : unknownHtml(node, inside)
}

const NODES: Readonly<Record<string, (node: RichNode, inside: Inside) => Html>> = {
  paragraph: (node, inside) => {
    const words = isLoneMath(node) ? loneMathHtml(node) : nodesHtml(node.content, inside)
    return isNothing(words) ? nothing : html`<p>${words}</p>\n`
  },
  heading: (node, inside) => {
    const level = Math.min(inside.headingLevel + (node.attrs?.level === 3 ? 1 : 0), 6)
    const tag = trustedHtml(`h${level}`)
    return html`<${tag}>${nodesHtml(node.content, inside)}</${tag}>\n`
  },
  bulletList: (node, inside) => html`<ul>${nodesHtml(node.content, inside)}</ul>\n`,
  orderedList: (node, inside) => {
    const start = wholeNumber(node.attrs?.start, 1, 0, 9999)
    return html`<ol${start === 1 ? nothing : html` start="${start}"`}>${nodesHtml(node.content, inside)}</ol>\n`
  },
  listItem: (node, inside) => html`<li>${nodesHtml(node.content, inside)}</li>\n`,
  blockquote: (node, inside) => html`<blockquote>${nodesHtml(node.content, inside)}</blockquote>\n`,
  table: (node, inside) => tableHtml(node, (nodes) => nodesHtml(nodes, inside)),
  image: imageHtml,
  mathInline: (node) => mathHtml(latexOf(node), 'inline'),
  mathBlock: (node) => mathHtml(latexOf(node), 'block'),
  answerSpace: (node) => answerSpaceHtml(node.attrs?.style, wholeNumber(node.attrs?.lines, 3, 1, 40)),
  hardBreak: () => html`<br>`,
  horizontalRule: () => html`<hr>\n`,
}

const latexOf = (node: RichNode | undefined): string => String(node?.attrs?.latex ?? '')

const isLoneMath = ({ content = [] }: RichNode): boolean =>
  content.length === 1 && content[0]?.type === 'mathInline'

const loneMathHtml = (node: RichNode): Html => mathHtml(latexOf(node.content?.[0]), 'ownLine')

const INLINE = new Set(['mathInline', 'hardBreak'])

const isInline = (node: RichNode): boolean => node.text !== undefined || INLINE.has(node.type)

function unknownHtml(node: RichNode, inside: Inside): Html {
  const content = node.content ?? []
  if (content.length === 0) return nothing
  return content.every(isInline)
    ? html`<p>${nodesHtml(content, inside)}</p>\n`
    : html`<div>${nodesHtml(content, inside)}</div>\n`
}

function marked(text: string, marks: readonly RichMark[]): Html {
  return marks.reduceRight((words, mark) => markHtml(words, text, mark), textHtml(text))
}

function markHtml(words: Html, text: string, mark: RichMark): Html {
  switch (mark.type) {
    case 'bold':
      return html`<strong>${words}</strong>`
    case 'italic':
      return html`<em>${words}</em>`
    case 'underline':
      return html`<u>${words}</u>`
    case 'strike':
      return html`<s>${words}</s>`
    case 'code':
      return html`<bdi><code>${words}</code></bdi>`
    case 'link':
      return linkHtml(words, text, String(mark.attrs?.href ?? ''))
    default:
      return words
  }
}

/** Nobody can click on paper: the address is printed after the words, unless the words are the address. */
function linkHtml(words: Html, text: string, href: string): Html {
  if (!/^(https?:|mailto:)/i.test(href)) return words
  const address = href.replace(/^mailto:/i, '')
  if (text.trim() === address || address.replace(/^https?:\/\//, '').replace(/\/$/, '') === text.trim())
    return words
  return html`${words} <bdi class="address" dir="ltr">(${address})</bdi>`
}

function imageHtml(node: RichNode, inside: Inside): Html {
  const alt = node.attrs?.decorative === true ? '' : String(node.attrs?.alt ?? '')
  const url = inside.imageUrl(String(node.attrs?.imageId ?? ''))
  if (url === null || !isImageAddress(url)) {
    return html`<p class="image-missing">${inside.imageMissing}${alt === '' ? nothing : html`: ${alt}`}</p>\n`
  }
  const percent = wholeNumber(node.attrs?.width, 0, 5, 100)
  const width = percent === 0 ? nothing : html` style="inline-size:${percent}%"`
  return html`<figure><img src="${url}" alt="${alt}"${width}></figure>\n`
}

/** Pictures from the team's own store, never an address a document names. */
export const isImageAddress = (url: string): boolean =>
  /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(url)
