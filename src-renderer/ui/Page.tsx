import { type ReactNode, useEffect } from 'react'
import { classes } from './classes.ts'
import styles from './Page.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface PageProps {
  /** Of the window: "Ratios and rates". */
  readonly title?: string | undefined
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** One screen: a header that stays, and a body that scrolls. */
export function Page({ title, className, children }: PageProps) {
  useEffect(() => {
    if (title !== undefined) document.title = title
  }, [title])
  return <div className={classes(styles.page, className)}>{children}</div>
}

export interface PageHeaderProps {
  readonly crumbs?: ReactNode
  /** Small words before the title: "Unit 3". */
  readonly lead?: ReactNode
  /** Words become the screen's one h1. Where the title is a field, give the h1's words as `heading`. */
  readonly title: ReactNode
  readonly heading?: string | undefined
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly tabs?: ReactNode
}

/** What is in view, where it stands, who is here and the main thing to do. */
export function PageHeader({ crumbs, lead, title, heading, meta, actions, tabs }: PageHeaderProps) {
  return (
    <header className={classes(styles.header, tabs !== undefined && styles.tabbed)} data-region="">
      {crumbs !== undefined && <div className={styles.crumbs}>{crumbs}</div>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      <div className={styles.titleLine}>
        {lead !== undefined && <span className={styles.lead}>{lead}</span>}
        {heading === undefined ? (
          <h1 className={styles.title}>{title}</h1>
        ) : (
          <div className={styles.titleField}>
            <VisuallyHidden as="h1">{heading}</VisuallyHidden>
            {title}
          </div>
        )}
        {meta !== undefined && <div className={styles.meta}>{meta}</div>}
      </div>
      {tabs !== undefined && <div className={styles.tabs}>{tabs}</div>}
    </header>
  )
}

export interface PageBodyProps {
  /** `read` keeps lines to a comfortable length. */
  readonly width?: 'full' | 'read'
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** The part of a screen that scrolls. */
export function PageBody({ width = 'full', className, children }: PageBodyProps) {
  return (
    <div className={styles.body} data-region="">
      <div className={classes(styles.inner, width === 'read' && styles.read, className)}>{children}</div>
    </div>
  )
}

export interface PageColumnsProps {
  readonly list: ReactNode
  readonly listLabel: string
  readonly panel?: ReactNode
  readonly panelLabel?: string | undefined
  readonly children: ReactNode
}

/** A list, the work beside it, and a panel where one is asked for; each scrolls by itself. */
export function PageColumns({ list, listLabel, panel, panelLabel, children }: PageColumnsProps) {
  return (
    <div className={styles.columns}>
      <section className={styles.list} aria-label={listLabel} data-region="">
        {list}
      </section>
      <div className={styles.work} data-region="">
        {children}
      </div>
      {panel !== undefined && panel !== null && (
        <aside className={styles.panel} aria-label={panelLabel} data-region="">
          {panel}
        </aside>
      )}
    </div>
  )
}
