import { type CSSProperties, type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react'
import type { CoverageTable } from '../../../../shared/api/standards-api.ts'
import styles from './CoverageGrid.module.css'
import { CoverageHead } from './CoverageHead.tsx'
import { CoverageMenu } from './CoverageMenu.tsx'
import { CoverageRow } from './CoverageRow.tsx'
import { bandsOf } from './coverage-table.ts'
import type { CoverageWords } from './coverage-words.ts'
import { useAddLesson } from './use-add-lesson.ts'
import { placeOf, useGridKeys } from './use-grid-keys.ts'

export interface CoverageGridProps {
  readonly table: CoverageTable
  readonly words: CoverageWords
  readonly mayEdit: boolean
}

// One lesson in a week is few, even where no week has more.
const MANY = 4

/** Standards by week. Each cell says what is there; Enter or a click tells more and adds a lesson. */
export function CoverageGrid({ table, words, mayEdit }: CoverageGridProps) {
  const { weeks, rows } = table
  const { active, onKeyDown, onFocus } = useGridKeys(rows.length, weeks.length + 1)
  const add = useAddLesson()
  const bands = useMemo(() => bandsOf(weeks), [weeks])
  const starts = useMemo(() => new Set(bands.slice(1).map(({ from }) => from)), [bands])
  const [opened, setOpened] = useState<HTMLElement | null>(null)
  const most = useMemo(
    () => Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell.lessons.length)), MANY),
    [rows],
  )
  const open = (event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('td[data-col]') : null
    if (!cell) return
    event.preventDefault()
    setOpened(cell)
  }
  const at = opened && placeOf(opened)
  const [row, week] = at ? [rows[at.row], weeks[at.col - 1]] : []
  return (
    <div className={styles.scroll} data-region="">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one stop for Tab, arrows inside
        role="grid"
        className={styles.table}
        style={{ '--weeks': weeks.length } as CSSProperties}
        aria-label={words.t('coverage.table')}
        aria-rowcount={rows.length + 2}
        onClick={open}
        onFocus={onFocus}
        onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ' ? open(event) : onKeyDown(event))}
      >
        <CoverageHead weeks={weeks} bands={bands} starts={starts} words={words} />
        <tbody className={styles.body}>
          {rows.map((each, index) => (
            <CoverageRow
              key={each.key}
              row={each}
              index={index}
              weeks={weeks}
              starts={starts}
              words={words}
              most={most}
              activeCol={active.row === index ? active.col : null}
            />
          ))}
        </tbody>
      </table>
      {opened && row && week && (
        <CoverageMenu
          anchor={opened}
          row={row}
          week={week}
          weekIndex={(at?.col ?? 1) - 1}
          items={table.items}
          words={words}
          mayEdit={mayEdit}
          add={add}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
}
