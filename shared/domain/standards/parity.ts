/** Do subjects teach and check about as much as one another? domain.md, U6: "Unequal number of standards per subject
 *  confused transfers". Less than half of another subject in the same term is said aloud; the half is our reading. */

export interface SubjectUnit {
  readonly id: string
  readonly subject: string
  /** `YYYY-MM-DD`; null while the unit has no date. */
  readonly startDate: string | null
  readonly checks: number
}

/** A standard, and the units whose lessons teach it. */
export interface TaughtStandard {
  readonly key: string
  readonly unitIds: readonly string[]
}

/** Half a school year: a unit that begins from July on is of the fall. Null: without a date. */
export interface Term {
  readonly half: 'fall' | 'spring'
  readonly year: number
}

export interface SubjectLoad {
  readonly subject: string
  readonly term: Term | null
  /** Different standards that lessons teach. */
  readonly standards: number
  readonly checks: number
}

/** One row for each subject and term, by term, those without a date last. Subjects are told apart by their words,
 *  whatever the case. */
export function loadsOf(
  units: readonly SubjectUnit[],
  taught: readonly TaughtStandard[],
): readonly SubjectLoad[] {
  const rows = new Map<
    string,
    { readonly subject: string; readonly term: Term | null; units: SubjectUnit[] }
  >()
  for (const unit of units) {
    const term = termOf(unit.startDate)
    const id = `${termKey(term)} ${unit.subject.trim().toLowerCase()}`
    const row = rows.get(id) ?? { subject: unit.subject.trim(), term, units: [] }
    rows.set(id, row)
    row.units.push(unit)
  }
  return [...rows]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { subject, term, units: own }]) => ({
      subject,
      term,
      standards: taught.filter(({ unitIds }) => own.some(({ id }) => unitIds.includes(id))).length,
      checks: own.reduce((sum, { checks }) => sum + checks, 0),
    }))
}

function termOf(startDate: string | null): Term | null {
  const [, year, month] = /^(\d{4})-(\d{2})-/.exec(startDate ?? '') ?? []
  return year && month
    ? { half: Number(month) >= FIRST_OF_FALL ? 'fall' : 'spring', year: Number(year) }
    : null
}

const FIRST_OF_FALL = 7

/** Spring comes before fall of the same year; `~` is after every digit. */
export const termKey = (term: Term | null): string =>
  term === null ? '~' : `${term.year}${term.half === 'fall' ? 2 : 1}`

/** In this term one subject has less than half as many of something as another. */
export interface ParityGap {
  readonly what: 'standards' | 'checks'
  readonly term: Term | null
  readonly less: SubjectLoad
  readonly more: SubjectLoad
}

/** Against the subject that has most, once for each that has too little. */
export function parityGaps(loads: readonly SubjectLoad[]): readonly ParityGap[] {
  const terms = [...new Map(loads.map(({ term }) => [termKey(term), term])).values()]
  return terms.flatMap((term) => {
    const rows = loads.filter((load) => termKey(load.term) === termKey(term))
    return (['standards', 'checks'] as const).flatMap((what) => {
      const more = rows.reduce((most, row) => (row[what] > most[what] ? row : most))
      return rows.filter((row) => row[what] * 2 < more[what]).map((less) => ({ what, term, less, more }))
    })
  })
}
