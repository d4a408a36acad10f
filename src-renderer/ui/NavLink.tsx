import { Focusable } from 'react-aria-components'
import { Badge } from './Badge.tsx'
import { Glyph } from './Glyph.tsx'
import type { Icon } from './icons.ts'
import styles from './NavLink.module.css'
import { Tooltip } from './Tooltip.tsx'

export interface NavLinkProps {
  readonly href: string
  readonly icon: Icon
  readonly label: string
  readonly isCurrent: boolean
  /** Only the icon; the name is then heard and in the tooltip. */
  readonly isRail?: boolean
  readonly count?: number | undefined
  readonly shortcut?: string | undefined
}

/** A place in the navigation. */
export function NavLink({ href, icon, label, isCurrent, isRail = false, count, shortcut }: NavLinkProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} placement="end" isDisabled={!isRail}>
      <Focusable>
        <a
          href={href}
          className={styles.link}
          aria-current={isCurrent ? 'page' : undefined}
          aria-label={isRail ? label : undefined}
          data-rail={isRail || undefined}
        >
          <Glyph icon={icon} size={isRail ? 20 : 18} className={styles.icon} />
          {!isRail && <span className={styles.label}>{label}</span>}
          {!isRail && count !== undefined && count > 0 && <Badge>{count}</Badge>}
          {isRail && count !== undefined && count > 0 && <span className={styles.dot} />}
        </a>
      </Focusable>
    </Tooltip>
  )
}
