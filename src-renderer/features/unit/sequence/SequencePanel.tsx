import { useEffect, useMemo } from 'react'
import { type Week, weeksOf } from '../../../../shared/domain/planning/sequence.ts'
import { usePresence } from '../../../connection/presence.ts'
import { useShared } from '../../../connection/use-shared.ts'
import { useT } from '../../../messages/use-t.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { icons } from '../../../ui/icons.ts'
import { Menu, MenuItem, MenuTrigger } from '../../../ui/Menu.tsx'
import { peopleByItem } from '../people.ts'
import type { UnitPlace } from '../unit-slots.ts'
import { CoverageStrip } from './CoverageStrip.tsx'
import { QuickAdd } from './QuickAdd.tsx'
import { weekFacts } from './row-facts.ts'
import styles from './SequencePanel.module.css'
import { SetAsideItems } from './SetAsideItems.tsx'
import { SequenceProvider } from './sequence-context.tsx'
import { findItem } from './sequence-moves.ts'
import { useMoveKeys } from './use-move-keys.ts'
import { type SequenceActions, useSequenceActions } from './use-sequence-actions.ts'
import { useStable } from './use-stable.ts'
import { WeekList } from './WeekList.tsx'

/** The list beside the work: coverage, weeks with their rows, what was set aside, and the way to add. */
export function SequencePanel({ place }: { readonly place: UnitPlace }) {
  const { unit, itemId, team } = place
  const { mayEdit } = place.document
  const weeks = useMemo(() => weeksOf(unit), [unit])
  const facts = useShared(useMemo(() => weekFacts(unit), [unit]))
  const people = useShared(peopleByItem(usePresence(place.document)))
  const actions = useStable(useSequenceActions(place))
  const sequence = useMemo(() => ({ weeks, actions }), [weeks, actions])
  const open = itemId === null ? null : findItem(weeks, itemId)
  useOpenRowInView(itemId, open !== null)
  const onMoveKey = useMoveKeys(weeks, actions.move)
  return (
    <SequenceProvider value={sequence}>
      <div className={styles.top}>
        <SequenceHead weeks={weeks} actions={actions} mayEdit={mayEdit} />
        <CoverageStrip unit={unit} />
      </div>
      <div className={styles.weeks} onKeyDownCapture={mayEdit ? onMoveKey : undefined}>
        {facts.map((week) => (
          <WeekList
            key={week.number}
            week={week}
            currentId={week.number === open?.week.number ? itemId : null}
            language={unit.baseLanguage}
            levelNames={team.levelNames}
            people={people}
            mayEdit={mayEdit}
            actions={actions}
          />
        ))}
        <SetAsideItems place={place} actions={actions} />
      </div>
      {mayEdit && <QuickAdd week={addingWeek(weeks, itemId)} weeks={unit.weeks} actions={actions} />}
    </SequenceProvider>
  )
}

/** What is open beside the list is in view in it, also when it was reached by a link or a key. */
function useOpenRowInView(itemId: string | null, isThere: boolean): void {
  useEffect(() => {
    if (itemId === null || !isThere) return
    document
      .querySelector(`[role="row"][data-key="${CSS.escape(itemId)}"]`)
      ?.scrollIntoView({ block: 'nearest' })
  }, [itemId, isThere])
}

/** New lessons go to the week of what is open, else to the last week that has something. */
function addingWeek(weeks: readonly Week[], itemId: string | null): number {
  const open = itemId === null ? null : findItem(weeks, itemId)
  return open?.week.number ?? weeks.findLast((week) => week.items.length > 0)?.number ?? 1
}

interface SequenceHeadProps {
  readonly weeks: readonly Week[]
  readonly actions: SequenceActions
  readonly mayEdit: boolean
}

function SequenceHead({ weeks, actions, mayEdit }: SequenceHeadProps) {
  const t = useT()
  const canRemove = weeks.length > 1 && weeks.at(-1)?.items.length === 0
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t('unit.sequenceTitle')}</h2>
      <span className={styles.legend}>{t('unit.levelsReady')}</span>
      {mayEdit && (
        <MenuTrigger>
          <IconButton icon={icons.more} size="small" label={t('unit.sequenceMenu')} />
          <Menu placement="bottom end">
            <MenuItem icon={icons.plus} onAction={actions.addWeek}>
              {t('unit.addWeek')}
            </MenuItem>
            <MenuItem icon={icons.minus} isDisabled={!canRemove} onAction={actions.removeWeek}>
              {t('unit.removeWeek')}
            </MenuItem>
          </Menu>
        </MenuTrigger>
      )}
    </div>
  )
}
