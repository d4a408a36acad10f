import { Glyph } from './Glyph.tsx'
import { type Icon, icons } from './icons.ts'
import { LabelWords } from './LabelWords.tsx'
import styles from './Option.module.css'

export interface OptionFaceProps {
  readonly icon?: Icon | undefined
  readonly description?: string | undefined
  readonly children: string
}

/** What every row of a list that opens begins with: its sign, its name and what that means. */
export function OptionFace({ icon, description, children }: OptionFaceProps) {
  return (
    <>
      {icon !== undefined && <Glyph icon={icon} className={styles.icon} />}
      <LabelWords className={styles.words} description={description}>
        {children}
      </LabelWords>
    </>
  )
}

/** At the end of a row that can be chosen; seen while it is. */
export function OptionTick() {
  return <Glyph icon={icons.check} size={16} className={styles.tick} />
}
