import { Extension } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type Plugin, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { initProseMirrorDoc, ySyncPlugin, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'
import { trySync } from '../../../shared/lib/result.ts'
import { anchorEqual } from './anchor-equal.ts'
import type { Binding } from './binding.ts'
import { drawSmallest, noteNodes } from './smallest-step.ts'

/** Binds an editor to its shared text through y-tiptap, with three rules of our own:
 *  - before a change from elsewhere is drawn, `mayDraw` is asked; after a no, nothing is drawn or written;
 *  - the shared text is written only when somebody changed the text here, never on focus or on opening;
 *  - the empty paragraph an editor shows for an empty text is not written until there is something in it. */
export interface SyncOptions {
  readonly fragment: Y.XmlFragment
  readonly mayDraw: () => boolean
  /** A change could not be drawn. The editor must go: writing its old text would take the change back. */
  readonly onFailure: (cause: unknown) => void
}

export const createSyncExtension = (options: SyncOptions) =>
  Extension.create({
    name: 'sharedText',
    priority: 1000,
    addProseMirrorPlugins: () => [guardedSyncPlugin(options)],
  })

function guardedSyncPlugin({ fragment, mayDraw, onFailure }: SyncOptions): Plugin {
  const plugin = ySyncPlugin(fragment) as Plugin
  const binding = bindingOf(plugin)
  let drawn: ProseMirrorNode | null = null
  const noteDrawn = () => {
    if (!binding.prosemirrorView) return
    const { doc }: { doc: ProseMirrorNode } = binding.prosemirrorView.state
    noteNodes(binding, fragment, doc)
    drawn = doc
  }
  drawSmallest(binding)

  let ownTransaction: Y.Transaction | null = null
  const drawChange = binding._observeFunction
  binding._observeFunction = (events: Y.YEvent<Y.XmlElement>[], transaction: Y.Transaction) => {
    if (!binding.prosemirrorView || transaction === ownTransaction || !mayDraw()) return
    const tried = trySync(
      () => drawChange(events, transaction),
      (cause) => cause,
    )
    noteDrawn()
    forgetOldPlace(binding)
    if (!tried.ok) onFailure(tried.error)
  }
  binding._forceRerender = () => {
    binding.mux(() => drawAll(binding))
    noteDrawn()
  }
  const write = binding._prosemirrorChanged.bind(binding)
  binding._prosemirrorChanged = (doc) => {
    if (!binding.prosemirrorView || doc === drawn) return
    if (fragment.length === 0 && isBlank(doc)) return
    drawn = doc
    ownTransaction = binding.doc._transaction
    anchorEqual(binding, fragment, doc)
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

/** y-tiptap notes where the selection was before a batch of transactions and compares it with the document before
 *  each of them. After the first, that place belongs to a document that is gone, and looking it up may throw. */
function forgetOldPlace(binding: Binding): void {
  const place = binding.beforeTransactionSelection as { absAnchor?: number; absHead?: number } | null
  if (!place) return
  delete place.absAnchor
  delete place.absHead
}

/** The first drawing. y-tiptap's own would set a text selection wherever position 1 is, in a table or a picture. */
function drawAll(binding: Binding): void {
  const view: EditorView = binding.prosemirrorView
  const { doc, mapping } = initProseMirrorDoc(binding.type, view.state.schema)
  binding.mapping.clear()
  for (const [type, node] of mapping) binding.mapping.set(type, node)
  const { tr } = view.state
  tr.replaceWith(0, tr.doc.content.size, doc.content)
  tr.setSelection(Selection.findFrom(tr.doc.resolve(0), 1, true) ?? Selection.atStart(tr.doc))
  view.dispatch(tr.setMeta('addToHistory', false).setMeta(ySyncPluginKey, { isChangeOrigin: true, binding }))
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
