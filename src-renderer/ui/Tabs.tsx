import type { ReactNode } from 'react'
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components'
import { classes } from './classes.ts'
import styles from './Tabs.module.css'

export interface TabsProps<K extends string> {
  readonly label: string
  readonly value: K
  readonly onChange: (value: K) => void
  readonly items: readonly { readonly id: K; readonly label: string; readonly badge?: ReactNode }[]
  /** The panel of the tab in front. */
  readonly children?: (value: K) => ReactNode
  readonly className?: string | undefined
}

/** Views of one thing, inside a screen. Where the address changes with the view, use `NavTabs`. */
export function Tabs<K extends string>(props: TabsProps<K>) {
  const { label, value, onChange, items, children, className } = props
  return (
    <AriaTabs
      className={classes(styles.tabs, className)}
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as K)}
    >
      <TabList aria-label={label} className={styles.list ?? ''}>
        {items.map((item) => (
          <Tab key={item.id} id={item.id} className={styles.tab ?? ''}>
            {item.label}
            {item.badge}
          </Tab>
        ))}
      </TabList>
      {items.map((item) => (
        <TabPanel key={item.id} id={item.id} className={styles.panel ?? ''}>
          {children?.(item.id)}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}

export interface NavTabsProps {
  readonly label: string
  readonly items: readonly {
    readonly id: string
    readonly label: string
    readonly href: string
    readonly badge?: ReactNode
  }[]
  readonly current: string
  readonly className?: string | undefined
}

/** Links that look like tabs: the views of an object that have an address of their own. */
export function NavTabs({ label, items, current, className }: NavTabsProps) {
  return (
    <nav aria-label={label} className={className}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <a
              href={item.href}
              className={styles.tab}
              aria-current={item.id === current ? 'page' : undefined}
              data-selected={item.id === current || undefined}
            >
              {item.label}
              {item.badge}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
