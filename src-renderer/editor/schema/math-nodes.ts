import { type AnyExtension, type Editor, InputRule, Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { rememberPlace } from '../binding/place.ts'
import type { CellHost } from '../cell-host.ts'
import { drawMath } from '../math/katex.ts'

/** LaTeX in a line of text and on a line of its own. Double click or Enter opens the dialog. */
export const mathNodes = (host: CellHost): AnyExtension[] => [mathNode(host, false), mathNode(host, true)]

const mathNode = (host: CellHost, isBlock: boolean) =>
  Node.create({
    name: isBlock ? 'mathBlock' : 'mathInline',
    group: isBlock ? 'block' : 'inline',
    inline: !isBlock,
    atom: true,
    addAttributes: () => ({
      latex: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-latex') ?? '',
        renderHTML: ({ latex }) => ({ 'data-latex': String(latex ?? '') }),
      },
    }),
    parseHTML: () => [{ tag: isBlock ? 'div[data-latex]' : 'span[data-latex]' }],
    renderHTML: ({ HTMLAttributes, node }) => [
      isBlock ? 'div' : 'span',
      HTMLAttributes,
      `$${node.attrs.latex}$`,
    ],
    renderText: ({ node }) => `$${node.attrs.latex}$`,
    addNodeView: () => (props) => mathView(host, { isBlock, ...props }),
    addKeyboardShortcuts() {
      return { Enter: () => editSelectedMath(this.editor, host, this.name) }
    },
    addInputRules() {
      return [isBlock ? blockRule(this.type) : inlineRule(this.type)]
    },
  })

interface MathViewProps {
  readonly isBlock: boolean
  readonly editor: Editor
  readonly node: ProseMirrorNode
  readonly getPos: () => number | undefined
}

function mathView(host: CellHost, { isBlock, editor, node, getPos }: MathViewProps) {
  const dom = document.createElement(isBlock ? 'div' : 'span')
  dom.className = isBlock ? 'math-block' : 'math-inline'
  dom.contentEditable = 'false'
  let shown = node
  const draw = () => drawMath(dom, String(shown.attrs.latex ?? ''), isBlock)
  draw()
  dom.addEventListener('dblclick', () => {
    const at = getPos()
    if (at !== undefined && editor.isEditable) openMath(host, editor, at)
  })
  return {
    dom,
    update(next: ProseMirrorNode) {
      if (next.type !== shown.type) return false
      const isChanged = next.attrs.latex !== shown.attrs.latex
      shown = next
      if (isChanged) draw()
      return true
    },
    ignoreMutation: () => true,
  }
}

function openMath(host: CellHost, { state }: Editor, at: number): void {
  const node = state.doc.nodeAt(at)
  const isBlock = node?.type.name === 'mathBlock'
  const latex = String(node?.attrs.latex ?? '')
  host.onDialog({ type: 'math', latex, isBlock, place: rememberPlace(state, at) })
}

function editSelectedMath(editor: Editor, host: CellHost, name: string): boolean {
  const { selection } = editor.state
  const isSelected = selection instanceof NodeSelection && selection.node.type.name === name
  if (!isSelected || !editor.isEditable) return false
  openMath(host, editor, selection.from)
  return true
}

/** `$3:2$` becomes a formula, `$5 and $6` does not, nor does a range of prices as in `$5-$6`. */
const inlineRule = (type: ProseMirrorNode['type']) =>
  new InputRule({
    find: /(?<![\\$\w])\$((?!\s)[^$\n]*[^$\s\\])\$$/,
    handler: ({ state, range, match }) => {
      const latex = match[1] ?? ''
      if (/^[\d.,]+[-–—/]?$/.test(latex)) return null
      state.tr.replaceWith(range.from, range.to, type.create({ latex }))
      return undefined
    },
  })

const blockRule = (type: ProseMirrorNode['type']) =>
  new InputRule({
    find: /^\$\$([^$]+)\$\$$/,
    handler: ({ state, range, match }) => {
      const $start = state.doc.resolve(range.from)
      const around = { from: $start.before(), to: $start.after() }
      state.tr.replaceWith(around.from, around.to, type.create({ latex: (match[1] ?? '').trim() }))
    },
  })
