import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { Plugin } from '@tiptap/pm/state'
import { type ProsemirrorBinding, ySyncPlugin } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

/** Binds an editor to its shared text through y-tiptap, with three rules of our own:
 *  - before a change from elsewhere is drawn, `mayDraw` is asked; after a no, nothing is drawn or written;
 *  - the shared text is written only when somebody changed the text here, never on focus or on opening;
 *  - the empty paragraph an editor shows for an empty text is not written until there is something in it. */
export interface SyncOptions {
  readonly fragment: Y.XmlFragment
  readonly mayDraw: () => boolean
}

export const createSyncExtension = (options: SyncOptions) =>
  Extension.create({
    name: 'sharedText',
    priority: 1000,
    addProseMirrorPlugins: () => [guardedSyncPlugin(options)],
  })

/** y-tiptap's binding, with the members that take part in the rules above. */
export type Binding = ProsemirrorBinding & { isDestroyed?: boolean }

function guardedSyncPlugin({ fragment, mayDraw }: SyncOptions): Plugin {
  const plugin = ySyncPlugin(fragment) as Plugin
  const binding = bindingOf(plugin)
  let drawn: ProseMirrorNode | null = null
  const noteDrawn = () => {
    if (binding.prosemirrorView) drawn = binding.prosemirrorView.state.doc
  }

  let ownTransaction: Y.Transaction | null = null
  const drawChange = binding._observeFunction
  binding._observeFunction = (events: Y.YEvent<Y.XmlElement>[], transaction: Y.Transaction) => {
    if (!binding.prosemirrorView || transaction === ownTransaction || !mayDraw()) return
    drawChange(events, transaction)
    noteDrawn()
  }
  const drawAll = binding._forceRerender.bind(binding)
  binding._forceRerender = () => {
    drawAll()
    noteDrawn()
  }
  const write = binding._prosemirrorChanged.bind(binding)
  binding._prosemirrorChanged = (doc) => {
    if (!binding.prosemirrorView || doc === drawn) return
    if (fragment.length === 0 && isBlank(doc)) return
    drawn = doc
    ownTransaction = binding.doc._transaction
    write(doc)
  }
  const destroy = binding.destroy.bind(binding)
  binding.destroy = () => {
    // y-tiptap's delayed caret updates look at this flag, but nobody sets it.
    binding.isDestroyed = true
    destroy()
  }
  return plugin
}

/** The plugin makes its binding at once and hands it out only through its state. */
function bindingOf(plugin: Plugin): Binding {
  const init = plugin.spec.state?.init as unknown as () => { binding: Binding }
  return init.call(plugin).binding
}

export function isBlank(doc: ProseMirrorNode): boolean {
  const only = doc.childCount === 1 ? doc.firstChild : null
  return only?.type.name === 'paragraph' && only.content.size === 0
}
