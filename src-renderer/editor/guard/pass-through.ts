import { type AnyExtension, Mark, Node } from '@tiptap/core'
import { ContentMatch, type Schema } from '@tiptap/pm/model'
import type { MarkKind, NodeKind, Unknown } from './unknown.ts'

/** Nodes and marks under names this version does not know, so that a newer text can be edited around them.
 *  A node is drawn as one grey block that is kept as it is; its insides stay whole in the editor's document,
 *  so that moving the block moves everything in it. */
export function passThroughExtensions(unknown: Unknown, words: { keptBlock: () => string }): AnyExtension[] {
  return [
    ...[...unknown.nodes].map(([name, kind]) => passThroughNode(name, kind, words.keptBlock)),
    ...[...unknown.marks].map(([name, kind]) => passThroughMark(name, kind)),
  ]
}

const passThroughNode = (name: string, kind: NodeKind, label: () => string): AnyExtension =>
  Node.create({
    name,
    priority: 1,
    group: kind,
    inline: kind === 'inline',
    atom: true,
    selectable: true,
    draggable: false,
    isolating: true,
    // Replaced by `openContent`: a content expression cannot say "anything".
    content: 'block*',
    marks: '_',
    // Anything else would trim spaces when ProseMirror reads its own page back.
    whitespace: 'pre',
    renderHTML: () => [kind === 'inline' ? 'span' : 'div', { 'data-kept': name }],
    addNodeView: () => () => ({
      dom: keptElement(kind, label()),
      ignoreMutation: () => true,
    }),
  })

function keptElement(kind: NodeKind, label: string): HTMLElement {
  const element = document.createElement(kind === 'inline' ? 'span' : 'div')
  element.className = 'kept'
  element.contentEditable = 'false'
  element.textContent = label
  element.title = label
  return element
}

const passThroughMark = (name: string, kind: MarkKind): AnyExtension =>
  Mark.create({
    name,
    priority: 1,
    inclusive: false,
    excludes: kind === 'overlapping' ? '' : name,
    renderHTML: () => ['span', { 'data-kept-mark': name }, 0],
  })

/** Lets the pass-through nodes hold any children, in any mixture. */
export function openContent(schema: Schema, unknown: Unknown): void {
  const Match = ContentMatch as unknown as new (validEnd: boolean) => OpenMatch
  const anything = new Match(true)
  for (const type of Object.values(schema.nodes)) anything.next.push({ type, next: anything })
  for (const name of unknown.nodes.keys()) {
    const type = schema.nodes[name]
    if (type) (type as unknown as { contentMatch: OpenMatch }).contentMatch = anything
  }
}

type OpenMatch = ContentMatch & { next: { type: unknown; next: OpenMatch }[] }
