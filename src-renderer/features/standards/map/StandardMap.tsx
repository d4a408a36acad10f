import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { StandardRow } from '../../../../shared/api/planning-api.ts'
import { lineIn } from '../../../../shared/domain/planning/language.ts'
import { isSameCode } from '../../../../shared/domain/standards/code.ts'
import { useMayEditTeam } from '../../../connection/documents.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useStarred } from '../../../connection/use-starred.ts'
import { useLanguage } from '../../../messages/LanguageProvider.tsx'
import { useT } from '../../../messages/use-t.ts'
import { Button } from '../../../ui/Button.tsx'
import { icons } from '../../../ui/icons.ts'
import { PageColumns } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { Switch } from '../../../ui/Switch.tsx'
import { PlacedGapPathDialog } from '../gap-path/PlacedGapPathDialog.tsx'
import { MapList } from './MapList.tsx'
import { type MapStandard, mapStandards, STEPS_ON, type StandardWays } from './map-standards.ts'
import { ProgressionMap } from './ProgressionMap.tsx'
import styles from './StandardMap.module.css'

export interface StandardMapProps {
  readonly code: string
  readonly rows: readonly StandardRow[]
  readonly search: ReactNode
  readonly isSearching: boolean
  /** The one that was chosen before. */
  readonly before: string | null
  readonly onChoose: (code: string) => void
}

/** The map of one standard, and beside it the same as a list. */
export function StandardMap(props: StandardMapProps) {
  const { code, rows, search, isSearching, before, onChoose } = props
  const t = useT()
  const { language } = useLanguage()
  const ways = useQuery('standards.about', { code }, { isStill: true }).value
  const isStarred = useStarred()
  const [isFar, setFar] = useState(false)
  // The map is drawn anew for each standard.
  const takesFocus = useRef(false)
  const standards = useMemo(
    () => (ways === null ? [] : standardsOf(ways, { language, rows, isFar })),
    [ways, language, rows, isFar],
  )
  const [chosen] = standards
  if (ways === null || chosen === undefined) return <Skeleton lines={6} height="2.25rem" />
  const choose = (key: string) => {
    const next = standards.find((each) => each.key === key)
    if (next && next !== chosen) onChoose(next.code)
  }
  return (
    <PageColumns
      listLabel={t('map.list')}
      list={
        <>
          {search}
          {!isSearching && <MapList standards={standards} isStarred={isStarred} />}
        </>
      }
    >
      <article className={styles.map} aria-label={t('map.of', { code: chosen.code })}>
        <MapHead chosen={chosen} ways={ways} before={before} onChoose={onChoose} />
        <div className={styles.bar}>
          <p className={styles.hint}>{t('map.keys')}</p>
          {ways.after.some(({ steps }) => steps > STEPS_ON) && (
            <Switch isSelected={isFar} onChange={setFar}>
              {t('map.all')}
            </Switch>
          )}
        </div>
        <ProgressionMap
          key={ways.key}
          standards={standards}
          ways={ways.edges}
          isStarred={isStarred}
          takesFocus={takesFocus}
          onChoose={choose}
          onBack={before === null ? null : () => onChoose(before)}
        />
      </article>
    </PageColumns>
  )
}

interface Look {
  readonly language: string
  readonly rows: readonly StandardRow[]
  readonly isFar: boolean
}

/** A standard of the team stands in the team's own words where it has them in this language. */
function standardsOf(ways: StandardWays, { language, rows, isFar }: Look): readonly MapStandard[] {
  const ours = (standard: MapStandard) => rows.find((row) => isSameCode(row.code, standard.key))
  const onMap = mapStandards(ways, language, isFar ? Number.POSITIVE_INFINITY : STEPS_ON)
  return onMap.map((standard) => {
    const row = ours(standard)
    if (row === undefined) return standard
    const words = row.wording[language] ?? (standard.words || lineIn(row.wording, language))
    return { ...standard, code: row.code, words }
  })
}

interface MapHeadProps extends Pick<StandardMapProps, 'before' | 'onChoose'> {
  readonly chosen: MapStandard
  readonly ways: StandardWays
}

function MapHead({ chosen, ways, before, onChoose }: MapHeadProps) {
  const t = useT()
  const mayEdit = useMayEditTeam()
  const [isBuilding, setBuilding] = useState(false)
  return (
    <div className={styles.head}>
      <h2 className={styles.code}>
        <bdi dir="ltr">{chosen.code}</bdi>
      </h2>
      <div className={styles.actions}>
        {before !== null && (
          <Button variant="quiet" icon={icons.arrowLeft} onPress={() => onChoose(before)}>
            {t('map.back', { code: before })}
          </Button>
        )}
        {mayEdit && ways.before.length > 0 && (
          <Button variant="primary" icon={icons.history} onPress={() => setBuilding(true)}>
            {t('gapPath.build')}
          </Button>
        )}
      </div>
      <p className={styles.words} dir="auto">
        {chosen.words}
      </p>
      {isBuilding && <PlacedGapPathDialog code={chosen.code} onClose={() => setBuilding(false)} />}
    </div>
  )
}
