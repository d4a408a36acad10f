import type { Json, PlaceValue } from '../../../shared/documents/history/place-value.ts'
import type { RichNode, RichText } from '../../../shared/rich-text/rich-text.ts'
import type { Translator } from '../../messages/translator.ts'

/** What stands in a place as lines of words, for reading two versions side by side; '' where nothing does. */
export function valueText(t: Translator, value: PlaceValue | null, what: string): string {
  if (value === null) return ''
  if (value.kind === 'text') return value.text
  return value.kind === 'rich' ? richLines(t, value.text).join('\n') : fieldText(t, value.value, what)
}

function fieldText(t: Translator, value: Json, what: string): string {
  if (what === 'deletedAt') return t('history.aside')
  if (typeof value === 'boolean') return t(value ? 'history.valueYes' : 'history.valueNo')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value
  const week = value !== null && 'week' in value ? value.week : null
  return typeof week === 'number' ? t('history.week', { week }) : ''
}

/** One line for each block that holds words: items with a dot, cells of a row parted by a bar. */
function richLines(t: Translator, text: RichText): readonly string[] {
  return text.content.flatMap((node) => blockLines(t, node))
}

function blockLines(t: Translator, node: RichNode): readonly string[] {
  const content = node.content ?? []
  if (node.type === 'listItem') return marked(content.flatMap((each) => blockLines(t, each)))
  if (node.type === 'tableRow') {
    return [
      content
        .map((cell) => (cell.content ?? []).flatMap((each) => blockLines(t, each)).join(' '))
        .join(' | '),
    ]
  }
  const isLeafBlock = content.length === 0 || content.some(isInline)
  return isLeafBlock ? [inlineText(t, node)] : content.flatMap((each) => blockLines(t, each))
}

const marked = ([first = '', ...rest]: readonly string[]): readonly string[] => [`• ${first}`, ...rest]

const isInline = ({ type }: RichNode): boolean =>
  type === 'text' || type === 'hardBreak' || type === 'mathInline'

function inlineText(t: Translator, node: RichNode): string {
  if (node.text !== undefined) return node.text
  const attrs = node.attrs ?? {}
  switch (node.type) {
    case 'mathInline':
    case 'mathBlock':
      return `$${String(attrs.latex ?? '')}$`
    case 'image': {
      const alt = typeof attrs.alt === 'string' ? attrs.alt : ''
      return `[${alt === '' ? t('history.pictureBare') : t('history.picture', { alt })}]`
    }
    case 'answerSpace':
      return `[${t('editor.answerSpace')}]`
    case 'hardBreak':
      return '\n'
    case 'horizontalRule':
      return '―'
    default:
      return (node.content ?? []).map((each) => inlineText(t, each)).join('')
  }
}
