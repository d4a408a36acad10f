import type { UnitCard } from '../../../../shared/api/planning-api.ts'
import type { FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { useT } from '../../../messages/use-t.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Select } from '../../../ui/Select.tsx'
import styles from './CoverageView.module.css'
import type { CoverageWords } from './coverage-words.ts'

/** Which part of the plans, and which standards. */
export interface CoverageChoice {
  readonly unitId: string | null
  /** Null for the team's own. */
  readonly list: { readonly framework: string; readonly grade: string } | null
  readonly onlyFindings: boolean
}

export interface CoverageFiltersProps {
  readonly units: readonly UnitCard[]
  readonly frameworks: readonly FrameworkRow[]
  readonly words: CoverageWords
  readonly choice: CoverageChoice
  readonly onChoice: (choice: CoverageChoice) => void
}

const ALL = 'all'
const OURS = 'ours'

export function CoverageFilters({ units, frameworks, words, choice, onChoice }: CoverageFiltersProps) {
  const t = useT()
  const grades = [...new Set(units.map(({ grade }) => grade))]
  const lists = frameworks.flatMap(({ id, title, grades: has }) =>
    grades.filter((grade) => has.includes(grade)).map((grade) => ({ framework: id, title, grade })),
  )
  const idOf = ({ framework, grade }: { framework: string; grade: string }) => `${framework} ${grade}`
  const choose = (id: string) => {
    const list = lists.find((each) => idOf(each) === id)
    onChoice({ ...choice, list: list ? { framework: list.framework, grade: list.grade } : null })
  }
  return (
    <div className={styles.filters} data-region="">
      <Select
        className={styles.unit}
        label={t('coverage.unit')}
        isLabelHidden
        value={choice.unitId ?? ALL}
        onChange={(id) => onChoice({ ...choice, unitId: id === ALL ? null : id })}
        items={[
          { id: ALL, label: t('coverage.allUnits') },
          ...units.map(({ id }) => ({ id, label: words.unit(id) })),
        ]}
      />
      <Select
        className={styles.list}
        label={t('coverage.list')}
        isLabelHidden
        value={choice.list ? idOf(choice.list) : OURS}
        onChange={choose}
        items={[
          { id: OURS, label: t('coverage.listOurs') },
          ...lists.map((list) => ({
            id: idOf(list),
            label: t('coverage.listGrade', { list: list.title, grade: list.grade }),
          })),
        ]}
      />
      <Checkbox
        isSelected={choice.onlyFindings}
        onChange={(onlyFindings) => onChoice({ ...choice, onlyFindings })}
      >
        {t('coverage.onlyFindings')}
      </Checkbox>
    </div>
  )
}
