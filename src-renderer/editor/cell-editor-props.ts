import type * as Y from 'yjs'
import type { Cell } from './cell.ts'

export interface CellEditorProps {
  /** A root text of the open document. Give the editor `key={its name}`. */
  readonly fragment: Y.XmlFragment
  /** "Practice, Core": its name for screen readers. */
  readonly label: string
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined
  readonly isEditable?: boolean | undefined
  readonly placeholder?: string | undefined
  readonly autoFocus?: boolean | undefined
  readonly className?: string | undefined
  readonly onFocus?: ((cell: Cell) => void) | undefined
  readonly onBlur?: ((cell: Cell) => void) | undefined
  readonly onEscape?: (() => void) | undefined
}
