import { useState } from 'react'
import { useLocation } from 'wouter'
import type { StandardRow } from '../../../../shared/api/planning-api.ts'
import { useQuery } from '../../../connection/use-query.ts'
import { useFormats } from '../../../messages/use-formats.ts'
import { useT } from '../../../messages/use-t.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { icons } from '../../../ui/icons.ts'
import { PageBody, PageColumns } from '../../../ui/Page.tsx'
import { Skeleton } from '../../../ui/Skeleton.tsx'
import { StandardsFrame } from '../StandardsFrame.tsx'
import { viewPath } from '../standards-views.ts'
import { MapSearch } from './MapSearch.tsx'
import { StandardMap } from './StandardMap.tsx'
import { trailWith } from './trail.ts'

export interface MapViewProps {
  /** Of the standard in the address, in any spelling; null for the first of the team's list. */
  readonly code: string | null
}

/** What leads to a standard, several grades back, and what it leads to. */
export function MapView({ code }: MapViewProps) {
  const rows = useQuery('standards.list', null).value
  const { compare } = useFormats()
  const first = rows?.toSorted((one, other) => compare(one.code, other.code))[0]?.code ?? null
  return (
    <StandardsFrame view="map">
      {rows === null ? (
        <PageBody>
          <Skeleton lines={5} height="2.25rem" />
        </PageBody>
      ) : (
        <MapOfOne rows={rows} code={code ?? first} />
      )}
    </StandardsFrame>
  )
}

interface MapOfOneProps extends MapViewProps {
  readonly rows: readonly StandardRow[]
}

function MapOfOne({ rows, code }: MapOfOneProps) {
  const t = useT()
  const [, navigate] = useLocation()
  const [text, setText] = useState('')
  const trail = useTrail(code)
  const choose = (next: string) => {
    setText('')
    navigate(viewPath('map', next))
  }
  const search = <MapSearch rows={rows} text={text} onText={setText} onOpen={choose} />
  if (code !== null) {
    return (
      <StandardMap
        code={code}
        rows={rows}
        search={search}
        isSearching={text.trim() !== ''}
        before={trail.at(-2) ?? null}
        onChoose={choose}
      />
    )
  }
  return (
    <PageColumns list={search} listLabel={t('catalog.find')}>
      <EmptyState icon={icons.standards} title={t('map.none')}>
        {t('map.noneHint')}
      </EmptyState>
    </PageColumns>
  )
}

/** The standards that were chosen here one after the other, the present one last. */
function useTrail(code: string | null): readonly string[] {
  const [trail, setTrail] = useState<readonly string[]>([])
  const next = code === null ? trail : trailWith(trail, code)
  if (next !== trail) setTrail(next)
  return next
}
