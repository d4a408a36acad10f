import { announcedText, pinStartOf, SERVICE_TYPE } from './found-hub.ts'
import { keepMulticast, type Multicast, type MulticastDeps, type Wire } from './multicast.ts'

export interface AnnounceDeps extends Pick<MulticastDeps, 'clock' | 'place' | 'networkChanges'> {
  /** Where the hub listens. */
  readonly port: number
  readonly pin: string
}

/** Says on the local network that a hub is here, until `stop`. Errors of the network never come out of it. */
export function announceHub(deps: AnnounceDeps): Multicast {
  const name = pinStartOf(deps.pin)
  return keepMulticast({
    ...deps,
    opened: ({ bonjour }) =>
      void bonjour.publish({
        name,
        type: SERVICE_TYPE,
        port: deps.port,
        // The computer's own name often is its teacher's.
        host: `${name}.local`,
        txt: announcedText(deps.pin),
        // Those addresses can hold the network card's number.
        disableIPv6: true,
        // The name is the pin: who else has it is this hub, before a change of network.
        probe: false,
      }),
    closing: ({ bonjour }: Wire, done) => bonjour.unpublishAll(done),
  })
}
