import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import { createGuestDoor } from './guest-pages/guest-door.ts'
import { createVisits, type Visits } from './guest-pages/visits.ts'
import { createEnrolDoor } from './hub/enrol-door.ts'
import type { HubServer } from './hub/hub-server.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import type { Library } from './library/library.ts'

/** What answers at the host's door beside its sockets: members whose entry is missing, and guests' browsers. */
export interface PageDoors {
  readonly visits: Visits
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

export function createPageDoors(deps: {
  readonly membership: MembershipLog
  readonly library: Library
  readonly clock: Clock
  readonly ids: Ids
  readonly onChange: () => void
  readonly server: () => HubServer | null
}): PageDoors {
  const visits = createVisits(deps)
  const doors = [
    createEnrolDoor(deps),
    createGuestDoor({ ...deps, visits, addresses: () => deps.server()?.addresses ?? [] }),
  ]
  return { visits, answer: (...asked) => doors.some((door) => door.answer(...asked)) }
}
