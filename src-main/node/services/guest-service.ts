import { mayAdmit } from '../../../shared/domain/team/roles.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Visitors who read shared plans in a browser. */
export type GuestHandlers = Pick<Handlers, 'guest.invite' | 'guest.list' | 'guest.admit' | 'guest.end'>

export function serveGuests({ visits, sharing, myRole }: HostParts): GuestHandlers {
  return {
    'guest.invite': ({ units, hours }) => {
      const [address] = sharing.hosting.server()?.addresses ?? []
      if (address === undefined) return err({ type: 'NotHosting' })
      if (!mayAdmit(myRole())) return err({ type: 'MayNot' })
      const { visit, code } = visits.invite([...new Set(units)], hours)
      return ok({ id: visit.id, address: `https://${address}`, code, expiresAt: visit.expiresAt })
    },
    'guest.list': () => ok(visits.list().map((visit) => ({ ...visit, units: [...visit.units] }))),
    'guest.admit': ({ id }) => (mayAdmit(myRole()) && visits.admit(id) ? ok(null) : err({ type: 'Gone' })),
    'guest.end': ({ id }) => {
      visits.end(id)
      return ok(null)
    },
  }
}
