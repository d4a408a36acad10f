import { useRef } from 'react'
import {
  type DragAndDropHooks,
  DropIndicator,
  type DropItem,
  type ItemDropTarget,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components'
import { useT } from '../messages/use-t.ts'
import styles from './ItemList.module.css'
import { type ListMove, rowBefore } from './list-move.ts'

export interface ListDrag {
  /** Lists that exchange rows share it. */
  readonly type: string
  readonly listId: string
  readonly nameOf: (id: string) => string
  readonly onMove: (move: ListMove) => void
  readonly isDisabled?: boolean
}

export interface RowDrag {
  readonly hooks: DragAndDropHooks | undefined
  /** Just after a drop the component set selects what was dropped, which here would open it. */
  readonly isSettling: () => boolean
}

// It waits 50 ms for the rows to arrive; a host that answers late still falls well within this.
const settleMs = 400

/** Drag and drop of rows within a list and between lists of the same type, by mouse and by keys.
 *  Touch has none: every row needs a menu that can do the same. */
export function useRowDrag(drag: ListDrag | undefined, order: readonly string[]): RowDrag {
  const t = useT()
  const isSettling = useRef(false)
  const type = drag?.type ?? 'none'
  const moveTo = (ids: readonly string[], target: ItemDropTarget | null) => {
    if (drag === undefined || ids.length === 0) return
    isSettling.current = true
    setTimeout(() => {
      isSettling.current = false
    }, settleMs)
    drag.onMove({
      ids,
      listId: drag.listId,
      beforeId: target === null ? null : placeBefore(order, ids, target),
    })
  }
  const moveFrom = (items: readonly DropItem[], target: ItemDropTarget | null) => {
    void idsOf(items, type).then((ids) => moveTo(ids, target))
  }
  const isOff = drag === undefined || drag.isDisabled === true
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isOff,
    getItems: (keys) =>
      Array.from(keys, (key) => ({ [type]: String(key), 'text/plain': nameOf(drag, String(key)) })),
    acceptedDragTypes: [type],
    getDropOperation: () => 'move',
    onReorder: (event) => moveTo(inOrder(order, event.keys), event.target),
    onInsert: (event) => moveFrom(event.items, event.target),
    onRootDrop: (event) => moveFrom(event.items, null),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.drop ?? ''} />,
    renderDragPreview: (items) => (
      <div className={styles.preview}>
        {items.length === 1 ? items[0]?.['text/plain'] : t('ui.rowsMoving', { count: items.length })}
      </div>
    ),
  })
  return { hooks: isOff ? undefined : dragAndDropHooks, isSettling: () => isSettling.current }
}

function nameOf(drag: ListDrag | undefined, id: string): string {
  return drag?.nameOf(id) ?? id
}

function placeBefore(
  order: readonly string[],
  ids: readonly string[],
  target: ItemDropTarget,
): string | null {
  const position = target.dropPosition === 'before' ? 'before' : 'after'
  return rowBefore(order, new Set(ids), { id: String(target.key), position })
}

function inOrder(order: readonly string[], keys: ReadonlySet<string | number>): readonly string[] {
  return order.filter((id) => keys.has(id))
}

async function idsOf(items: readonly DropItem[], type: string): Promise<readonly string[]> {
  return Promise.all(items.filter(isTextDropItem).map((item) => item.getText(type)))
}
