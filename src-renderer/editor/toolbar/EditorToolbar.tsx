import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { MessageKey } from '../../messages/catalogue.ts'
import { useT } from '../../messages/use-t.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { type Icon, icons } from '../../ui/icons.ts'
import { ToggleButton } from '../../ui/ToggleButton.tsx'
import { Toolbar, ToolbarSeparator } from '../../ui/Toolbar.tsx'
import type { Cell } from '../cell.ts'
import { useCellState } from '../use-cell-state.ts'
import { AnswerSpaceMenu, MoreMenu, StyleMenu, TableMenu } from './ToolMenus.tsx'
import { toggleTool } from './tool-commands.ts'
import { type ActiveTool, toolStateOf, toolStateText } from './tool-state.ts'

export interface EditorToolbarProps {
  /** The cell that was focused last; null while there is none. */
  readonly cell: Cell | null
  /** Buttons of the screen, at the end. */
  readonly actions?: ReactNode
  readonly className?: string | undefined
}

/** The one toolbar of a page: it works on the focused cell. Alt+F10 comes here from the text, Esc goes back. */
export function EditorToolbar({ cell, actions, className }: EditorToolbarProps) {
  const t = useT()
  const text = useCellState(cell, toolStateText)
  const state = useMemo(() => toolStateOf(text), [text])
  const isDisabled = !state.isUsable
  const frame = useEscape(() => cell?.focus())
  return (
    <div ref={frame} data-editor-toolbar="" className={className}>
      <Toolbar label={t('editor.toolbar')}>
        <StyleMenu cell={cell} style={state.style} isDisabled={isDisabled} />
        <Tools tools={MARKS} cell={cell} active={state.active} isDisabled={isDisabled} />
        <ToolbarSeparator />
        <Tools tools={BLOCKS} cell={cell} active={state.active} isDisabled={isDisabled} />
        <ToolbarSeparator />
        <TableMenu cell={cell} isInTable={state.isInTable} isDisabled={isDisabled} />
        <IconButton
          icon={icons.math}
          label={t('editor.math')}
          isDisabled={isDisabled}
          onPress={() => cell?.openDialog('math')}
        />
        <AnswerSpaceMenu cell={cell} isOnAnswerSpace={state.isOnAnswerSpace} isDisabled={isDisabled} />
        <IconButton
          icon={icons.image}
          label={t('editor.picture')}
          isDisabled={isDisabled}
          onPress={() => cell?.insert('picture')}
        />
        <IconButton
          icon={icons.link}
          label={t('editor.link')}
          shortcut="$mod+Shift+k"
          isDisabled={isDisabled}
          onPress={() => cell?.openDialog('link')}
        />
        <MoreMenu cell={cell} active={state.active} isDisabled={isDisabled} />
        {actions}
      </Toolbar>
    </div>
  )
}

/** Esc anywhere in the frame. The frame itself is nothing to press, so it carries no handler of its own. */
function useEscape(run: () => void) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = frame.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') run()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  })
  return frame
}

interface Tool {
  readonly id: ActiveTool
  readonly icon: Icon
  readonly label: MessageKey & `editor.${string}`
  readonly shortcut?: string
}

const MARKS = [
  { id: 'bold', icon: icons.bold, label: 'editor.bold', shortcut: '$mod+b' },
  { id: 'italic', icon: icons.italic, label: 'editor.italic', shortcut: '$mod+i' },
  { id: 'underline', icon: icons.underline, label: 'editor.underline', shortcut: '$mod+u' },
] as const satisfies readonly Tool[]

const BLOCKS = [
  { id: 'bulletList', icon: icons.bulletList, label: 'editor.bulletList' },
  { id: 'orderedList', icon: icons.orderedList, label: 'editor.orderedList' },
  { id: 'blockquote', icon: icons.quote, label: 'editor.sentenceFrame' },
] as const satisfies readonly Tool[]

interface ToolsProps {
  readonly tools: typeof MARKS | typeof BLOCKS
  readonly cell: Cell | null
  readonly active: readonly ActiveTool[]
  readonly isDisabled: boolean
}

function Tools({ tools, cell, active, isDisabled }: ToolsProps) {
  const t = useT()
  return tools.map((tool) => (
    <ToggleButton
      key={tool.id}
      icon={tool.icon}
      label={t(tool.label)}
      shortcut={'shortcut' in tool ? tool.shortcut : undefined}
      isSelected={active.includes(tool.id)}
      isDisabled={isDisabled}
      onChange={() => toggleTool(cell, tool.id)}
    />
  ))
}
