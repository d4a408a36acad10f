import type { CSSProperties, ReactNode } from 'react'
import type { PresenceColor } from './Avatar.tsx'
import { classes } from './classes.ts'
import styles from './PresenceFrame.module.css'

export interface PresenceFrameProps {
  /** Teammates who are in it now. */
  readonly people: readonly { readonly id: string; readonly name: string; readonly color: PresenceColor }[]
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A frame that takes the colour of whoever works in it, with their first names on its edge. */
export function PresenceFrame({ people, className, children }: PresenceFrameProps) {
  const [first] = people
  const style = first ? ({ '--who': `var(--presence-${first.color})` } as CSSProperties) : undefined
  return (
    <div className={classes(styles.frame, className)} data-present={first ? '' : undefined} style={style}>
      {first && (
        <span className={styles.names}>
          {people.map((person) => (
            <span key={person.id} className={styles.name} data-color={person.color} dir="auto">
              {firstName(person.name)}
            </span>
          ))}
        </span>
      )}
      {children}
    </div>
  )
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name
