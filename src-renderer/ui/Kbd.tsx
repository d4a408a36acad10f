import { useT } from '../messages/use-t.ts'
import { classes } from './classes.ts'
import styles from './Kbd.module.css'
import { type KeyWords, keyCaps } from './keys.ts'

export interface KbdProps {
  /** As tinykeys writes them: `$mod+k`, `g u`, `Enter`. */
  readonly keys: string
  readonly isQuiet?: boolean
  readonly isInverse?: boolean
}

/** A key or combination, drawn as key caps in the words of this keyboard. */
export function Kbd({ keys, isQuiet = false, isInverse = false }: KbdProps) {
  const presses = keyCaps(keys, useKeyWords())
  return (
    <kbd className={classes(styles.kbd, isQuiet && styles.quiet, isInverse && styles.inverse)} dir="ltr">
      {presses
        .map((caps) => caps.join(' '))
        .map((press, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: presses of one sequence have no identity but their place
          <span className={styles.cap} key={`${index}:${press}`}>
            {press}
          </span>
        ))}
    </kbd>
  )
}

function useKeyWords(): KeyWords {
  const t = useT()
  return {
    ctrl: t('ui.keyCtrl'),
    shift: t('ui.keyShift'),
    alt: t('ui.keyAlt'),
    enter: t('ui.keyEnter'),
    escape: t('ui.keyEscape'),
    space: t('ui.keySpace'),
    tab: t('ui.keyTab'),
  }
}
