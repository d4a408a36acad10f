import type { CheckItem } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { RUBRIC_LEVELS, RUBRIC_WORDS, type RubricLevel } from '../check-words.ts'
import { TextLine } from '../TextLine.tsx'
import styles from './RubricTable.module.css'

/** What work at each of the four levels looks like, the highest first. */
export function RubricTable({ item }: { readonly item: CheckItem }) {
  const t = useT()
  return (
    <table className={styles.rubric}>
      <caption className={styles.caption}>
        {t('checks.rubric')} <span className={styles.hint}>{t('checks.rubricHint')}</span>
      </caption>
      <tbody>
        {RUBRIC_LEVELS.map((level) => (
          <tr key={level}>
            <th scope="row" className={styles.level}>
              <span className={styles.tile} data-level={level}>
                {level}
              </span>
              {t(RUBRIC_WORDS[level])}
            </th>
            <td>
              <LevelWords item={item} level={level} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function LevelWords({ item, level }: { readonly item: CheckItem; readonly level: RubricLevel }) {
  const t = useT()
  return (
    <TextLine
      recordId={item.id}
      field={`rubric${level}`}
      line={item.rubric[level - 1] ?? {}}
      label={t('checks.rubricLevel', { level, name: t(RUBRIC_WORDS[level]) })}
      placeholder={t('checks.rubricPlaceholder')}
      variant="bare"
      isMultiline
    />
  )
}
