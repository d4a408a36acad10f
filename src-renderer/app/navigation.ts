import type { MessageKey } from '../messages/catalogue.ts'
import { type Icon, icons } from '../ui/icons.ts'

export type NavId = 'units' | 'checks' | 'standards' | 'team' | 'print' | 'settings'

export interface NavItem {
  readonly id: NavId
  readonly href: string
  readonly label: MessageKey & `shell.${string}`
  readonly icon: Icon
  /** `foot` stands at the end of the bar. */
  readonly group: 'plan' | 'team' | 'foot'
  readonly keys: string
}

/** The places of the app, in their fixed order. Learners' places come with the releases that have them. */
export const navItems: readonly NavItem[] = [
  {
    id: 'standards',
    href: '#/standards',
    label: 'shell.standards',
    icon: icons.standards,
    group: 'plan',
    keys: 'g s',
  },
  { id: 'units', href: '#/units', label: 'shell.units', icon: icons.units, group: 'plan', keys: 'g u' },
  { id: 'checks', href: '#/checks', label: 'shell.checks', icon: icons.checks, group: 'plan', keys: 'g c' },
  { id: 'team', href: '#/team', label: 'shell.team', icon: icons.team, group: 'team', keys: 'g m' },
  { id: 'print', href: '#/print', label: 'shell.print', icon: icons.print, group: 'team', keys: 'g p' },
  {
    id: 'settings',
    href: '#/settings',
    label: 'shell.settings',
    icon: icons.settings,
    group: 'foot',
    keys: 'g ,',
  },
]

/** The place an address belongs to: `#/units/u1/lesson/l3` is in Units. */
export function navIdOf(href: string): NavId | null {
  return navItems.find((item) => href === item.href || href.startsWith(`${item.href}/`))?.id ?? null
}
