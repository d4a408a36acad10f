import type { ChainedCommands } from '@tiptap/core'
import { markAttributes } from '../../../shared/rich-text/schema-names.ts'
import type { Cell } from '../cell.ts'
import type { ActiveTool, TextStyle } from './tool-state.ts'

/** Runs a command in the cell and puts the focus back into the text. */
export function run(cell: Cell | null, command: (chain: ChainedCommands) => ChainedCommands): void {
  if (cell?.editor) command(cell.editor.chain().focus()).run()
}

export function toggleTool(cell: Cell | null, tool: ActiveTool): void {
  run(cell, (chain) => {
    if (tool === 'bulletList' || tool === 'orderedList') return chain.toggleList(tool, 'listItem')
    if (tool === 'blockquote') return chain.toggleWrap(tool)
    return chain.toggleMark(tool)
  })
}

export function setStyle(cell: Cell | null, style: TextStyle): void {
  run(cell, (chain) =>
    style === 'paragraph'
      ? chain.setNode('paragraph')
      : chain.setNode('heading', { level: style === 'subheading' ? 3 : 2 }),
  )
}

/** Takes off our own marks; marks of a newer version are not formatting we know how to clear. */
export function clearFormatting(cell: Cell | null): void {
  run(cell, (chain) => Object.keys(markAttributes).reduce((next, mark) => next.unsetMark(mark), chain))
}

export type TableCommand =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'toggleHeaderRow'
  | 'toggleHeaderColumn'
  | 'deleteRow'
  | 'deleteColumn'
  | 'deleteTable'

export function changeTable(cell: Cell | null, command: TableCommand): void {
  cell?.repairTables()
  run(cell, (chain) => chain[command]())
}

/** One writing line more or fewer in the selected answer space. */
export function changeLines(cell: Cell | null, by: number): void {
  const lines = Number(cell?.editor?.getAttributes('answerSpace').lines ?? 3)
  run(cell, (chain) => chain.updateAttributes('answerSpace', { lines: Math.max(1, lines + by) }))
}
