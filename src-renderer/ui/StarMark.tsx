import { useT } from '../messages/use-t.ts'
import { Glyph } from './Glyph.tsx'
import { icons } from './icons.ts'
import styles from './StarMark.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

/** Beside the code of a standard that the team puts first. */
export function StarMark() {
  const t = useT()
  return (
    <span className={styles.star} title={t('priority.star')}>
      <Glyph icon={icons.star} size={14} className={styles.glyph} />
      <VisuallyHidden>{t('priority.star')}</VisuallyHidden>
    </span>
  )
}
