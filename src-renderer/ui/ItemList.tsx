import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { GridList } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './ItemList.module.css'
import { ItemListContext } from './ItemRow.tsx'
import { type ListDrag, useRowDrag } from './use-row-drag.tsx'

export interface ItemListProps<T extends { readonly id: string }> {
  readonly label: string
  readonly items: readonly T[]
  /** An `ItemRow` for each. */
  readonly children: (item: T, index: number) => ReactElement
  /** The row that is open beside the list. */
  readonly currentId?: string | null
  /** Enter, Space or a press on a row. */
  readonly onOpen?: ((id: string) => void) | undefined
  readonly empty?: ReactNode
  readonly drag?: ListDrag | undefined
  readonly className?: string | undefined
}

/** Rows, one tab stop, arrow keys inside. With `drag`, rows can be moved to another place and another list. */
export function ItemList<T extends { readonly id: string }>({
  currentId = null,
  ...props
}: ItemListProps<T>) {
  const { items, onOpen, drag, empty } = props
  const order = items.map((item) => item.id)
  const { hooks, isSettling } = useRowDrag(drag, order)
  const { dropped, setDropped } = useDropped()
  const selected = currentId !== null && order.includes(currentId) ? [currentId] : []
  const isMovable = drag !== undefined && drag.isDisabled !== true
  return (
    <ItemListContext value={isMovable}>
      <GridList
        // The component set cannot learn or forget to move rows: a role that changes makes a new list.
        key={isMovable ? 'movable' : 'still'}
        aria-label={props.label}
        className={classes(styles.list, props.className)}
        // Letters are commands of the list (N, E), so they do not jump to rows.
        disallowTypeAhead
        selectionMode={onOpen === undefined ? 'none' : 'single'}
        selectedKeys={dropped ?? selected}
        onSelectionChange={(keys) => (isSettling() ? setDropped(keys) : openFirst(keys, currentId, onOpen))}
        dragAndDropHooks={hooks}
        renderEmptyState={() => <div className={styles.empty}>{empty}</div>}
      >
        {items.map((item, index) => props.children(item, index))}
      </GridList>
    </ItemListContext>
  )
}

type Keys = 'all' | ReadonlySet<string | number>

const droppedMs = 200

/** What the component set selects after a drop. It asks again until it has its way, so it gets it, for a moment:
 *  the rows that came light up, and none is opened. */
function useDropped() {
  const [dropped, setDropped] = useState<Keys | null>(null)
  useEffect(() => {
    if (dropped === null) return
    const timer = setTimeout(() => setDropped(null), droppedMs)
    return () => clearTimeout(timer)
  }, [dropped])
  return { dropped, setDropped }
}

// Pressing the open row empties the selection; it stays open, and is opened again for whoever closed its panel.
function openFirst(keys: Keys, currentId: string | null, onOpen: ((id: string) => void) | undefined): void {
  const [key = currentId] = keys === 'all' ? [] : keys
  if (key !== null) onOpen?.(String(key))
}
