import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Band } from '../../../../shared/domain/standards/grade.ts'
import { useT } from '../../../messages/use-t.ts'
import { bandWord } from './band-word.ts'
import { MapEdges } from './MapEdges.tsx'
import { MapNode, MoreNode } from './MapNode.tsx'
import { layOutMap, type MapLayout, moreId, spotsOf } from './map-layout.ts'
import { leftOf, styleOfMap } from './map-measures.ts'
import type { MapStandard } from './map-standards.ts'
import styles from './ProgressionMap.module.css'
import { findSpot, useMapKeys } from './use-map-keys.ts'

export interface ProgressionMapProps {
  /** The chosen one first. */
  readonly standards: readonly MapStandard[]
  readonly ways: readonly (readonly [string, string])[]
  readonly isStarred: (code: string) => boolean
  /** Set when a standard is chosen on the map: the next map takes the focus over. */
  readonly takesFocus: RefObject<boolean>
  readonly onChoose: (key: string) => void
  readonly onBack: (() => void) | null
}

/** Columns by grade, a button for each standard, and lines from what is learned first. One tab stop; arrow keys go
 *  along the lines and within a grade, Enter makes a standard the chosen one, Escape goes back. */
export function ProgressionMap(props: ProgressionMapProps) {
  const { standards, ways, isStarred, takesFocus, onBack } = props
  const t = useT()
  const hintId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const chosenKey = standards[0]?.key ?? ''
  const [opened, setOpened] = useState<ReadonlySet<Band>>(new Set())
  const [current, setCurrent] = useState(chosenKey)
  const layout = useMemo(() => layOutMap(standards, ways, opened), [standards, ways, opened])
  const tabStop = spotsOf(layout).some(({ id }) => id === current) ? current : chosenKey
  useStartInView(frame, takesFocus)
  const choose = (key: string) => {
    takesFocus.current = key !== chosenKey
    props.onChoose(key)
  }
  const goBack = () => {
    if (onBack === null) return findSpot(frame.current, chosenKey)?.focus()
    takesFocus.current = true
    onBack()
  }
  const toggle = (band: Band) => setOpened((before) => toggled(before, band))
  const onKeyDown = useMapKeys({ layout, tabStop, onEscape: goBack })
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside hold the focus.
    <div ref={frame} className={styles.frame} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset has no place for what stands where it likes. */}
      <div
        role="group"
        aria-label={t('map.map')}
        aria-describedby={hintId}
        className={styles.canvas}
        style={styleOfMap(layout.columns.length, layout.rows)}
      >
        <span id={hintId} hidden>
          {t('map.keys')}
        </span>
        <MapEdges layout={layout} chosenKey={chosenKey} current={tabStop} />
        <ColumnHeads layout={layout} />
        <Spots
          layout={layout}
          isStarred={isStarred}
          tabStop={tabStop}
          onFocus={setCurrent}
          onChoose={choose}
          onToggle={toggle}
        />
      </div>
    </div>
  )
}

const toggled = (bands: ReadonlySet<Band>, band: Band): ReadonlySet<Band> =>
  bands.has(band) ? new Set([...bands].filter((each) => each !== band)) : new Set([...bands, band])

function ColumnHeads({ layout }: { readonly layout: MapLayout }) {
  const t = useT()
  return (
    // Each standard says its grade itself.
    <div className={styles.heads} aria-hidden="true">
      {layout.columns.map(({ band }, column) => (
        <span key={band} className={styles.columnHead} style={{ insetInlineStart: `${leftOf(column)}rem` }}>
          {t('map.grade', { grade: bandWord(band) })}
        </span>
      ))}
    </div>
  )
}

interface SpotsProps extends Pick<ProgressionMapProps, 'isStarred'> {
  readonly layout: MapLayout
  readonly tabStop: string
  readonly onFocus: (id: string) => void
  readonly onChoose: (key: string) => void
  readonly onToggle: (band: Band) => void
}

function Spots({ layout, isStarred, tabStop, onFocus, onChoose, onToggle }: SpotsProps) {
  return layout.columns.map(({ band, standards, top, hidden, isOpen }, column) => [
    ...standards.map((standard, row) => (
      <MapNode
        key={standard.key}
        standard={standard}
        isStarred={isStarred(standard.code)}
        at={{ column, row: top + row }}
        isTabStop={standard.key === tabStop}
        onFocus={() => onFocus(standard.key)}
        onChoose={() => onChoose(standard.key)}
      />
    )),
    (hidden > 0 || isOpen) && (
      <MoreNode
        key={moreId(band)}
        band={band}
        hidden={hidden}
        at={{ column, row: top + standards.length }}
        isTabStop={moreId(band) === tabStop}
        onFocus={() => onFocus(moreId(band))}
        onToggle={() => onToggle(band)}
      />
    ),
  ])
}

/** A new map begins with the chosen one in the middle, and with the focus if it was chosen on the map before. */
function useStartInView(frame: RefObject<HTMLDivElement | null>, takesFocus: RefObject<boolean>): void {
  useEffect(() => {
    const chosen = frame.current?.querySelector<HTMLElement>('[aria-current="true"]')
    if (!frame.current || !chosen) return
    if (takesFocus.current) chosen.focus({ preventScroll: true })
    takesFocus.current = false
    const [outer, inner] = [frame.current, chosen].map((each) => each.getBoundingClientRect())
    if (!outer || !inner) return
    // The frame alone: the page around it stays where it is.
    frame.current.scrollBy({
      left: inner.x + inner.width / 2 - outer.x - outer.width / 2,
      top: inner.y + inner.height / 2 - outer.y - outer.height / 2,
      behavior: 'instant',
    })
  }, [frame, takesFocus])
}
