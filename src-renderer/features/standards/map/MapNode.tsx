import type { Band } from '../../../../shared/domain/standards/grade.ts'
import { useT } from '../../../messages/use-t.ts'
import { StarMark } from '../../../ui/StarMark.tsx'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { bandWord } from './band-word.ts'
import { moreId } from './map-layout.ts'
import { type At, styleAt } from './map-measures.ts'
import type { MapStandard } from './map-standards.ts'
import styles from './ProgressionMap.module.css'

interface Placed {
  readonly at: At
  /** Of all places on the map one can be reached by Tab. */
  readonly isTabStop: boolean
  readonly onFocus: () => void
}

export interface MapNodeProps extends Placed {
  readonly standard: MapStandard
  readonly isStarred: boolean
  readonly onChoose: () => void
}

/** A standard on the map. */
export function MapNode({ standard, isStarred, at, isTabStop, onFocus, onChoose }: MapNodeProps) {
  const t = useT()
  const { key, code, words, side, band } = standard
  const grade = t('map.grade', { grade: bandWord(band) })
  return (
    <button
      type="button"
      className={styles.node}
      style={styleAt(at)}
      data-spot={key}
      data-side={side}
      aria-current={side === 'chosen' || undefined}
      title={words}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <span className={styles.code}>
        <bdi dir="ltr">{code}</bdi>
        <VisuallyHidden>{t('map.node', { grade, side })}</VisuallyHidden>
        {isStarred && <StarMark />}
      </span>
      {words !== '' && (
        <span className={styles.words} dir="auto">
          {words}
        </span>
      )}
    </button>
  )
}

export interface MoreNodeProps extends Placed {
  readonly band: Band
  readonly hidden: number
  readonly onToggle: () => void
}

/** Shows the rest of a column, or only the nearest again. */
export function MoreNode({ band, hidden, at, isTabStop, onFocus, onToggle }: MoreNodeProps) {
  const t = useT()
  const grade = t('map.grade', { grade: bandWord(band) })
  return (
    <button
      type="button"
      className={styles.more}
      style={styleAt(at)}
      data-spot={moreId(band)}
      aria-expanded={hidden === 0}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={onFocus}
      onClick={onToggle}
    >
      {hidden > 0 ? t('map.more', { count: hidden }) : t('map.fewer')}
      <VisuallyHidden>, {grade}</VisuallyHidden>
    </button>
  )
}
