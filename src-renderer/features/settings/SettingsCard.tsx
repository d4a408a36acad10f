import type { ReactNode } from 'react'
import { Section } from '../../ui/Panel.tsx'
import styles from './SettingsPage.module.css'

export interface SettingsCardProps {
  readonly title: string
  readonly lead?: string
  readonly children: ReactNode
}

/** Settings that belong together, under their heading. */
export function SettingsCard({ title, lead, children }: SettingsCardProps) {
  return (
    <Section title={title} lead={lead}>
      <div className={styles.card}>{children}</div>
    </Section>
  )
}

export interface SettingsRowProps {
  readonly label: string
  readonly hint?: string
  readonly children: ReactNode
}

/** What is set at the start, how at the end. The control carries its own name. */
export function SettingsRow({ label, hint, children }: SettingsRowProps) {
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <span className={styles.label}>{label}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </div>
      {children}
    </div>
  )
}
