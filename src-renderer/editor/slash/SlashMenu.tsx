import { useEffect, useLayoutEffect, useReducer, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useT } from '../../messages/use-t.ts'
import { classes } from '../../ui/classes.ts'
import optionStyles from '../../ui/Option.module.css'
import { OptionFace } from '../../ui/Option.tsx'
import overlayStyles from '../../ui/overlay.module.css'
import type { Cell } from '../cell.ts'
import type { CellHost } from '../cell-host.ts'
import { useCellState } from '../use-cell-state.ts'
import styles from './SlashMenu.module.css'
import { chooseBlock, SLASH_LIST_ID, type SlashState, slashKey, slashOptionId } from './slash-extension.ts'

/** The list below a typed `/`. The focus stays in the text, which names the active option to screen readers. */
export function SlashMenu({ cell, host }: { readonly cell: Cell; readonly host: CellHost }) {
  const open = useCellState(cell, ({ editor }) => (editor ? (slashKey.getState(editor.state) ?? null) : null))
  return open && cell.editor ? <OpenMenu cell={cell} host={host} open={open} /> : null
}

interface OpenMenuProps {
  readonly cell: Cell
  readonly host: CellHost
  readonly open: SlashState
}

function OpenMenu({ cell, host, open }: OpenMenuProps) {
  const t = useT()
  const list = useRef<HTMLDivElement>(null)
  usePlaceBelow(list, cell, open.from)
  useLayoutEffect(() => {
    list.current?.children[open.active]?.scrollIntoView({ block: 'nearest' })
  }, [open.active])
  return createPortal(
    <div
      ref={list}
      id={SLASH_LIST_ID}
      role="listbox"
      aria-label={t('editor.slashMenu')}
      className={classes(overlayStyles.popover, styles.list)}
    >
      {open.blocks.map((block, index) => (
        <div
          key={block.id}
          id={slashOptionId(block)}
          role="option"
          tabIndex={-1}
          aria-selected={index === open.active}
          className={classes(optionStyles.option, styles.option)}
          // A press must not take the focus, or the text would close the list first.
          onMouseDown={(event) => {
            event.preventDefault()
            if (cell.editor) chooseBlock(host, cell.editor.view, block)
          }}
        >
          <OptionFace icon={block.icon}>{block.label}</OptionFace>
        </div>
      ))}
    </div>,
    document.body,
  )
}

/** Keeps the list under its `/`, or above it where there is more room, also while the page scrolls. */
function usePlaceBelow(list: { readonly current: HTMLElement | null }, cell: Cell, from: number): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    window.addEventListener('scroll', redraw, { capture: true, passive: true })
    window.addEventListener('resize', redraw)
    return () => {
      window.removeEventListener('scroll', redraw, { capture: true })
      window.removeEventListener('resize', redraw)
    }
  }, [])
  useLayoutEffect(() => {
    const { editor } = cell
    if (!list.current || !editor || from > editor.state.doc.content.size) return
    const slash = editor.view.coordsAtPos(from)
    const { offsetHeight, offsetWidth, style } = list.current
    const isAbove = slash.bottom + offsetHeight > window.innerHeight && slash.top > offsetHeight
    style.top = `${isAbove ? slash.top - offsetHeight - 4 : slash.bottom + 4}px`
    style.left = `${Math.max(4, Math.min(slash.left, window.innerWidth - offsetWidth - 4))}px`
  })
}
