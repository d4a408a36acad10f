import { classes } from './classes.ts'
import styles from './Glyph.module.css'
import { type Icon, turningIcons } from './icons.ts'

export interface GlyphProps {
  readonly icon: Icon
  /** In units of 1/16 rem. */
  readonly size?: 14 | 16 | 18 | 20 | 24 | 32
  readonly className?: string | undefined
}

/** An icon beside words. It says nothing by itself: name the control it stands in. */
export function Glyph({ icon: Shape, size = 18, className }: GlyphProps) {
  return (
    <Shape
      size={`${size / 16}rem`}
      strokeWidth={size <= 16 ? 2 : 1.75}
      className={classes(styles.glyph, turningIcons.has(Shape) && styles.turning, className)}
      aria-hidden="true"
    />
  )
}
