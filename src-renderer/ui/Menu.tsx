import type { ReactNode } from 'react'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  MenuSection as AriaMenuSection,
  MenuTrigger as AriaMenuTrigger,
  type MenuTriggerProps as AriaMenuTriggerProps,
  type PopoverProps as AriaPopoverProps,
  Header,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import { type Icon, icons } from './icons.ts'
import { Kbd } from './Kbd.tsx'
import styles from './Menu.module.css'
import optionStyles from './Option.module.css'
import { OptionFace, OptionTick } from './Option.tsx'
import overlayStyles from './overlay.module.css'

/** A button and the `Menu` it opens, in this order. */
export function MenuTrigger(props: AriaMenuTriggerProps) {
  return <AriaMenuTrigger {...props} />
}

export interface MenuProps {
  /** Needed only where the button that opens it has no name of its own. */
  readonly label?: string | undefined
  readonly onAction?: ((id: string) => void) | undefined
  readonly placement?: AriaPopoverProps['placement']
  readonly children: ReactNode
}

/** Commands that belong to one thing. */
export function Menu({ label, onAction, placement = 'bottom start', children }: MenuProps) {
  return (
    <Popover className={classes(overlayStyles.popover, styles.popover)} placement={placement} offset={4}>
      <AriaMenu
        aria-label={label}
        className={styles.menu ?? ''}
        onAction={onAction === undefined ? undefined : (key) => onAction(String(key))}
      >
        {children}
      </AriaMenu>
    </Popover>
  )
}

export interface MenuItemProps {
  readonly id?: string
  readonly icon?: Icon | undefined
  /** Shown, not bound. */
  readonly shortcut?: string | undefined
  readonly description?: string | undefined
  readonly tone?: 'danger' | undefined
  readonly onAction?: (() => void) | undefined
  readonly href?: string | undefined
  readonly isDisabled?: boolean | undefined
  readonly children: string
}

/** One command of a menu. */
export function MenuItem({ icon, shortcut, description, tone, children, ...aria }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...definedOnly(aria)}
      textValue={children}
      className={classes(optionStyles.option, styles.item, tone && optionStyles.danger)}
    >
      {({ hasSubmenu }) => (
        <>
          <OptionFace icon={icon} description={description}>
            {children}
          </OptionFace>
          {shortcut !== undefined && <Kbd keys={shortcut} isQuiet />}
          {hasSubmenu && <Glyph icon={icons.chevronRight} size={16} className={optionStyles.icon} />}
        </>
      )}
    </AriaMenuItem>
  )
}

/** Commands under one heading. */
export function MenuSection({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <AriaMenuSection className={styles.section ?? ''}>
      {title !== undefined && (
        <Header className={classes(optionStyles.header, styles.header)}>{title}</Header>
      )}
      {children}
    </AriaMenuSection>
  )
}

/** A line between commands of different kinds. */
export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />
}

export interface SubmenuProps {
  readonly label: string
  readonly icon?: Icon | undefined
  readonly isDisabled?: boolean
  readonly children: ReactNode
}

/** A command that opens more commands beside it. */
export function Submenu({ label, icon, isDisabled = false, children }: SubmenuProps) {
  return (
    <SubmenuTrigger>
      <MenuItem icon={icon} isDisabled={isDisabled}>
        {label}
      </MenuItem>
      <Popover className={classes(overlayStyles.popover, styles.popover)} offset={-2} crossOffset={-5}>
        <AriaMenu className={styles.menu ?? ''}>{children}</AriaMenu>
      </Popover>
    </SubmenuTrigger>
  )
}

export interface MenuChoiceProps<K extends string> {
  readonly title: string
  readonly mode: 'single' | 'multiple'
  readonly value: readonly K[]
  readonly onChange: (value: K[]) => void
  readonly items: readonly { readonly id: K; readonly label: string; readonly icon?: Icon | undefined }[]
}

/** A part of a menu that holds a choice: the chosen ones carry a tick. */
export function MenuChoice<K extends string>({ title, mode, value, onChange, items }: MenuChoiceProps<K>) {
  return (
    <AriaMenuSection
      className={styles.section ?? ''}
      selectionMode={mode}
      disallowEmptySelection={mode === 'single'}
      selectedKeys={value}
      onSelectionChange={(keys) => keys !== 'all' && onChange([...keys] as K[])}
    >
      <Header className={classes(optionStyles.header, styles.header)}>{title}</Header>
      {items.map((item) => (
        <AriaMenuItem
          key={item.id}
          id={item.id}
          textValue={item.label}
          className={classes(optionStyles.option, styles.item)}
        >
          <OptionFace icon={item.icon}>{item.label}</OptionFace>
          <OptionTick />
        </AriaMenuItem>
      ))}
    </AriaMenuSection>
  )
}

// The collection treats a key that is there but undefined as given.
function definedOnly<T extends object>(props: T): Partial<AriaMenuItemProps> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined))
}
