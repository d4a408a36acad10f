import { catalogProjection } from './catalog-projection.ts'
import type { Projection } from './projection.ts'
import { searchProjection } from './search-projection.ts'
import { teamProjection } from './team-projection.ts'
import { unitProjection } from './unit-projection.ts'

/** Every projection there is. */
export const appProjections: readonly Projection[] = [
  teamProjection,
  unitProjection,
  searchProjection,
  catalogProjection,
]
