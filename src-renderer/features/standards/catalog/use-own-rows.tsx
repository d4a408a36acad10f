import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import { OwnHeadingDialog } from './OwnHeadingDialog.tsx'
import { OwnRowMenu } from './OwnRowMenu.tsx'
import { OwnStandardDialog } from './OwnStandardDialog.tsx'
import { type OwnMove, useOwnList } from './use-own-list.ts'

export interface OwnRowsOptions {
  readonly framework: string
  /** As they are shown. */
  readonly items: readonly { readonly id: string; readonly row: CatalogRow }[]
  readonly mayEdit: boolean
}

export interface OwnRows {
  readonly menu: (row: CatalogRow) => ReactNode
  /** For the element around the list: Alt with the arrows moves the row that has the focus. */
  readonly onKeyDown: ((event: KeyboardEvent) => void) | undefined
  readonly dialog: ReactNode
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

/** What can be done with the rows of a list made by hand. */
export function useOwnRows({ framework, items, mayEdit }: OwnRowsOptions): OwnRows {
  const { move, setAside } = useOwnList(framework)
  const [edited, setEdited] = useState<CatalogRow | null>(null)
  const rows = items.map(({ row }) => row)
  const following = useFollowing(items.map(({ id }) => id).join())
  if (!mayEdit) return { menu: () => undefined, onKeyDown: undefined, dialog: null }
  const go = (id: string, row: CatalogRow, to: OwnMove | null) => {
    if (to === null) return
    following.current = id
    void move(row, to)
  }
  const idOf = (row: CatalogRow) => items.find((item) => item.row === row)?.id ?? ''
  return {
    menu: (row) => (
      <OwnRowMenu
        row={row}
        up={stepOf(rows, row, -1)}
        down={stepOf(rows, row, 1)}
        isEmpty={!rows.some(({ parent }) => parent === row.id)}
        onMove={(to) => go(idOf(row), row, to)}
        onEdit={() => setEdited(row)}
        onSetAside={() => void setAside(row, true)}
      />
    ),
    onKeyDown(event) {
      const by = STEPS[event.key]
      if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const key = (event.target as Element).closest<HTMLElement>('[role="row"]')?.dataset.key
      const item = items.find(({ id }) => id === key)
      if (!item) return
      // Before the list takes the arrow for moving the focus.
      event.preventDefault()
      event.stopPropagation()
      go(item.id, item.row, stepOf(rows, item.row, by))
    },
    dialog: edited && <EditDialog rows={rows} row={edited} onClose={() => setEdited(null)} />,
  }
}

/** Past the neighbour that is shown under the same heading; null at an end. */
function stepOf(rows: readonly CatalogRow[], row: CatalogRow, by: -1 | 1): OwnMove | null {
  const siblings = rows.filter(({ parent }) => parent === row.parent)
  const beside = siblings[siblings.indexOf(row) + by]
  return beside ? { side: by === -1 ? 'before' : 'after', beside: beside.id } : null
}

/** The focus goes with the row that was moved: it is drawn in its new place when the host has told of it. */
function useFollowing(order: string) {
  const moved = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order is what it waits for.
  useEffect(() => {
    const id = moved.current
    if (id === null) return
    moved.current = null
    // The list first gives the focus to a neighbour: ours comes after.
    const timer = setTimeout(() => {
      const row = document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`)
      row?.focus()
      row?.scrollIntoView({ block: 'nearest' })
    })
    return () => clearTimeout(timer)
  }, [order])
  return moved
}

interface EditDialogProps {
  readonly rows: readonly CatalogRow[]
  readonly row: CatalogRow
  readonly onClose: () => void
}

function EditDialog({ rows, row, onClose }: EditDialogProps) {
  if (row.code === '') return <OwnHeadingDialog row={row} onClose={onClose} />
  const under = rows.find(({ id }) => id === row.parent)?.official ?? ''
  return <OwnStandardDialog framework={row.framework} row={row} under={under} onClose={onClose} />
}
