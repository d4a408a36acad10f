import type { ReactNode } from 'react'
import styles from './EmptyState.module.css'
import type { Icon } from './icons.ts'
import { Sign } from './Sign.tsx'

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
      {icon !== undefined && <Sign icon={icon} className={styles.sign} />}
      <p className={styles.title}>{title}</p>
      {children !== undefined && <div className={styles.words}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  )
}
