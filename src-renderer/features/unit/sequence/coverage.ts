import type { Unit } from '../../../../shared/domain/planning/unit.ts'

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
  const checks = unit.checks.filter((check) => check.kind !== 'preCheck')
  const used = [...unit.lessons, ...checks].flatMap((item) => item.standards)
  const isOwn = (code: string) => Number(unit.standards.some((own) => code.startsWith(own)))
  const codes = [...new Set([...unit.standards, ...used])].sort(
    (one, other) => isOwn(other) - isOwn(one) || byCode(one, other),
  )
  const count = (items: readonly { readonly standards: readonly string[] }[], code: string) =>
    items.filter((item) => item.standards.includes(code)).length
  return codes.map((code) => ({
    code,
    label: shortLabel(code, codes),
    lessons: count(unit.lessons, code),
    checks: count(unit.checks, code),
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

/** `none`, then ever fuller: how strongly a count is tinted against the most taught standard. */
export function coverageTone(lessons: number, most: number): 'none' | 'some' | 'half' | 'full' {
  if (lessons === 0) return 'none'
  const share = lessons / Math.max(most, 1)
  return share > 0.7 ? 'full' : share > 0.4 ? 'half' : 'some'
}
