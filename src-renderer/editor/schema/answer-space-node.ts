import { Node } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { answerLines, answerStyle } from '../node-values.ts'

/** Room for a learner to write on paper: lines, a grid or a box, so many lines high. */
export const answerSpaceNode = Node.create({
  name: 'answerSpace',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    style: {
      default: 'lines',
      parseHTML: (element) => answerStyle(element.getAttribute('data-style')),
      renderHTML: ({ style }) => ({ 'data-style': answerStyle(style) }),
    },
    lines: {
      default: 3,
      parseHTML: (element) => answerLines(element.getAttribute('data-lines')),
      renderHTML: ({ lines }) => ({ 'data-lines': String(answerLines(lines)) }),
    },
  }),
  parseHTML: () => [{ tag: 'div[data-answer-space]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { 'data-answer-space': '', ...HTMLAttributes }],
  addNodeView: () => (props) => answerSpaceView(props.node),
})

function answerSpaceView(node: ProseMirrorNode) {
  const dom = document.createElement('div')
  dom.className = 'answer-space'
  dom.contentEditable = 'false'
  const draw = (shown: ProseMirrorNode) => {
    dom.dataset.style = answerStyle(shown.attrs.style)
    dom.style.setProperty('--lines', String(answerLines(shown.attrs.lines)))
  }
  draw(node)
  return {
    dom,
    update(next: ProseMirrorNode) {
      if (next.type !== node.type) return false
      draw(next)
      return true
    },
    ignoreMutation: () => true,
  }
}
