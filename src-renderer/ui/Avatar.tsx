import styles from './Avatar.module.css'
import { classes } from './classes.ts'

/** One of the eight colours of presence. */
export type PresenceColor = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

export interface AvatarProps {
  readonly name: string
  readonly color: PresenceColor
  readonly size?: 'small' | 'medium'
  readonly isIdle?: boolean
}

/** A teammate by their initials. The name is heard; show it beside it or in a tooltip. */
export function Avatar({ name, color, size = 'medium', isIdle = false }: AvatarProps) {
  return (
    <span
      role="img"
      aria-label={name}
      className={classes(styles.avatar, styles[size])}
      data-color={color}
      // Drawn from an attribute, so that the letters are never read beside the name.
      data-initials={initialsOf(name)}
      data-idle={isIdle || undefined}
    />
  )
}

/** At most two letters, from the first and the last word of a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = '', last = ''] = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return [first, last]
    .map((word) => Array.from(word)[0] ?? '')
    .join('')
    .toLocaleUpperCase()
}
