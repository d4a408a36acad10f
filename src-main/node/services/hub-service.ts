import { mayAdmit, mayGive, mayHost } from '../../../shared/domain/team/roles.ts'
import { err, ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import { invitationQr } from '../joining/invitation-qr.ts'
import { invitationLink } from '../joining/invitation-text.ts'
import type { Handlers } from './serve-rpc.ts'

/** Letting colleagues in. */
export type HubHandlers = Pick<
  Handlers,
  | 'hub.turnOn'
  | 'hub.turnOff'
  | 'hub.inviteMember'
  | 'hub.cancelInvitation'
  | 'hub.admit'
  | 'hub.turnAway'
  | 'hub.takeOver'
  | 'hub.setMayTakeOver'
>

export function serveHub({ sharing, settings, myRole, tellStatus }: HostParts): HubHandlers {
  const { hosting } = sharing
  const mayNot = err({ type: 'MayNot' as const })
  return {
    'hub.turnOn': async ({ port, network }) => {
      const started = await hosting.turnOn(port, network)
      return started.ok ? ok(sharing.state()) : started
    },
    'hub.turnOff': async () => {
      await sharing.stopHosting()
      return ok(null)
    },
    'hub.inviteMember': async ({ role }) => {
      if (!mayGive(myRole(), role)) return mayNot
      const invited = await hosting.invite(role)
      if (!invited.ok) return invited
      const { id, text, code, expiresAt } = invited.value
      const link = invitationLink(text)
      const addresses = [...(hosting.server()?.addresses ?? [])]
      return ok({ id, text: link, qr: [...invitationQr(link)], code, addresses, expiresAt })
    },
    'hub.cancelInvitation': ({ id }) => {
      hosting.cancelInvitation(id)
      return ok(null)
    },
    'hub.admit': async ({ request, role, as }) => {
      if (!mayAdmit(myRole()) || !mayGive(myRole(), role)) return mayNot
      const admitted = await hosting.admit(request, role, as)
      return admitted.ok ? ok(null) : admitted
    },
    'hub.turnAway': ({ request }) => {
      hosting.turnAway(request)
      return ok(null)
    },
    'hub.setMayTakeOver': ({ isAllowed }) => {
      settings.set('mayTakeOver', isAllowed ? null : 'no')
      sharing.tellPlace()
      tellStatus()
      return ok(null)
    },
    'hub.takeOver': async () => {
      if (!mayHost(myRole())) return mayNot
      const taken = await sharing.takeOver()
      return taken.ok ? ok(sharing.state()) : taken
    },
  }
}
