import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'

export interface EmptyStateProps {
  readonly icon?: Icon | undefined
  readonly title: string
  readonly action?: ReactNode
  readonly children?: ReactNode
}

/** A place with nothing in it yet: what will be here, and the way to begin. */
export function EmptyState({ icon, title, action, children }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon !== undefined && (
        <span className={styles.sign}>
          <Glyph icon={icon} size={24} />
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
