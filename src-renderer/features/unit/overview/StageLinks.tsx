import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { STAGES, type Stage } from './overview-words.ts'
import styles from './StageLinks.module.css'

/** The parts of the overview, to jump to. Buttons, because the address names the screen, not a place in it. */
export function StageLinks() {
  const t = useT()
  const { number } = useFormats()
  return (
    <nav className={styles.links} aria-label={t('unit.stages')}>
      <ul className={styles.list}>
        {STAGES.map((stage, index) => (
          <li key={stage}>
            <Button variant="quiet" size="small" className={styles.link} onPress={() => jumpTo(stage)}>
              {`${number(index + 1)}. ${t(`unit.${stage}`)}`}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function jumpTo(stage: Stage): void {
  const part = document.getElementById(`overview-${stage}`)
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  part?.scrollIntoView({ block: 'start', behavior: isStill ? 'auto' : 'smooth' })
  const heading = part?.querySelector('h2')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
}
