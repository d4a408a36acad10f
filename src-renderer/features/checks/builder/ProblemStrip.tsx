import { problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { PlainButton } from '../../../ui/PlainButton.tsx'
import { useCheck } from '../check-view.tsx'
import { problemLines } from '../check-words.ts'
import styles from './ProblemStrip.module.css'

/** What keeps the check from being given; each leads to where it can be mended. */
export function ProblemStrip({ onOpen }: { readonly onOpen: (itemId: string | null) => void }) {
  const t = useT()
  const { check } = useCheck()
  const problems = problemsOf(check)
  if (problems.length === 0) return null
  return (
    <section className={styles.strip} aria-label={t('checks.problemsColumn')}>
      <Glyph icon={icons.alert} size={16} className={styles.sign} />
      <strong className={styles.count}>{t('checks.problems', { count: problems.length })}</strong>
      <ul className={styles.list}>
        {problemLines(t, check).map(({ itemId, text }) => (
          <li key={itemId}>
            {itemId === null ? (
              text
            ) : (
              <PlainButton className={styles.link} onPress={() => onOpen(itemId)}>
                {text}
              </PlainButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
