import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './Sign.module.css'
import toneStyles from './tones.module.css'

export interface SignProps {
  readonly icon: Icon
  readonly tone?: 'accent' | 'warn'
  readonly className?: string | undefined
}

/** The large icon over a title. It says nothing by itself. */
export function Sign({ icon, tone = 'accent', className }: SignProps) {
  return (
    <span className={classes(styles.sign, toneStyles[tone], className)}>
      <Glyph icon={icon} size={24} />
    </span>
  )
}
