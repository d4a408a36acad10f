import { useMemo, useState } from 'react'
import type { SearchHit, UnitCard } from '../../../shared/api/planning-api.ts'
import { useQuery } from '../../connection/use-query.ts'
import type { Translator } from '../../messages/translator.ts'
import { useT } from '../../messages/use-t.ts'
import { type Icon, icons } from '../../ui/icons.ts'
import type { PaletteGroup, PaletteItem } from '../../ui/Palette.tsx'
import { Excerpt } from './Excerpt.tsx'
import { hasHit } from './excerpt-parts.ts'
import { hitPath } from './places.ts'
import { namePlaces, recentPlaces, unitTitle } from './recent-places.ts'
import { type HitKind, hitsByKind } from './search-groups.ts'
import { useSearch } from './use-search.ts'

const signs: Readonly<Record<HitKind, Icon>> = {
  unit: icons.units,
  lesson: icons.file,
  check: icons.checks,
  word: icons.book,
  standard: icons.standards,
  unpacked: icons.standards,
}

export interface PlanGroups {
  readonly groups: readonly PaletteGroup[]
  readonly isSearching: boolean
}

/** The team's plans as the palette shows them: hits for a query, and without one, where the teacher was. */
export function usePlanGroups(query: string, open: (path: string) => void): PlanGroups {
  const t = useT()
  const units = useQuery('units.list', null).value
  const { hits, isSearching } = useSearch(query)
  const recent = useRecent(units)
  if (query.trim() !== '')
    return { groups: hitGroups({ t, hits, query, units: units ?? [], open }), isSearching }
  const items = recent.map(({ path, kind, title, unitTitle }) => ({
    id: `recent:${path}`,
    label: title,
    icon: signs[kind],
    detail: unitTitle === '' ? undefined : unitTitle,
    run: () => open(path),
  }))
  return { groups: items.length > 0 ? [{ id: 'recent', title: t('search.recent'), items }] : [], isSearching }
}

function useRecent(units: readonly UnitCard[] | null) {
  const [places] = useState(recentPlaces)
  const lessons = useQuery('lessons.list', { unitId: null }).value
  const checks = useQuery('checks.list', { unitId: null }).value
  return useMemo(() => {
    if (!units || !lessons || !checks) return []
    return namePlaces(places, { units, lessons, checks }).slice(0, 6)
  }, [places, units, lessons, checks])
}

interface HitGroupsInput {
  readonly t: Translator
  readonly hits: readonly SearchHit[]
  readonly query: string
  readonly units: readonly UnitCard[]
  readonly open: (path: string) => void
}

function hitGroups({ t, hits, query, units, open }: HitGroupsInput): readonly PaletteGroup[] {
  const titles: Readonly<Record<HitKind, string>> = {
    unit: t('search.units'),
    lesson: t('search.lessons'),
    check: t('search.checks'),
    word: t('search.words'),
    standard: t('search.standards'),
    unpacked: t('search.unpacked'),
  }
  const unitOf = (hit: SearchHit) => {
    const unit = hit.kind === 'unit' ? undefined : units.find((each) => each.id === hit.unitId)
    return unit && unitTitle(unit)
  }
  return hitsByKind(hits, query).map(([kind, some]) => ({
    id: kind,
    title: titles[kind],
    items: some.map(
      (hit): PaletteItem => ({
        id: `${kind}:${hit.unitId}:${hit.id}`,
        label: hit.unitId === null ? hit.id : hit.title,
        icon: signs[kind],
        detail: unitOf(hit),
        excerpt: isTelling(hit) ? <Excerpt text={hit.excerpt} lang={hit.language} /> : undefined,
        run: () => open(hitPath(hit)),
      }),
    ),
  }))
}

/** A code alone says little; elsewhere the beginning of a text that was not hit says nothing. */
const isTelling = (hit: SearchHit): boolean => hit.kind === 'standard' || hasHit(hit.excerpt)
