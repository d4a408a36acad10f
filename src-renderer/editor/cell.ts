import { Editor } from '@tiptap/core'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { createCaretExtension } from './binding/carets.ts'
import { bindingIn } from './binding/place.ts'
import { createSyncExtension } from './binding/sync-extension.ts'
import { createUndoExtension, restore } from './binding/undo-extension.ts'
import { type CellSettings, cellAttributes } from './cell-attributes.ts'
import type { CellHost } from './cell-host.ts'
import { cellNameOf } from './cell-name.ts'
import { type KeptAttributes, keepAttributes } from './guard/keep-attributes.ts'
import { openContent, passThroughExtensions } from './guard/pass-through.ts'
import { canDraw } from './guard/rehearsal.ts'
import { type Unknown, unknownIn } from './guard/unknown.ts'
import { wholeInsides } from './guard/whole-insides.ts'
import { pasting } from './paste/pasting.ts'
import { bareAtoms } from './schema/bare-atoms.ts'
import { blockDirection } from './schema/block-direction.ts'
import { schemaExtensions } from './schema/cell-extensions.ts'
import { fillEmpty } from './schema/fill-empty.ts'
import { cellKeyboard } from './schema/keyboard.ts'
import { repairTables } from './schema/table-nodes.ts'
import type { SharedUndo } from './shared-undo.ts'
import { insertBlock } from './slash/insert-block.ts'
import type { SchoolBlockId } from './slash/school-blocks.ts'
import { slashMenu } from './slash/slash-extension.ts'

/** One text of a document, open for writing. Before anything is drawn the text is read for names this version
 *  does not know: those get pass-through types, for which the editor is built anew, also while it is open. What
 *  cannot be held without loss is not opened at all (`editor` is null) until it can. */
export interface Cell {
  /** The text's root name; the same as in teammates' cursors. */
  readonly name: string
  readonly fragment: Y.XmlFragment
  /** Another object after a newer text came in; null while the text can only be read. */
  readonly editor: Editor | null
  focus(): void
  openDialog(type: 'math' | 'link'): void
  insert(block: SchoolBlockId): void
  /** Before rows or columns are changed: evens out what colleagues left uneven. */
  repairTables(): void
  change(settings: CellSettings): void
  /** Called after every change of text, selection or editor. */
  subscribe(listener: () => void): () => void
  dispose(): void
}

export interface CellOptions {
  readonly fragment: Y.XmlFragment
  /** Where the editor puts its page; the cell fills and empties it. */
  readonly element: HTMLElement
  readonly host: CellHost
  readonly settings: CellSettings
  readonly undo: SharedUndo | null
  readonly awareness: Awareness | null
  readonly isQuiet: () => boolean
}

interface OpenEditor {
  readonly editor: Editor
  readonly unknown: Unknown
  readonly kept: KeptAttributes
}

export function createCell(options: CellOptions): Cell {
  const { fragment, host } = options
  const listeners = new Set<() => void>()
  let settings = options.settings
  let open: OpenEditor | null = null

  const tell = () => {
    for (const listener of listeners) listener()
  }

  const start = () => {
    open = openEditor(options, { mayDraw, onFailure, settings: () => settings, onChange: tell })
    if (!open) fragment.observeDeep(tryAgain)
  }

  const stop = () => {
    open?.editor.destroy()
    if (!open) fragment.unobserveDeep(tryAgain)
    open = null
  }

  const restart = () => {
    const place = open && placeOf(open.editor)
    stop()
    start()
    if (open && place) takeUp(open.editor, place)
    tell()
  }

  const tryAgain = () => {
    if (unknownIn(fragment).obstacle === null) restart()
  }

  const mayDraw = (): boolean => {
    if (!open) return false
    const now = unknownIn(fragment)
    if (isCovered(now, open.unknown)) {
      open.kept.allow(now.attributes)
      if (canDraw(fragment, open.editor.schema)) return true
    }
    restart()
    return false
  }

  const onFailure = (cause: unknown) => {
    restart()
    reportError(cause)
  }

  start()
  return {
    name: cellNameOf(fragment),
    fragment,
    get editor() {
      return open?.editor ?? null
    },
    focus: () => void open?.editor.commands.focus(),
    openDialog(type) {
      if (type === 'math') host.onDialog({ type, latex: '', isBlock: false, place: null })
      else host.onDialog({ type, href: String(open?.editor.getAttributes('link').href ?? '') })
    },
    insert(block) {
      if (open?.editor.isEditable) insertBlock(host, open.editor.view, { id: block })
    },
    repairTables() {
      if (open?.editor.isEditable) repairTables(open.editor)
    },
    change(next) {
      settings = next
      open?.editor.setEditable(next.isEditable, false)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      listeners.clear()
      stop()
    },
  }
}

/** True when every unknown name has its pass-through type already. */
function isCovered(now: Unknown, before: Unknown): boolean {
  return (
    now.obstacle === null &&
    [...now.nodes].every(([name, kind]) => before.nodes.get(name) === kind) &&
    [...now.marks].every(([name, kind]) => before.marks.get(name) === kind)
  )
}

interface Watch {
  readonly mayDraw: () => boolean
  readonly onFailure: (cause: unknown) => void
  readonly settings: () => CellSettings
  readonly onChange: () => void
}

/** Null when the text holds something that no editor of this version can keep whole. */
function openEditor(options: CellOptions, watch: Watch): OpenEditor | null {
  const { fragment, element } = options
  const unknown = unknownIn(fragment)
  if (unknown.obstacle) return null
  const editor = buildEditor(options, unknown, watch)
  const kept = keepAttributes(editor.schema)
  kept.allow(unknown.attributes)
  openContent(editor.schema, unknown)
  if (!canDraw(fragment, editor.schema)) {
    editor.destroy()
    return null
  }
  editor.mount(element)
  return { editor, unknown, kept }
}

function buildEditor(options: CellOptions, unknown: Unknown, watch: Watch): Editor {
  const { fragment, host, undo, awareness, isQuiet } = options
  return new Editor({
    element: null,
    injectCSS: false,
    // Not the default '': a string is read as HTML, which a page with trusted types refuses.
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    editable: watch.settings().isEditable,
    coreExtensionOptions: { clipboardTextSerializer: { blockSeparator: '\n' } },
    enableCoreExtensions: { delete: false, textDirection: false },
    extensions: [
      ...schemaExtensions(host),
      ...passThroughExtensions(unknown, { keptBlock: () => host.t('editor.keptBlock') }),
      wholeInsides(unknown),
      fillEmpty,
      bareAtoms,
      createSyncExtension({ fragment, mayDraw: watch.mayDraw, onFailure: watch.onFailure }),
      ...(undo ? [createUndoExtension(undo, fragment)] : []),
      ...(awareness ? [createCaretExtension({ awareness, fragment, isQuiet })] : []),
      cellAttributes(cellNameOf(fragment), watch.settings),
      blockDirection(() => watch.settings().dir),
      cellKeyboard(host, focusToolbar),
      pasting(host),
      slashMenu(host),
    ],
    onTransaction: watch.onChange,
    onFocus: () => {
      undo?.stopCapturing()
      host.onFocus()
    },
    onBlur: () => host.onBlur(),
  })
}

function focusToolbar(): boolean {
  const first = document.querySelector<HTMLElement>('[data-editor-toolbar] button:not(:disabled)')
  first?.focus()
  return first !== null
}

/** Where the caret stood before the change that made the editor go. */
function placeOf(editor: Editor) {
  const selection = bindingIn(editor.state).beforeTransactionSelection
  return selection ? { selection, hadFocus: editor.view.hasFocus() } : null
}

function takeUp(editor: Editor, place: NonNullable<ReturnType<typeof placeOf>>): void {
  restore(editor.view, place.selection)
  if (place.hadFocus) editor.view.focus()
}
