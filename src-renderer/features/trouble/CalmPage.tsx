import { type ReactNode, useEffect } from 'react'
import { useT } from '../../messages/use-t.ts'
import cardStyles from '../../ui/card.module.css'
import { classes } from '../../ui/classes.ts'
import { type Icon, icons } from '../../ui/icons.ts'
import { Sign } from '../../ui/Sign.tsx'
import { Wordmark } from '../../ui/Wordmark.tsx'
import styles from './CalmPage.module.css'

export interface CalmPageProps {
  readonly icon?: Icon
  readonly title: string
  /** What happened, and what is safe. */
  readonly text: string
  /** What to do, in order. */
  readonly steps: readonly string[]
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** The whole window when there is nothing to work with: what happened, what is safe, what to do. */
export function CalmPage({ icon = icons.alert, title, text, steps, actions, children }: CalmPageProps) {
  const t = useT()
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Wordmark name={t('shell.appName')} />
        <div className={classes(cardStyles.card, styles.card)}>
          <Sign icon={icon} tone="warn" />
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text} dir="auto">
            {text}
          </p>
          {steps.length > 0 && (
            <>
              <h2 className={styles.subtitle}>{t('trouble.whatToDo')}</h2>
              <ol className={styles.steps}>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </>
          )}
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
          {children}
        </div>
      </div>
    </main>
  )
}
