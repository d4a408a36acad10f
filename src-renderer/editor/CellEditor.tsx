import { lazy, Suspense } from 'react'
import type { CellEditorProps } from './cell-editor-props.ts'
import { RichText } from './read/RichText.tsx'

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
