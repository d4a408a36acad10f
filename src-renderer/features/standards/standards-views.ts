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

/** `what` is the standard in view. */
export function viewPath(view: StandardsViewId, what: string | null = null): string {
  const base = view === 'ours' ? '/standards' : `/standards/view/${view}`
  return what === null ? base : `${base}/${encodeURIComponent(what)}`
}
