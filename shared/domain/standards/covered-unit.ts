import { type SequenceItem, sequenceOf } from '../planning/sequence.ts'
import type { Unit } from '../planning/unit.ts'
import type { CoveredItem, CoveredPlan } from './coverage.ts'

/** One unit as a plan of its own. */
export const planOfUnit = (unit: Unit): CoveredPlan => ({
  units: [unit],
  items: sequenceOf(unit).map((item) => coveredItem(unit.id, item)),
})

function coveredItem(unitId: string, item: SequenceItem): CoveredItem {
  const { id, place } = item
  if (item.kind === 'lesson') {
    const { kind, standards, sections } = item.lesson
    const written = sections.flatMap(({ variants }) => variants.filter(({ isEmpty }) => !isEmpty))
    const levels = [...new Set(written.map(({ level }) => level))]
    return { unitId, id, kind, week: place.week, standards, levels }
  }
  // A standard of an item is its check's.
  const standards = [...item.check.standards, ...item.check.items.flatMap((each) => each.standards)]
  return { unitId, id, kind: item.check.kind, week: place.week, standards, levels: [] }
}
