import type { HostParts } from '../host-parts.ts'
import { serveBundles } from './bundle-service.ts'
import { type CoverageHandlers, createCoverageQuery } from './coverage-query.ts'
import { serveFiles } from './file-service.ts'
import { serveFrameworks } from './framework-service.ts'
import { serveGuests } from './guest-service.ts'
import { serveHistory } from './history-service.ts'
import { serveHub } from './hub-service.ts'
import { serveJoining } from './join-service.ts'
import { serveMembers } from './members-service.ts'
import { serveOwnLists } from './own-list-service.ts'
import { serveOwner } from './owner-service.ts'
import { createPlanningQueries, type PlanningHandlers } from './planning-queries.ts'
import { servePrinting } from './print-service.ts'
import type { CallContext, Handlers } from './serve-rpc.ts'
import { createStandardsQueries, type StandardsHandlers } from './standards-queries.ts'
import { serveSync } from './sync-service.ts'
import { serveTeam } from './team-service.ts'
import { serveUnits } from './unit-service.ts'
import { serveWorkbooks } from './workbook-service.ts'

/** Every operation of the contract, served. */
export function createAllHandlers(parts: HostParts): Handlers {
  return {
    ...serveTeam(parts),
    ...serveHub(parts),
    ...serveJoining(parts),
    ...serveMembers(parts),
    ...serveSync(parts),
    ...serveBundles(parts),
    ...serveGuests(parts),
    ...serveUnits(parts),
    ...freshQueries(parts),
    ...serveHistory(parts),
    ...servePrinting(parts),
    ...serveFiles(parts),
    ...serveFrameworks(parts),
    ...serveOwnLists(parts),
    ...serveWorkbooks(),
    ...serveOwner(parts),
  }
}

/** Rows are brought up to the last key before they are asked. */
function freshQueries({
  db,
  freshen,
  membership,
}: HostParts): PlanningHandlers & StandardsHandlers & CoverageHandlers {
  const isRemoved = (member: string) => membership.now().members.get(member)?.isRemoved === true
  const queries = {
    ...createPlanningQueries(db, isRemoved),
    ...createStandardsQueries(db, isRemoved),
    ...createCoverageQuery(db, isRemoved),
  }
  const fresh = Object.entries(queries).map(([name, answer]) => [
    name,
    (takes: never, context: CallContext) => {
      freshen()
      return answer(takes, context)
    },
  ])
  return Object.fromEntries(fresh) as PlanningHandlers & StandardsHandlers & CoverageHandlers
}
