import { useCallback, useState } from 'react'
import { restoreRecord } from '../../../shared/documents/unit/actions.ts'
import type { MasteryCheck } from '../../../shared/domain/checks/mastery-check.ts'
import { usePlace, usePresence } from '../../connection/presence.ts'
import type { Cell } from '../../editor/cell.ts'
import { EditorToolbar } from '../../editor/toolbar/EditorToolbar.tsx'
import { useT } from '../../messages/use-t.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { icons } from '../../ui/icons.ts'
import { CheckHead, type CheckSide } from './builder/CheckHead.tsx'
import { ProblemStrip } from './builder/ProblemStrip.tsx'
import { WriteCheck } from './builder/WriteCheck.tsx'
import styles from './CheckBuilder.module.css'
import { itemPlace } from './check-places.ts'
import { type CheckPlace, CheckProvider, type CheckView } from './check-view.tsx'
import { ABOUT } from './questions/QuestionList.tsx'
import { useCheckLook } from './use-check-look.ts'
import { AnswerKey } from './views/AnswerKey.tsx'
import { LearnerView } from './views/LearnerView.tsx'

export interface CheckBuilderProps extends CheckPlace {
  /** The tab of the unit it stands in, for teammates who look where one is. */
  readonly tab?: 'sequence' | 'checks'
}

/** The work area for one mastery check: its questions to write, its key, and what learners will see. */
export function CheckBuilder(props: CheckBuilderProps) {
  const { unit, itemId } = props
  const check = unit.checks.find((each) => each.id === itemId)
  if (!check) return <CheckGone {...props} />
  return <OpenCheck key={check.id} {...props} check={check} />
}

function OpenCheck({ itemId: _, tab = 'checks', ...shown }: CheckBuilderProps & { check: MasteryCheck }) {
  const { document, unit, check } = shown
  const look = useCheckLook(unit)
  const [side, setSide] = useState<CheckSide>('write')
  const [openId, setOpenId] = useState(() => check.items[0]?.id ?? ABOUT)
  const [cell, setCell] = useState<Cell | null>(null)
  const onCellGone = useCallback(
    (name: string) => setCell((before) => (before?.name === name ? null : before)),
    [],
  )
  // A colleague may have removed the question that is open here.
  const item = check.items.find((each) => each.id === openId) ?? null
  usePlace(document, { tab, checkId: check.id, ...(item === null ? {} : { cell: itemPlace(item.id) }) })
  const open = (id: string | null) => {
    setSide('write')
    setOpenId(id ?? ABOUT)
  }
  const view: CheckView = {
    ...shown,
    language: look.language,
    isBeside: look.isBeside && side === 'write',
    people: usePresence(document),
    onCellFocus: setCell,
    onCellGone,
  }
  return (
    <CheckProvider value={view}>
      <article className={styles.check}>
        <CheckHead look={look} side={side} onSide={setSide} />
        {side === 'write' && <ProblemStrip onOpen={open} />}
        {side === 'write' && <WriteCheck item={item} onOpen={open} />}
        {side === 'learner' && <LearnerView />}
        {side === 'key' && <AnswerKey onOpen={open} />}
        {cell !== null && side === 'write' && (
          <div className={styles.dock}>
            <EditorToolbar cell={cell} />
          </div>
        )}
      </article>
    </CheckProvider>
  )
}

function CheckGone({ document, unit, itemId }: CheckPlace) {
  const t = useT()
  const mayBringBack = document.mayEdit && unit.setAside.some((each) => each.id === itemId)
  const bringBack = () => itemId !== null && restoreRecord(document.edit, 'checks', itemId)
  return (
    <EmptyState
      icon={icons.archive}
      title={t('checks.gone')}
      action={
        mayBringBack && (
          <Button icon={icons.restore} onPress={bringBack}>
            {t('checks.bringBack')}
          </Button>
        )
      }
    >
      {t('checks.goneHint')}
    </EmptyState>
  )
}
