import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './ToggleGroup.module.css'

export interface ToggleGroupProps<K extends string> {
  readonly label: string
  readonly mode: 'single' | 'multiple'
  readonly value: readonly K[]
  readonly onChange: (value: K[]) => void
  readonly items: readonly {
    readonly id: K
    readonly label: string
    readonly icon?: Icon | undefined
    readonly lead?: ReactNode
    readonly isDisabled?: boolean
    /** Only the icon or lead is drawn; the label is heard. */
    readonly isLabelHidden?: boolean
  }[]
  /** Whether the last one may be switched off too. */
  readonly allowsNone?: boolean
  readonly size?: 'medium' | 'small'
  readonly className?: string | undefined
}

/** A few choices side by side in one frame. */
export function ToggleGroup<K extends string>({
  size = 'medium',
  allowsNone = false,
  ...props
}: ToggleGroupProps<K>) {
  return (
    <ToggleButtonGroup
      aria-label={props.label}
      className={classes(styles.group, styles[size], props.className)}
      selectionMode={props.mode}
      disallowEmptySelection={!allowsNone}
      selectedKeys={props.value}
      onSelectionChange={(keys) => report(props, inOrder(props, keys))}
    >
      {props.items.map((item) => (
        <ToggleButton
          key={item.id}
          id={item.id}
          isDisabled={item.isDisabled}
          className={styles.item ?? ''}
          aria-label={item.isLabelHidden ? item.label : undefined}
        >
          {item.icon !== undefined && <Glyph icon={item.icon} />}
          {item.lead}
          {!item.isLabelHidden && <span>{item.label}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}

// Pressing the one that is on already is no change.
function report<K extends string>({ value, onChange }: ToggleGroupProps<K>, next: K[]): void {
  if (next.length !== value.length || next.some((id) => !value.includes(id))) onChange(next)
}

function inOrder<K extends string>(
  props: Pick<ToggleGroupProps<K>, 'items'>,
  keys: ReadonlySet<string | number>,
): K[] {
  return props.items.map((item) => item.id).filter((id) => keys.has(id))
}
