import type { ReactNode } from 'react'
import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import { directionOf } from '../../../../shared/domain/planning/language.ts'
import type { Variant } from '../../../../shared/domain/planning/unit.ts'
import { LazyCell } from '../../../editor/LazyCell.tsx'
import { useT } from '../../../messages/use-t.ts'
import { PresenceFrame } from '../../../ui/PresenceFrame.tsx'
import { useLessonView, type Writer } from '../LessonView.tsx'
import styles from './TextCell.module.css'

export interface TextCellProps {
  readonly variant: Variant
  readonly label: string
  /** Its menu. */
  readonly children?: ReactNode
}

const NOBODY: readonly Writer[] = []

/** A text to write in, framed in the colour of a teammate who is in it. */
export function TextCell({ variant, label, children }: TextCellProps) {
  const t = useT()
  const { document, writers, onCellFocus, onCellGone, freshCell } = useLessonView()
  return (
    <PresenceFrame people={writers[variant.cell] ?? NOBODY} className={styles.cell}>
      <LazyCell
        key={variant.cell}
        fragment={cellFragment(document.doc, variant.cell)}
        label={label}
        lang={variant.language}
        dir={directionOf(variant.language)}
        placeholder={t('lesson.writeHere')}
        isEditable={document.mayEdit}
        autoFocus={freshCell === variant.id}
        onFocus={onCellFocus}
        onGone={onCellGone}
      />
      {children}
    </PresenceFrame>
  )
}
