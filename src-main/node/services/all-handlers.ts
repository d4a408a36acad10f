import type { HostParts } from '../host-parts.ts'
import { serveFiles } from './file-service.ts'
import { serveOwner } from './owner-service.ts'
import { createPlanningQueries } from './planning-queries.ts'
import { servePrinting } from './print-service.ts'
import type { Handlers } from './serve-rpc.ts'
import { serveTeam } from './team-service.ts'
import { serveUnits } from './unit-service.ts'

/** Every operation of the contract, served. */
export function createAllHandlers(parts: HostParts): Handlers {
  return {
    ...serveTeam(parts),
    ...serveUnits(parts),
    ...createPlanningQueries(parts.db),
    ...servePrinting(parts),
    ...serveFiles(parts),
    ...serveOwner(parts),
  }
}
