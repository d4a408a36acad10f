import { type AnyExtension, Mark, markInputRule } from '@tiptap/core'
import { safeLink } from '../safe-link.ts'

interface MarkWords {
  readonly name: string
  readonly tags: readonly string[]
  readonly key: string
  /** What, typed around words, makes the mark: `**bold**`. */
  readonly typed?: RegExp
}

const simpleMark = ({ name, tags, key, typed }: MarkWords) =>
  Mark.create({
    name,
    parseHTML: () => tags.map((tag) => ({ tag })),
    renderHTML: () => [tags[0] ?? 'span', 0],
    addKeyboardShortcuts() {
      const toggle = () => this.editor.commands.toggleMark(this.name)
      return { [`Mod-${key}`]: toggle, [`Mod-${key.toUpperCase()}`]: toggle }
    },
    addInputRules() {
      return typed ? [markInputRule({ find: typed, type: this.type })] : []
    },
  })

const boldMark = simpleMark({
  name: 'bold',
  tags: ['strong', 'b'],
  key: 'b',
  typed: /(?:^|\s)(\*\*(?!\s+\*\*)([^*]+)\*\*(?!\s+\*\*))$/,
})
const italicMark = simpleMark({
  name: 'italic',
  tags: ['em', 'i'],
  key: 'i',
  typed: /(?:^|\s)(\*(?!\s+\*)([^*]+)\*(?!\s+\*))$/,
})
const underlineMark = simpleMark({ name: 'underline', tags: ['u'], key: 'u' })
const strikeMark = simpleMark({ name: 'strike', tags: ['s', 'del', 'strike'], key: 'Shift-s' })

/** Code excludes only itself: excluding every other mark would strip marks a newer version made. */
const codeMark = Mark.create({
  name: 'code',
  excludes: 'code',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': () => this.editor.commands.toggleMark(this.name) }
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)(`(?!\s+`)([^`]+)`)$/, type: this.type })]
  },
})

/** An address that may not be opened is kept in the text but not drawn as a link. */
const linkMark = Mark.create({
  name: 'link',
  inclusive: false,
  exitable: true,
  addAttributes: () => ({ href: { default: null, rendered: false } }),
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => readLink(element) }],
  renderHTML: ({ mark }) => {
    const href = safeLink(mark.attrs.href)
    return href ? ['a', { href, rel: 'noopener noreferrer nofollow' }, 0] : ['span', 0]
  },
})

function readLink(element: HTMLElement): { href: string } | false {
  const href = safeLink(element.getAttribute('href'))
  return href !== null && { href }
}

export const ownMarks: readonly AnyExtension[] = [
  boldMark,
  italicMark,
  underlineMark,
  strikeMark,
  codeMark,
  linkMark,
]
