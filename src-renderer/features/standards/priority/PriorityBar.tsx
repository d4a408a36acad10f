import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { CRITERIA } from '../../../../shared/domain/standards/priority.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { Select } from '../../../ui/Select.tsx'
import { ToggleGroup } from '../../../ui/ToggleGroup.tsx'
import styles from './Priority.module.css'
import { filterRows, PRIORITY_FILTERS, type PriorityFilter, type PriorityRow } from './priority-rows.ts'
import { CRITERION_HINTS, CRITERION_WORDS } from './priority-words.ts'

export interface PriorityBarProps {
  readonly frameworks: readonly FrameworkRow[]
  readonly framework: string
  readonly onFramework: (framework: string) => void
  readonly grades: readonly string[]
  readonly grade: string
  readonly onGrade: (grade: string) => void
  readonly filter: PriorityFilter
  readonly onFilter: (filter: PriorityFilter) => void
  /** All of the grade, whatever the filter. */
  readonly rows: readonly PriorityRow[]
}

const FILTERS = {
  all: 'priority.all',
  open: 'priority.openFilter',
  starred: 'priority.starredFilter',
} as const

/** What is voted on, and what the four letters ask. */
export function PriorityBar(props: PriorityBarProps) {
  const t = useT()
  const { number } = useFormats()
  const filters = PRIORITY_FILTERS.map((id) => ({
    id,
    label: `${t(FILTERS[id])} ${number(filterRows(props.rows, id).length)}`,
  }))
  return (
    <>
      <div className={styles.bar}>
        <Select
          className={styles.framework}
          label={t('priority.framework')}
          value={props.framework}
          onChange={props.onFramework}
          items={props.frameworks.map(({ id, title }) => ({ id, label: title }))}
        />
        <Select
          className={styles.grade}
          label={t('priority.grade')}
          value={props.grade}
          onChange={props.onGrade}
          items={props.grades.map((id) => ({ id, label: id }))}
        />
        <ToggleGroup<PriorityFilter>
          className={styles.filter}
          label={t('priority.filter')}
          mode="single"
          value={[props.filter]}
          onChange={([filter]) => filter && props.onFilter(filter)}
          items={filters}
        />
      </div>
      <ul className={styles.legend}>
        {CRITERIA.map((criterion) => (
          <li key={criterion}>
            <span className={styles.letter} aria-hidden="true">
              {criterion}
            </span>
            <span>
              <b>{t(CRITERION_WORDS[criterion])}</b>: {t(CRITERION_HINTS[criterion])}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
