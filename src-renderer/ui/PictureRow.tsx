import type { Icon } from './icons.ts'
import styles from './PictureRow.module.css'

export interface PictureRowProps {
  /** What the pictures are for. */
  readonly label: string
  readonly pictures: readonly { readonly icon: Icon; readonly name: string }[]
  readonly size?: 'medium' | 'large'
}

/** Pictures in their order, each over its name. */
export function PictureRow({ label, pictures, size = 'medium' }: PictureRowProps) {
  return (
    <ol className={styles.row} data-size={size} aria-label={label}>
      {pictures.map(({ icon: Shape, name }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may stand twice in a row.
        <li key={place} className={styles.picture}>
          <Shape size={size === 'large' ? '3rem' : '2rem'} strokeWidth={1.75} aria-hidden="true" />
          <span className={styles.name}>{name}</span>
        </li>
      ))}
    </ol>
  )
}
