import styles from './Breadcrumbs.module.css'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'

export interface BreadcrumbsProps {
  readonly label: string
  /** From the top; the last is the place itself. */
  readonly items: readonly { readonly label: string; readonly href?: string | undefined }[]
}

/** Where this stands, and the way up. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
        {items.map((item, index) => {
          const isLast = index === items.length - 1
          return (
            <li key={`${item.href ?? ''}:${item.label}`} className={styles.crumb}>
              {index > 0 && <Glyph icon={icons.chevronRight} size={14} className={styles.between} />}
              {item.href === undefined ? (
                <span aria-current={isLast ? 'page' : undefined} dir="auto">
                  {item.label}
                </span>
              ) : (
                <a href={item.href} dir="auto" aria-current={isLast ? 'page' : undefined}>
                  {item.label}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
