import { lazy, Suspense } from 'react'
import type * as Y from 'yjs'
import type { Cell } from './cell.ts'
import { RichText } from './read/RichText.tsx'

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

const CellBody = lazy(async () => ({ default: (await import('./CellBody.tsx')).CellBody }))

/** A rich text to write in together. The editor itself is loaded when the first one is shown; until then the text
 *  stands there to be read. */
export function CellEditor(props: CellEditorProps) {
  const { fragment, lang, dir, className } = props
  return (
    <Suspense fallback={<RichText fragment={fragment} lang={lang} dir={dir} className={className} />}>
      <CellBody {...props} />
    </Suspense>
  )
}
