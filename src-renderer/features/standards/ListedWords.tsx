import { directionOf, type LanguageCode } from '../../../shared/domain/planning/language.ts'
import { useT } from '../../messages/use-t.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { icons } from '../../ui/icons.ts'
import styles from './ListedWords.module.css'

export interface ListedWordsProps {
  readonly text: string
  readonly language: LanguageCode
}

/** Words of a list that stand while the team has none of its own: to read, and said to be the list's. */
export function ListedWords({ text, language }: ListedWordsProps) {
  const t = useT()
  return (
    <div className={styles.listed}>
      <p className={styles.from}>
        <Glyph icon={icons.book} size={14} />
        {t('unpacked.fromCatalog')}
      </p>
      <p lang={language} dir={directionOf(language)}>
        {text}
      </p>
    </div>
  )
}
