import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import styles from './Panel.module.css'

export interface PanelProps {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A card: one thing with an edge of its own. */
export function Panel({ title, actions, className, children }: PanelProps) {
  return (
    <div className={classes(styles.panel, className)}>
      {(title !== undefined || actions !== undefined) && (
        <div className={styles.head}>
          {title !== undefined && <h3 className={styles.panelTitle}>{title}</h3>}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      {children}
    </div>
  )
}

export interface SectionProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A part of a screen under its heading. */
export function Section({ title, lead, actions, level = 2, className, children }: SectionProps) {
  const Heading = `h${level}` as const
  const headingId = useId()
  return (
    <section className={classes(styles.section, className)} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading id={headingId} className={styles[`title${level}`]}>
          {title}
        </Heading>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  )
}
