import type { Unit } from '../../../../shared/domain/planning/unit.ts'
import { coverageTone } from '../../../../shared/domain/standards/coverage.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import styles from './CoverageStrip.module.css'
import { type Coverage, coverageOf } from './coverage.ts'

/** How many lessons teach each standard: fuller means more, an amber frame means none yet. */
export function CoverageStrip({ unit }: { readonly unit: Unit }) {
  const t = useT()
  const coverage = coverageOf(unit)
  if (coverage.length === 0) return null
  const most = Math.max(...coverage.map((each) => each.lessons))
  return (
    <ul className={styles.strip} aria-label={t('unit.coverage')}>
      {coverage.map((each) => (
        <CoverageCell key={each.code} coverage={each} most={most} />
      ))}
    </ul>
  )
}

function CoverageCell({ coverage, most }: { readonly coverage: Coverage; readonly most: number }) {
  const t = useT()
  const { number } = useFormats()
  const { code, label, lessons, checks } = coverage
  const words =
    lessons === 0 ? t('unit.coverageNone', { code }) : t('unit.coverageOne', { code, lessons, checks })
  return (
    <li className={styles.cell} title={words}>
      <VisuallyHidden>{words}</VisuallyHidden>
      <span className={styles.count} data-tone={coverageTone(lessons, most)} aria-hidden="true">
        {lessons === 0 ? '–' : number(lessons)}
      </span>
      <bdi dir="ltr" className={styles.code} aria-hidden="true">
        {label}
      </bdi>
    </li>
  )
}
