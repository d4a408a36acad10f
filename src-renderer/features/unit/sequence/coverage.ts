import type { Unit } from '../../../../shared/domain/planning/unit.ts'
import { codeKey, wholeOf } from '../../../../shared/domain/standards/code.ts'
import { coverageOf as coverageOfPlan } from '../../../../shared/domain/standards/coverage.ts'
import { planOfUnit } from '../../../../shared/domain/standards/covered-unit.ts'

/** How often one standard is taught and checked in a unit. */
export interface Coverage {
  readonly code: string
  readonly label: string
  readonly lessons: number
  readonly checks: number
}

/** Every standard that the unit names, teaches or checks: its own first, then those of earlier grades. What
 *  only a pre-check asks about is known already or belongs to a gap lesson, so it is no gap here. */
export function coverageOf(unit: Unit): readonly Coverage[] {
  const plan = planOfUnit(unit)
  const used = plan.items.filter(({ kind }) => kind !== 'preCheck').flatMap(({ standards }) => standards)
  const own = new Set(unit.standards.map(codeKey))
  const isOwn = (code: string) => {
    const key = codeKey(code)
    return Number(own.has(key) || own.has(wholeOf(key) ?? ''))
  }
  const codes = [...new Set([...unit.standards, ...used])].sort(
    (one, other) => isOwn(other) - isOwn(one) || byCode(one, other),
  )
  return coverageOfPlan(plan, codes).rows.map(({ code, lessons, checks }) => ({
    ...{ code, lessons, checks },
    label: shortLabel(code, codes),
  }))
}

const collator = new Intl.Collator('en', { numeric: true })
const byCode = (one: string, other: string): number => collator.compare(one, other)

/** `3a` where `6.RP.A.3` stands beside it, else the whole code. */
function shortLabel(code: string, codes: readonly string[]): string {
  const parent = codes.find((each) => each !== code && code.startsWith(each))
  const last = code.slice(code.lastIndexOf('.') + 1)
  return parent === undefined || last === code ? code : last
}
