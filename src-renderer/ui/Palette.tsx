import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Glyph } from './Glyph.tsx'
import { type Icon, icons } from './icons.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Palette.module.css'

export interface PaletteItem {
  readonly id: string
  readonly label: string
  readonly icon?: Icon | undefined
  /** In quieter words at the end: where it is. */
  readonly detail?: string | undefined
  /** A second line: the words it was found by. */
  readonly excerpt?: ReactNode
  readonly shortcut?: string | undefined
  readonly run: () => void
}

export interface PaletteGroup {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

export interface PaletteProps {
  readonly label: string
  readonly listLabel: string
  readonly placeholder: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  readonly query: string
  readonly onQueryChange: (query: string) => void
  /** Already narrowed to the query, best first. */
  readonly groups: readonly PaletteGroup[]
  readonly empty: ReactNode
  readonly hints: ReactNode
}

/** One line to type in and the rows it finds. The first row is always the active one, so that Enter never waits:
 *  the component set's own autocomplete moves there only half a second after typing, and not for late results. */
export function Palette(props: PaletteProps) {
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={props.isOpen}
      onOpenChange={props.onOpenChange}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={props.label} className={styles.dialog ?? ''}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody(props: PaletteProps) {
  const { groups, query, onQueryChange, onOpenChange } = props
  const listId = useId()
  const rows = groups.flatMap((group) => group.items)
  const [active, setActive] = useActiveRow(rows, query)
  const activeId = rows[active] === undefined ? undefined : rowId(listId, rows[active].id)
  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    onOpenChange(false)
    item.run()
  }
  return (
    <>
      <div className={styles.field}>
        <Glyph icon={icons.search} className={styles.lens} />
        <input
          // biome-ignore lint/a11y/noAutofocus: the field is the purpose of what the teacher just opened
          autoFocus
          className={styles.input}
          role="combobox"
          type="text"
          aria-label={props.label}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={props.placeholder}
          value={query}
          onChange={(event) => onQueryChange(event.target.value)}
          onKeyDown={(event) =>
            handleKey(event, { active, count: rows.length, setActive, choose: () => choose(rows[active]) })
          }
        />
      </div>
      <PaletteList {...props} listId={listId} activeId={activeId} onActive={setActive} onChoose={choose} />
      <div className={styles.hints}>{props.hints}</div>
    </>
  )
}

interface PaletteListProps extends PaletteProps {
  readonly listId: string
  readonly activeId: string | undefined
  readonly onActive: (index: number) => void
  readonly onChoose: (item: PaletteItem) => void
}

function PaletteList({ groups, listId, listLabel, activeId, onActive, onChoose, empty }: PaletteListProps) {
  const rows = groups.flatMap((group) => group.items)
  return (
    <>
      {rows.length === 0 && (
        <div className={styles.empty} role="status">
          {empty}
        </div>
      )}
      <div id={listId} role="listbox" aria-label={listLabel} className={styles.results}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not fieldsets
          <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
            <div id={`${listId}-${group.id}`} role="presentation" className={styles.heading}>
              {group.title}
            </div>
            {group.items.map((item) => (
              <PaletteRow
                key={item.id}
                id={rowId(listId, item.id)}
                item={item}
                isActive={rowId(listId, item.id) === activeId}
                onActive={() => onActive(rows.indexOf(item))}
                onChoose={() => onChoose(item)}
              />
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

interface PaletteRowProps {
  readonly id: string
  readonly item: PaletteItem
  readonly isActive: boolean
  readonly onActive: () => void
  readonly onChoose: () => void
}

function PaletteRow({ id, item, isActive, onActive, onChoose }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled in the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the field points at the active row instead of moving the focus
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.row}
      // Moved, not entered: rows that appear under a resting pointer must not take the place of the first.
      onPointerMove={onActive}
      onClick={onChoose}
    >
      <Glyph icon={item.icon ?? icons.arrowRight} className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.label} dir="auto">
          {item.label}
        </span>
        {item.excerpt !== undefined && <span className={styles.excerpt}>{item.excerpt}</span>}
      </span>
      {item.detail !== undefined && <span className={styles.detail}>{item.detail}</span>}
      {item.shortcut !== undefined && <Kbd keys={item.shortcut} />}
    </div>
  )
}

/** The active row: the first after every change of the query, and the same thing while late results come in. */
function useActiveRow(rows: readonly PaletteItem[], query: string): [number, (index: number) => void] {
  const [chosen, setChosen] = useState<{ readonly query: string; readonly id: string } | null>(null)
  const kept = chosen?.query === query ? rows.findIndex((row) => row.id === chosen.id) : -1
  const setActive = (index: number) => {
    const id = rows[index]?.id
    if (id !== undefined) setChosen({ query, id })
  }
  return [Math.max(kept, 0), setActive]
}

interface KeyTarget {
  readonly active: number
  readonly count: number
  readonly setActive: (index: number) => void
  readonly choose: () => void
}

function handleKey(event: KeyboardEvent, { active, count, setActive, choose }: KeyTarget): void {
  if (event.nativeEvent.isComposing) return
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: (active + 1) % Math.max(count, 1),
    ArrowUp: (active - 1 + count) % Math.max(count, 1),
    PageDown: Math.min(active + 8, count - 1),
    PageUp: Math.max(active - 8, 0),
  }
  const next = moves[event.key]
  if (next === undefined && event.key !== 'Enter') return
  event.preventDefault()
  if (next === undefined) choose()
  else setActive(next)
}

function rowId(listId: string, itemId: string): string {
  return `${listId}-row-${itemId}`
}
