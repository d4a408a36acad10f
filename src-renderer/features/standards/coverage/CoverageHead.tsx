import styles from './CoverageGrid.module.css'
import type { Band } from './coverage-table.ts'
import type { CoverageWords, Week } from './coverage-words.ts'

export interface CoverageHeadProps {
  readonly weeks: readonly Week[]
  readonly bands: readonly Band[]
  /** Where a band begins, but for the first. */
  readonly starts: ReadonlySet<number>
  readonly words: CoverageWords
}

/** Units over their weeks. */
export function CoverageHead({ weeks, bands, starts, words }: CoverageHeadProps) {
  return (
    <thead className={styles.top}>
      <tr className={styles.row}>
        <th scope="col" className={styles.corner}>
          {words.t('coverage.standard')}
        </th>
        {bands.map((band) => (
          <UnitHead key={band.from} band={band} words={words} />
        ))}
      </tr>
      <tr className={styles.row}>
        <td className={styles.corner} />
        {weeks.map((week, index) => (
          <th
            // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name
            key={index}
            scope="col"
            className={styles.week}
            data-first={starts.has(index) || undefined}
          >
            {words.weekTitle(week)}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** A short unit has little room for its name: the whole of it shows when it is pointed at. */
function UnitHead({ band, words }: { readonly band: Band; readonly words: CoverageWords }) {
  const title = band.unitIds.map(words.unit).join(', ')
  return (
    <th scope="colgroup" className={styles.band} style={{ gridColumn: `span ${band.weeks}` }} title={title}>
      <span className={styles.bandTitle} dir="auto">
        {title}
      </span>
    </th>
  )
}
