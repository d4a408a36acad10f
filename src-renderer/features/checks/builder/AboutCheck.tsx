import { directionsCell } from '../../../../shared/documents/unit/shape.ts'
import { useT } from '../../../messages/use-t.ts'
import { CheckStandards } from '../CheckStandards.tsx'
import { useCheck } from '../check-view.tsx'
import { TextCell } from '../TextCell.tsx'
import styles from './AboutCheck.module.css'

/** What belongs to the check as a whole: its directions and its standards. */
export function AboutCheck() {
  const t = useT()
  const { unit, check } = useCheck()
  return (
    <section className={styles.about} aria-labelledby={`about-${check.id}`}>
      <h3 id={`about-${check.id}`} className={styles.title}>
        {t('checks.about')}
      </h3>
      <TextCell
        cellIn={(language) => directionsCell(check.id, language)}
        label={t('checks.directions')}
        of={t('checks.about')}
        placeholder={t('checks.directionsPlaceholder')}
      />
      <CheckStandards root="checks" recordId={check.id} value={check.standards} first={unit.standards} />
    </section>
  )
}
