import type { ReactNode } from 'react'
import { Glyph } from '../../ui/Glyph.tsx'
import type { Icon } from '../../ui/icons.ts'
import styles from './TeamPage.module.css'

export interface ComputerStateProps {
  readonly icon: Icon
  readonly tone?: 'accent' | 'warn'
  readonly title: string
  readonly children: ReactNode
}

/** How it stands, in a sign, a line and a sentence. */
export function ComputerState({ icon, tone, title, children }: ComputerStateProps) {
  return (
    <div className={styles.state}>
      <span className={styles.sign} data-tone={tone}>
        <Glyph icon={icon} size={20} />
      </span>
      <div>
        <p className={styles.stateTitle}>{title}</p>
        <p className={styles.stateText}>{children}</p>
      </div>
    </div>
  )
}
