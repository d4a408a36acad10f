import { useEffect } from 'react'
import type * as Y from 'yjs'
import { WhenVisible } from '../ui/WhenVisible.tsx'
import { CellEditor } from './CellEditor.tsx'
import type { Cell } from './cell.ts'
import { cellNameOf } from './cell-name.ts'
import { RichText } from './read/RichText.tsx'

export interface LazyCellProps {
  readonly fragment: Y.XmlFragment
  readonly label: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly placeholder: string
  readonly isEditable: boolean
  readonly autoFocus?: boolean
  readonly onFocus: (cell: Cell) => void
  /** The cell has left the screen: whoever keeps it as the focused one lets go. */
  readonly onGone: (name: string) => void
}

/** A cell that becomes an editor when it comes near the view; until then its text stands there to be read.
 *  Give it `key={name of the fragment}`. */
export function LazyCell({ onGone, ...props }: LazyCellProps) {
  const { fragment, lang, dir } = props
  const name = cellNameOf(fragment)
  useEffect(() => () => onGone(name), [onGone, name])
  return (
    <WhenVisible fallback={<RichText fragment={fragment} lang={lang} dir={dir} />}>
      <CellEditor {...props} />
    </WhenVisible>
  )
}
