/** The views of the standards, in the order of their tabs. Each has an address of its own. */
export const STANDARDS_VIEWS = [
  { id: 'ours', label: 'standards.viewOurs' },
  { id: 'catalog', label: 'standards.viewCatalog' },
  { id: 'map', label: 'map.tab' },
  { id: 'priority', label: 'priority.view' },
  { id: 'coverage', label: 'coverage.view' },
] as const

export type StandardsViewId = (typeof STANDARDS_VIEWS)[number]['id']

/** As NavTabs wants it: with the `#` of the window's address. */
export const viewHref = (view: StandardsViewId): string => `#${viewPath(view)}`

/** What a view shows of its list: `list`, `grade` and whatever else the view has. Null is what it shows anyway. */
export type ViewFilters = Readonly<Record<string, string | null>>

/** `what` is the standard in view. The filters stand in the address, so that going back and loading anew keep them. */
export function viewPath(
  view: StandardsViewId,
  what: string | null = null,
  filters: ViewFilters = {},
): string {
  const base = view === 'ours' ? '/standards' : `/standards/view/${view}`
  const path = what === null ? base : `${base}/${encodeURIComponent(what)}`
  const given = Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null)
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

/** What an address says of the standard in view. The router has undone only some of its escapes. */
export function whatIn(part: string | null): string | null {
  try {
    return part === null ? null : decodeURIComponent(part)
  } catch {
    return part
  }
}
