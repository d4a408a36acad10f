import { directionsCell } from '../../../../shared/documents/unit/shape.ts'
import { useT } from '../../../messages/use-t.ts'
import { Section } from '../../../ui/Panel.tsx'
import { CheckStandards } from '../CheckStandards.tsx'
import { useCheck } from '../check-view.tsx'
import { TextCell } from '../TextCell.tsx'

/** What belongs to the check as a whole: its directions and its standards. */
export function AboutCheck() {
  const t = useT()
  const { unit, check } = useCheck()
  return (
    <Section title={t('checks.about')} level={3}>
      <TextCell
        cellIn={(language) => directionsCell(check.id, language)}
        label={t('checks.directions')}
        of={t('checks.about')}
        placeholder={t('checks.directionsPlaceholder')}
      />
      <CheckStandards root="checks" recordId={check.id} value={check.standards} first={unit.standards} />
    </Section>
  )
}
