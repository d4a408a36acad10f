import { memo } from 'react'
import type { CoverageTableRow } from '../../../../shared/api/standards-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { coverageTone } from '../../../../shared/domain/standards/coverage.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { Code } from '../../../ui/Badge.tsx'
import { Glyph } from '../../../ui/Glyph.tsx'
import { icons } from '../../../ui/icons.ts'
import { StarMark } from '../../../ui/StarMark.tsx'
import { viewPath } from '../standards-views.ts'
import styles from './CoverageGrid.module.css'
import { isGapIn } from './coverage-table.ts'
import type { CoverageWords, Week } from './coverage-words.ts'

export interface CoverageRowProps {
  readonly row: CoverageTableRow
  readonly index: number
  readonly weeks: readonly Week[]
  /** Weeks in which another unit begins. */
  readonly starts: ReadonlySet<number>
  readonly words: CoverageWords
  /** Lessons in the fullest cell. */
  readonly most: number
  /** The column that Tab reaches, if it is in this row. */
  readonly activeCol: number | null
}

/** A standard over the weeks. */
export const CoverageRow = memo(function CoverageRow(props: CoverageRowProps) {
  const { row, index, weeks, activeCol } = props
  const cells = new Map(row.cells.map((cell) => [cell.week, cell]))
  return (
    <tr className={styles.row} aria-rowindex={index + 3}>
      <RowHead {...props} isActive={activeCol === 0} />
      {weeks.map((week, at) => (
        <WeekCell
          // biome-ignore lint/suspicious/noArrayIndexKey: a week has no other name
          key={at}
          {...props}
          week={week}
          col={at + 1}
          cell={cells.get(at) ?? NOTHING}
          isActive={activeCol === at + 1}
        />
      ))}
    </tr>
  )
})

const NOTHING = { lessons: [], checks: [] }

/** Where the standard is told about: in the team's list, or in the catalog for what is not in it. */
export const hrefOf = ({ code, isOurs }: CoverageTableRow): string =>
  `#${viewPath(isOurs ? 'ours' : 'catalog', code)}`

function RowHead({ row, index, words, isActive }: CoverageRowProps & { readonly isActive: boolean }) {
  const { language } = useLanguage()
  const { code, lessons, checks } = row
  return (
    <th scope="row" className={styles.head}>
      <span className={styles.headLine}>
        {row.isPriority && <StarMark />}
        <a
          href={hrefOf(row)}
          className={styles.code}
          tabIndex={isActive ? 0 : -1}
          data-row={index}
          data-col={0}
          title={words.t('coverage.row', { code, lessons, checks })}
        >
          <Code>{code}</Code>
        </a>
        {row.findings.length > 0 && (
          <span className={styles.short}>{row.findings.map(words.short).join(' · ')}</span>
        )}
      </span>
      <span className={styles.words} dir="auto">
        {lineIn(row.words, language)}
      </span>
    </th>
  )
}

interface WeekCellProps extends CoverageRowProps {
  readonly week: Week
  readonly col: number
  readonly cell: Pick<CoverageTableRow['cells'][number], 'lessons' | 'checks'>
  readonly isActive: boolean
}

function WeekCell({ row, index, week, col, cell, starts, words, most, isActive }: WeekCellProps) {
  const [lessons, checks] = [cell.lessons.length, cell.checks.length]
  const isGap = lessons === 0 && isGapIn(row, week)
  const said = { code: row.code, when: words.when(week), lessons, checks }
  return (
    <td
      className={styles.cell}
      tabIndex={isActive ? 0 : -1}
      data-row={index}
      data-col={col}
      data-first={starts.has(col - 1) || undefined}
      data-empty={lessons + checks === 0 || undefined}
      aria-haspopup="menu"
      aria-label={words.t(isGap ? 'coverage.cellGap' : 'coverage.cell', said)}
    >
      {lessons > 0 && (
        <span className={styles.count} data-tone={coverageTone(lessons, most)}>
          {lessons}
        </span>
      )}
      {isGap && <span className={styles.gap}>{words.t('coverage.gap')}</span>}
      {checks > 0 && <Glyph icon={icons.diamond} size={14} className={styles.check} />}
    </td>
  )
}
