import type { UnitCard } from '../../../shared/api/planning-api.ts'
import { useT } from '../../messages/use-t.ts'
import { icons } from '../../ui/icons.ts'
import { Section } from '../../ui/Panel.tsx'
import { RestoreRow } from '../../ui/RestoreRow.tsx'
import styles from './SetAsideUnits.module.css'
import { useTitle } from './UnitCardItem.tsx'
import type { UnitActions } from './use-unit-actions.ts'

export interface SetAsideUnitsProps {
  readonly units: readonly UnitCard[]
  readonly actions: UnitActions
  readonly mayEdit: boolean
}

/** Units that were set aside, each a press away from coming back. */
export function SetAsideUnits({ units, actions, mayEdit }: SetAsideUnitsProps) {
  const t = useT()
  if (units.length === 0) return null
  return (
    <Section title={t('units.setAsideTitle', { count: units.length })} lead={t('units.setAsideHint')}>
      <ul className={styles.list}>
        {units.map((unit) => (
          <SetAsideRow key={unit.id} unit={unit} actions={actions} mayEdit={mayEdit} />
        ))}
      </ul>
    </Section>
  )
}

interface SetAsideRowProps extends Omit<SetAsideUnitsProps, 'units'> {
  readonly unit: UnitCard
}

function SetAsideRow({ unit, actions, mayEdit }: SetAsideRowProps) {
  const t = useT()
  const title = useTitle(unit)
  return (
    <RestoreRow
      className={styles.row}
      title={title}
      label={t('units.bringBack')}
      icon={icons.restore}
      onRestore={mayEdit ? () => void actions.restore(unit.id, title) : undefined}
    />
  )
}
