import { problemsOf } from '../../../../shared/domain/checks/mastery-check.ts'
import { useT } from '../../../messages/use-t.ts'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { PlainButton } from '../../../ui/PlainButton.tsx'
import { useCheck } from '../check-view.tsx'
import { problemText } from '../check-words.ts'
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
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>
            {'itemId' in problem ? (
              <PlainButton className={styles.link} onPress={() => onOpen(problem.itemId)}>
                {problemText(t, problem, check)}
              </PlainButton>
            ) : (
              problemText(t, problem, check)
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
