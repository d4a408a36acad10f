import { ok } from '../../../shared/lib/result.ts'
import type { HostParts } from '../host-parts.ts'
import type { Handlers } from './serve-rpc.ts'

/** Letting colleagues in. */
export type HubHandlers = Pick<Handlers, 'hub.turnOn' | 'hub.turnOff' | 'hub.inviteMember'>

export function serveHub({ sharing }: HostParts): HubHandlers {
  return {
    'hub.turnOn': async ({ port, network }) => {
      const started = await sharing.hosting.turnOn(port, network)
      return started.ok ? ok(sharing.state()) : started
    },
    'hub.turnOff': async () => {
      await sharing.hosting.turnOff()
      return ok(null)
    },
    'hub.inviteMember': async () => {
      const invited = await sharing.hosting.invite()
      return invited.ok ? ok({ ...invited.value, addresses: [...invited.value.addresses] }) : invited
    },
  }
}
