import { useLocation } from 'wouter'
import { change } from '../../../../shared/documents/edit.ts'
import {
  addLesson,
  addLessons,
  duplicateLesson,
  moveInSequence,
  restoreRecord,
  setAside,
  setUnitField,
} from '../../../../shared/documents/unit/actions.ts'
import { addCheck } from '../../../../shared/documents/unit/check-actions.ts'
import type { CheckKind } from '../../../../shared/domain/checks/mastery-check.ts'
import { spreadOverWeeks, weeksOf } from '../../../../shared/domain/planning/sequence.ts'
import type { SetAside } from '../../../../shared/domain/planning/unit.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { useConnection } from '../../../connection/ConnectionProvider.tsx'
import { asStep } from '../../../connection/undo-step.ts'
import { useT } from '../../../messages/use-t.ts'
import { announce } from '../../../ui/announce.ts'
import type { ListMove } from '../../../ui/list-move.ts'
import { showToast } from '../../../ui/Toast.tsx'
import type { UnitPlace } from '../unit-slots.ts'
import { itemTitle } from '../unit-titles.ts'
import { findItem, neighbourOf, placeOfDrop, type Target } from './sequence-moves.ts'

export interface SequenceActions {
  readonly open: (id: string) => void
  readonly move: (id: string, target: Target | null) => void
  readonly drop: (move: ListMove) => void
  /** Gives the ids of the new lessons. */
  readonly addTitles: (titles: readonly string[], week: number) => readonly string[]
  readonly addGapLesson: (week: number) => void
  readonly addCheck: (kind: CheckKind, week: number) => void
  readonly duplicate: (id: string) => void
  readonly setAside: (id: string) => void
  readonly restore: (item: SetAside) => void
  readonly addWeek: () => void
  readonly removeWeek: () => void
}

/** Everything that changes the order and the members of the sequence. Each is one undo step and says what
 *  happened: aloud for a move, with the way back for what came or went. */
export function useSequenceActions(place: UnitPlace): SequenceActions {
  return { ...useMoves(place), ...useAdditions(place), ...useRemovals(place), ...useWeeks(place) }
}

const rootOf = (kind: 'lesson' | 'check') => (kind === 'lesson' ? 'lessons' : 'checks')

function useMoves({ document, unit }: UnitPlace): Pick<SequenceActions, 'open' | 'move' | 'drop'> {
  const t = useT()
  const [, navigate] = useLocation()
  const weeks = weeksOf(unit)
  const moveAll = (ids: readonly string[], target: Target) => {
    const moving = ids.flatMap((id) => findItem(weeks, id)?.item ?? [])
    const [first] = moving
    if (!first) return
    asStep(document, () =>
      change(document.edit, () => {
        moving.forEach((item, index) => {
          moveInSequence(document.edit, item, { week: target.week, index: target.index + index })
        })
      }),
    )
    announce(
      t('unit.moved', { title: itemTitle(t, unit, first), place: target.index + 1, week: target.week }),
    )
  }
  return {
    open: (id) => navigate(`/unit/${unit.id}/sequence/${id}`),
    move: (id, target) => target && moveAll([id], target),
    drop({ ids, listId, beforeId }) {
      const week = weeks.find((each) => String(each.number) === listId)
      if (week) moveAll(ids, placeOfDrop(week, ids, beforeId))
    },
  }
}

type Additions = Pick<SequenceActions, 'addTitles' | 'addGapLesson' | 'addCheck' | 'duplicate'>

function useAdditions({ document, unit }: UnitPlace): Additions {
  const t = useT()
  const { clock } = useConnection()
  const [, navigate] = useLocation()
  const { edit } = document
  const base = unit.baseLanguage
  const open = (id: string) => navigate(`/unit/${unit.id}/sequence/${id}`)
  const sayAdded = (title: string, ids: readonly string[], takeBack: (otherwise: () => void) => void) => {
    const remove = () => {
      for (const id of ids) setAside(edit, 'lessons', id, clock.now())
    }
    const text = t('unit.added', { count: ids.length, title })
    showToast({ text, action: { label: t('unit.undo'), onAction: () => takeBack(remove) } })
  }
  return {
    addTitles(titles, week) {
      // A title by itself goes where it was put; a list is a plan for the days from there on.
      const weeks = titles.length > 1 ? spreadOverWeeks(unit, titles.length, week) : [week]
      const lines = titles.map((title) => ({ [base]: title }))
      const linesIn = (each: number) => lines.filter((_, index) => weeks[index] === each)
      const step = asStep(document, () =>
        change(edit, () =>
          [...new Set(weeks)].flatMap((each) => addLessons(edit, linesIn(each), { week: each })),
        ),
      )
      if (titles.length > 1) sayAdded('', step.value, step.takeBack)
      else announce(t('unit.added', { count: 1, title: titles[0] ?? '' }))
      return step.value
    },
    addGapLesson(week) {
      const grade = Number(unit.grade)
      const gapGrade = Number.isInteger(grade) && grade > 1 ? String(grade - 1) : ''
      const title = { [base]: t('unit.gapLesson') }
      open(asStep(document, () => addLesson(edit, { title, kind: 'gap', gapGrade, week })).value)
    },
    addCheck(kind, week) {
      const title = { [base]: t(`unit.${CHECK_TITLE[kind]}`) }
      const minutes = Math.min(unit.periodMinutes, 30)
      open(asStep(document, () => addCheck(edit, { kind, title, week, minutes })).value)
    },
    duplicate(id) {
      const item = findItem(weeksOf(unit), id)?.item
      const step = asStep(document, () => duplicateLesson(edit, id))
      if (!item || step.value === null) return
      const remove = () => setAside(edit, 'lessons', present(step.value, 'copy'), clock.now())
      const text = t('unit.duplicated', { title: itemTitle(t, unit, item) })
      showToast({ text, action: { label: t('unit.undo'), onAction: () => step.takeBack(remove) } })
      open(step.value)
    },
  }
}

const CHECK_TITLE = { preCheck: 'newPreCheck', masteryCheck: 'newCheck', unitCheck: 'newUnitCheck' } as const

function useRemovals({ document, unit, itemId }: UnitPlace): Pick<SequenceActions, 'setAside' | 'restore'> {
  const t = useT()
  const { clock } = useConnection()
  const [, navigate] = useLocation()
  const { edit } = document
  const weeks = weeksOf(unit)
  return {
    setAside(id) {
      const item = findItem(weeks, id)?.item
      if (!item) return
      const root = rootOf(item.kind)
      const next = neighbourOf(weeks, item.id, 1) ?? neighbourOf(weeks, item.id, -1)
      const step = asStep(document, () => setAside(edit, root, item.id, clock.now()))
      if (itemId === item.id) navigate(`/unit/${unit.id}/sequence${next ? `/${next.id}` : ''}`)
      const undo = () => {
        step.takeBack(() => restoreRecord(edit, root, item.id))
        if (itemId === item.id) navigate(`/unit/${unit.id}/sequence/${item.id}`)
      }
      const text = t('unit.setAsideDone', { title: itemTitle(t, unit, item) })
      showToast({ text, action: { label: t('unit.undo'), onAction: undo } })
    },
    restore(item) {
      asStep(document, () => restoreRecord(edit, rootOf(item.kind), item.id))
      navigate(`/unit/${unit.id}/sequence/${item.id}`)
    },
  }
}

function useWeeks({ document, unit }: UnitPlace): Pick<SequenceActions, 'addWeek' | 'removeWeek'> {
  const setWeeks = (weeks: number) => asStep(document, () => setUnitField(document.edit, 'weeks', weeks))
  return {
    addWeek: () => void setWeeks(unit.weeks + 1),
    removeWeek: () => void setWeeks(unit.weeks - 1),
  }
}
