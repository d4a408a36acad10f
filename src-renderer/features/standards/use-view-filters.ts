import { useLocation, useSearch } from 'wouter'
import { type StandardsViewId, type ViewFilters, viewPath } from './standards-views.ts'

export interface AddressFilters<N extends string> {
  /** Null where the address says nothing of it. */
  readonly filters: Readonly<Record<N, string | null>>
  /** Goes to the same view with others; what is not named stays. */
  setFilters(changes: Partial<Record<N, string | null>>): void
}

/** The filters of a view, as its address has them. `what` is the standard in view. */
export function useViewFilters<N extends string>(
  view: StandardsViewId,
  names: readonly N[],
  what: string | null = null,
): AddressFilters<N> {
  const search = new URLSearchParams(useSearch())
  const [, navigate] = useLocation()
  const filters = Object.fromEntries(names.map((name) => [name, search.get(name)])) as Record<
    N,
    string | null
  >
  return {
    filters,
    setFilters: (changes) => navigate(viewPath(view, what, { ...filters, ...changes } as ViewFilters)),
  }
}
