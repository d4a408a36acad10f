import { createContext, type ReactNode, useContext } from 'react'
import { Button, GridListItem } from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import styles from './ItemRow.module.css'
import { icons } from './icons.ts'
import toneStyles from './tones.module.css'

/** Whether the list around a row lets its rows be moved. */
export const ItemListContext = createContext(false)

export interface ItemRowProps {
  readonly id: string
  /** The row in plain words: its name for those who listen, and what is said while it moves. */
  readonly name: string
  readonly lead?: ReactNode
  readonly title: ReactNode
  readonly detail?: ReactNode
  /** At the end: bars, avatars, counts. */
  readonly end?: ReactNode
  /** A small `IconButton` in a `MenuTrigger`; seen when the row is pointed at or holds the focus. */
  readonly menu?: ReactNode
  readonly href?: string | undefined
  readonly className?: string | undefined
}

/** A row of an `ItemList`. */
export function ItemRow(props: ItemRowProps) {
  const { id, name, href, lead, title, detail, end, menu } = props
  const link = href === undefined ? {} : { href }
  return (
    <GridListItem id={id} textValue={name} className={classes(styles.row, props.className)} {...link}>
      <Grip name={name} />
      {lead}
      <div className={styles.words}>
        <div className={styles.title} dir="auto">
          {title}
        </div>
        {detail !== undefined && (
          <div className={styles.detail} dir="auto">
            {detail}
          </div>
        )}
      </div>
      {end !== undefined && <div className={styles.end}>{end}</div>}
      {menu !== undefined && <div className={styles.menu}>{menu}</div>}
    </GridListItem>
  )
}

function Grip({ name }: { readonly name: string }) {
  const t = useT()
  const isMovable = useContext(ItemListContext)
  if (!isMovable) return null
  return (
    <Button slot="drag" className={styles.grip ?? ''} aria-label={t('ui.grip', { name })}>
      <Glyph icon={icons.grip} size={16} />
    </Button>
  )
}

export interface RowTileProps {
  readonly kind?: 'neutral' | 'info' | 'warn'
  readonly children: ReactNode
}

/** The small square at the head of a row: its number, or the sign of its kind. */
export function RowTile({ kind = 'neutral', children }: RowTileProps) {
  return <span className={classes(styles.tile, toneStyles[kind], styles[kind])}>{children}</span>
}
