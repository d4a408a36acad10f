import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { SetAside } from '../../../../shared/domain/planning/unit.ts'
import { useT } from '../../../messages/use-t.ts'
import { RestoreFold } from '../../../ui/RestoreFold.tsx'
import { RestoreRow } from '../../../ui/RestoreRow.tsx'
import type { UnitPlace } from '../unit-slots.ts'
import styles from './SetAsideItems.module.css'
import type { SequenceActions } from './use-sequence-actions.ts'

export interface SetAsideItemsProps {
  readonly place: UnitPlace
  readonly actions: SequenceActions
}

/** Lessons and checks that were set aside, folded away under the weeks. */
export function SetAsideItems({ place, actions }: SetAsideItemsProps) {
  const t = useT()
  const items = place.unit.setAside
  return (
    <RestoreFold label={t('unit.setAsideItems', { count: items.length })}>
      {items.map((item) => (
        <AsideRow key={item.id} item={item} place={place} actions={actions} />
      ))}
    </RestoreFold>
  )
}

function AsideRow({ item, place, actions }: SetAsideItemsProps & { readonly item: SetAside }) {
  const t = useT()
  const untitled = t(item.kind === 'lesson' ? 'unit.untitledLesson' : 'unit.untitledCheck')
  const title = lineIn(item.title, place.unit.baseLanguage) || untitled
  return (
    <RestoreRow
      className={styles.row}
      title={title}
      label={t('unit.bringBack')}
      onRestore={place.document.mayEdit ? () => actions.restore(item) : undefined}
    />
  )
}
