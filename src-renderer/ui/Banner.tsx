import type { ReactNode } from 'react'
import { useT } from '../messages/use-t.ts'
import styles from './Banner.module.css'
import { Button } from './Button.tsx'
import { classes } from './classes.ts'
import { Glyph } from './Glyph.tsx'
import { IconButton } from './IconButton.tsx'
import { icons } from './icons.ts'

export interface BannerProps {
  readonly tone: 'info' | 'warn' | 'danger'
  readonly action?: { readonly label: string; readonly onPress: () => void } | undefined
  readonly onDismiss?: (() => void) | undefined
  readonly className?: string | undefined
  /** One sentence: what is so, and what is safe. */
  readonly children: ReactNode
}

const signs = { info: icons.info, warn: icons.alert, danger: icons.warning } as const

/** A sentence that stays until it is no longer true, with the one thing to do about it. */
export function Banner({ tone, action, onDismiss, className, children }: BannerProps) {
  const t = useT()
  return (
    <div
      className={classes(styles.banner, styles[tone], className)}
      role={tone === 'danger' ? 'alert' : 'status'}
    >
      <Glyph icon={signs[tone]} className={styles.sign} />
      <div className={styles.words}>{children}</div>
      {action !== undefined && (
        <Button size="small" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
      {onDismiss !== undefined && (
        <IconButton size="small" icon={icons.close} label={t('ui.dismiss')} onPress={onDismiss} />
      )}
    </div>
  )
}
