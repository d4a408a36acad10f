import { CatalogView } from './catalog/CatalogView.tsx'
import { CoverageView } from './coverage/CoverageView.tsx'
import { MapView } from './map/MapView.tsx'
import { PriorityView } from './priority/PriorityView.tsx'
import { StandardsPage } from './StandardsPage.tsx'
import { whatIn } from './standards-views.ts'

export interface StandardsViewProps {
  /** As the address names it; anything else is the team's own list. */
  readonly view: string
  /** Of the standard in the address, as the address has it. */
  readonly what: string | null
}

/** The view that the address names. */
export function StandardsView({ view, what: part }: StandardsViewProps) {
  const what = whatIn(part)
  switch (view) {
    case 'catalog':
      return <CatalogView code={what} />
    case 'map':
      return <MapView code={what} />
    case 'priority':
      return <PriorityView />
    case 'coverage':
      return <CoverageView />
    case 'unpacked':
      return <StandardsPage code={what} isAtUnpacked />
    default:
      return <StandardsPage code={what} />
  }
}
