import { useState } from 'react'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import type { SetAside } from '../../../../shared/domain/planning/unit.ts'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
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
  const [isOpen, setOpen] = useState(false)
  const items = place.unit.setAside
  if (items.length === 0) return null
  return (
    <div className={styles.aside}>
      <Button
        variant="quiet"
        size="small"
        icon={isOpen ? icons.chevronDown : icons.chevronRight}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('unit.setAsideItems', { count: items.length })}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {items.map((item) => (
            <AsideRow key={item.id} item={item} place={place} actions={actions} />
          ))}
        </ul>
      )}
    </div>
  )
}

function AsideRow({ item, place, actions }: SetAsideItemsProps & { readonly item: SetAside }) {
  const t = useT()
  const untitled = t(item.kind === 'lesson' ? 'unit.untitledLesson' : 'unit.untitledCheck')
  const title = lineIn(item.title, place.unit.baseLanguage) || untitled
  return (
    <li className={styles.row}>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {place.document.mayEdit && (
        <Button
          size="small"
          aria-label={`${t('unit.bringBack')}: ${title}`}
          onPress={() => actions.restore(item)}
        >
          {t('unit.bringBack')}
        </Button>
      )}
    </li>
  )
}
