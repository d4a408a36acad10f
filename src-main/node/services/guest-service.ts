import { err, ok } from '../../../shared/lib/result.ts'
import type { Handlers } from './serve-rpc.ts'

/** Visitors who read shared plans in a browser. */
export type GuestHandlers = Pick<Handlers, 'guest.invite' | 'guest.list' | 'guest.admit' | 'guest.end'>

export function serveGuests(): GuestHandlers {
  return {
    'guest.invite': () => err({ type: 'NotHosting' }),
    'guest.list': () => ok([]),
    'guest.admit': () => err({ type: 'Gone' }),
    'guest.end': () => ok(null),
  }
}
