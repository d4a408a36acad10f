import { useMemo } from 'react'
import type * as Y from 'yjs'
import { emptyText, type RichText as RichTextValue } from '../../../shared/rich-text/rich-text.ts'
import { useT } from '../../messages/use-t.ts'
import { classes } from '../../ui/classes.ts'
import '../cell.css'
import { drawBlocks } from './draw-blocks.tsx'
import { useFragment } from './use-fragment.ts'

export interface RichTextProps {
  readonly value?: RichTextValue | null | undefined
  /** Or a live text: it is drawn again when it changes. */
  readonly fragment?: Y.XmlFragment | undefined
  readonly lang?: string | undefined
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined
  /** "Same as Core": there, but not one's own. */
  readonly isFaded?: boolean | undefined
  readonly className?: string | undefined
}

/** A rich text to be read: what the editor would show, without an editor. */
export function RichText({ value, fragment, lang, dir = 'auto', isFaded, className }: RichTextProps) {
  const t = useT()
  const live = useFragment(fragment)
  const text = live ?? value ?? emptyText
  const blocks = useMemo(() => drawBlocks(text, { dir, keptBlock: t('editor.keptBlock') }), [text, dir, t])
  return (
    <div
      className={classes('content', 'cell-text', className)}
      lang={lang}
      dir={dir}
      data-quiet={isFaded ? '' : undefined}
    >
      {blocks}
    </div>
  )
}
