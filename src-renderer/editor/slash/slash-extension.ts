import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { CellHost } from '../cell-host.ts'
import { insertBlock } from './insert-block.ts'
import { matchingBlocks, type SchoolBlock } from './school-blocks.ts'

/** The menu that `/` opens where a word could begin. The focus stays in the text: the text says which option is
 *  active, and what is typed after `/` narrows the list. */
export interface SlashState {
  /** Where the `/` stands. */
  readonly from: number
  readonly query: string
  readonly blocks: readonly SchoolBlock[]
  readonly active: number
}

export const slashKey = new PluginKey<SlashState | null>('slash-menu')
export const SLASH_LIST_ID = 'editor-slash-list'
export const slashOptionId = (block: SchoolBlock): string => `editor-slash-${block.id}`

export const slashMenu = (host: CellHost) =>
  Extension.create({
    name: 'slashMenu',
    // Its keys come before those of lists and tables while it is open.
    priority: 300,
    addProseMirrorPlugins: () => [slashPlugin(host)],
  })

function slashPlugin(host: CellHost): Plugin<SlashState | null> {
  return new Plugin({
    key: slashKey,
    state: {
      init: (): SlashState | null => null,
      apply: (transaction, before, _old, state) => nextState(host, transaction, before, state),
    },
    props: {
      attributes: (state): Record<string, string> => listAttributes(slashKey.getState(state)),
      handleKeyDown: (view, event) => handleKey(host, view, event),
      handleDOMEvents: { blur: (view) => void close(view) },
    },
  })
}

type Step = { readonly type: 'close' } | { readonly type: 'move'; readonly by: number }

function nextState(
  host: CellHost,
  transaction: Transaction,
  before: SlashState | null | undefined,
  state: EditorState,
): SlashState | null {
  const step = transaction.getMeta(slashKey) as Step | undefined
  if (step?.type === 'close') return null
  if (before && step?.type === 'move') {
    return { ...before, active: (before.active + step.by + before.blocks.length) % before.blocks.length }
  }
  const typed = typedSlash(state)
  if (!typed) return null
  if (before ? before.from !== typed.from : !isSlashTyped(transaction, typed.query)) return null
  const blocks = matchingBlocks(host.t, typed.query)
  if (blocks.length === 0) return null
  return { ...typed, blocks, active: before?.query === typed.query ? before.active : 0 }
}

/** A slash at the start of a line or after a space, with the caret behind what follows it. */
function typedSlash(state: EditorState): { from: number; query: string } | null {
  const { $from, empty } = state.selection
  if (!empty || !$from.parent.isTextblock) return null
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
  const query = /(?:^|\s)\/([\p{L}\d ]{0,24})$/u.exec(before)?.[1]
  return query === undefined ? null : { from: $from.pos - query.length - 1, query }
}

const isSlashTyped = (transaction: Transaction, query: string): boolean =>
  transaction.docChanged && query === '' && !transaction.getMeta(ySyncPluginKey)?.isChangeOrigin

function listAttributes(open: SlashState | null | undefined): Record<string, string> {
  const active = open?.blocks[open.active]
  if (!active) return {}
  return {
    'aria-haspopup': 'listbox',
    'aria-controls': SLASH_LIST_ID,
    'aria-activedescendant': slashOptionId(active),
  }
}

function handleKey(host: CellHost, view: EditorView, event: KeyboardEvent): boolean {
  const open = slashKey.getState(view.state)
  if (!open || event.isComposing) return false
  if (event.key === 'ArrowDown') return move(view, 1)
  if (event.key === 'ArrowUp') return move(view, -1)
  if (event.key === 'Escape') return close(view)
  if (event.key !== 'Enter' && event.key !== 'Tab') return false
  chooseBlock(host, view, open.blocks[open.active])
  return true
}

function move(view: EditorView, by: number): true {
  view.dispatch(view.state.tr.setMeta(slashKey, { type: 'move', by } satisfies Step))
  return true
}

function close(view: EditorView): boolean {
  if (!slashKey.getState(view.state)) return false
  view.dispatch(view.state.tr.setMeta(slashKey, { type: 'close' } satisfies Step))
  return true
}

/** Takes the `/` and what was typed after it out, and puts the block in its place. */
export function chooseBlock(host: CellHost, view: EditorView, block: SchoolBlock | undefined): void {
  const open = slashKey.getState(view.state)
  if (!open || !block) return
  const { tr, selection } = view.state
  view.dispatch(tr.delete(open.from, selection.from).setMeta(slashKey, { type: 'close' } satisfies Step))
  insertBlock(host, view, block)
}
