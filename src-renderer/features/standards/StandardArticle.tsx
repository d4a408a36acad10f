import type { ReactNode } from 'react'
import styles from './StandardArticle.module.css'

export interface StandardArticleProps {
  /** What it is called: by its code nearly always. */
  readonly code: string
  /** It has no code: these are its words. */
  readonly isInWords?: boolean
  /** Beside the code: what can be done with it, or how it stands. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** One standard beside its list: its code, and what is known of it below. */
export function StandardArticle({ code, isInWords = false, actions, children }: StandardArticleProps) {
  return (
    <article className={styles.article} aria-label={code}>
      <div className={styles.head}>
        <h2 className={styles.code}>
          <bdi dir={isInWords ? 'auto' : 'ltr'}>{code}</bdi>
        </h2>
        {actions}
      </div>
      {children}
    </article>
  )
}
