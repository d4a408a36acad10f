import { type AnyExtension, Mark, markInputRule } from '@tiptap/core'
import { safeLink } from '../safe-link.ts'

/** Code excludes only itself: excluding every other mark would strip marks a newer version made. */
export const codeMark = Mark.create({
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
export const linkMark = Mark.create({
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

export const ownMarks: readonly AnyExtension[] = [codeMark, linkMark]
