import type { RichNode } from '../../../shared/rich-text/rich-text.ts'
import type { Translator } from '../../messages/translator.ts'
import { type Icon, icons } from '../../ui/icons.ts'

/** What `/` offers: what teachers put into lessons, under the words they use for it. */
export interface SchoolBlock {
  readonly id: SchoolBlockId
  readonly icon: Icon
  readonly label: string
}

export type SchoolBlockId =
  | 'heading'
  | 'subheading'
  | 'bulletList'
  | 'orderedList'
  | 'sentenceFrame'
  | 'table'
  | 'ratioTable'
  | 'numberLine'
  | 'doubleNumberLine'
  | 'math'
  | 'exitTicket'
  | 'answerLines'
  | 'answerGrid'
  | 'answerBox'
  | 'picture'
  | 'divider'

export function schoolBlocks(t: Translator): readonly SchoolBlock[] {
  return [
    { id: 'ratioTable', icon: icons.table, label: t('editor.ratioTable') },
    { id: 'numberLine', icon: icons.number, label: t('editor.numberLine') },
    { id: 'doubleNumberLine', icon: icons.number, label: t('editor.doubleNumberLine') },
    { id: 'sentenceFrame', icon: icons.quote, label: t('editor.sentenceFrame') },
    { id: 'exitTicket', icon: icons.checks, label: t('editor.exitTicket') },
    { id: 'answerLines', icon: icons.answerLines, label: t('editor.answerLines') },
    { id: 'answerGrid', icon: icons.answerGrid, label: t('editor.answerGrid') },
    { id: 'answerBox', icon: icons.answerBox, label: t('editor.answerBox') },
    { id: 'math', icon: icons.math, label: t('editor.math') },
    { id: 'table', icon: icons.table, label: t('editor.table') },
    { id: 'heading', icon: icons.heading2, label: t('editor.heading') },
    { id: 'subheading', icon: icons.heading3, label: t('editor.subheading') },
    { id: 'bulletList', icon: icons.bulletList, label: t('editor.bulletList') },
    { id: 'orderedList', icon: icons.orderedList, label: t('editor.orderedList') },
    { id: 'picture', icon: icons.image, label: t('editor.picture') },
    { id: 'divider', icon: icons.minus, label: t('editor.divider') },
  ]
}

/** Those with a word that begins as the query does; all for an empty query. */
export function matchingBlocks(t: Translator, query: string): readonly SchoolBlock[] {
  const wanted = plain(query.trim())
  return schoolBlocks(t).filter(({ label }) => {
    const words = plain(label)
    return words.startsWith(wanted) || words.split(' ').some((word) => word.startsWith(wanted))
  })
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** What is put in, in the language of the text it goes into. */
export function blockContent(id: SchoolBlockId, t: Translator): RichNode[] | null {
  switch (id) {
    case 'ratioTable':
      return [table([row(t('editor.firstQuantity'), 5), row(t('editor.secondQuantity'), 5)])]
    case 'numberLine':
      return [table([cells(Array.from({ length: 11 }, (_, step) => cell('tableCell', String(step))))])]
    case 'doubleNumberLine':
      return [table([row(t('editor.firstQuantity'), 6, '0'), row(t('editor.secondQuantity'), 6, '0')])]
    case 'table':
      return [table([headerRow(3), bodyRow(3), bodyRow(3)])]
    case 'exitTicket':
      return [
        { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: t('editor.exitTicket') }] },
        paragraph(''),
        answerSpace('lines', 4),
      ]
    case 'answerLines':
      return [answerSpace('lines', 3)]
    case 'answerGrid':
      return [answerSpace('grid', 6)]
    case 'answerBox':
      return [answerSpace('box', 5)]
    case 'divider':
      return [{ type: 'horizontalRule' }]
    default:
      return null
  }
}

const answerSpace = (style: string, lines: number): RichNode => ({
  type: 'answerSpace',
  attrs: { style, lines },
})
const table = (rows: readonly RichNode[]): RichNode => ({ type: 'table', content: rows })
const cells = (content: readonly RichNode[]): RichNode => ({ type: 'tableRow', content })
const headerRow = (count: number) => cells(Array.from({ length: count }, () => cell('tableHeader', '')))
const bodyRow = (count: number) => cells(Array.from({ length: count }, () => cell('tableCell', '')))
const cell = (type: string, text: string): RichNode => ({ type, content: [paragraph(text)] })

const row = (label: string, count: number, first = ''): RichNode =>
  cells([
    cell('tableHeader', label),
    ...Array.from({ length: count }, (_, index) => cell('tableCell', index === 0 ? first : '')),
  ])

const paragraph = (text: string): RichNode => ({
  type: 'paragraph',
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
})
