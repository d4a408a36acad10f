import type { HostGrant } from '../../../shared/domain/team/membership.ts'
import type { Place } from '../../../shared/domain/team/membership-entry.ts'
import type { FoundHub } from '../discovery/found-hub.ts'
import { type HubAddress, parseAddress } from '../hub/hub-address.ts'
import type { Settings } from '../store/settings.ts'
import type { HubDoor } from './device-socket.ts'

/** Where the team may be met: at the computer that was granted it, wherever that is now; else at any other computer
 *  of the team that answers. Every door carries the pin that must answer there, so a wrong guess tells nobody
 *  anything. */
export interface MeetingPlaces {
  doors(): readonly HubDoor[]
  known(): Readonly<Record<string, Place>>
  learn(places: Readonly<Record<string, Place>>): void
  forget(): void
}

const MOST_DOORS = 24

export function createMeetingPlaces(deps: {
  readonly settings: Settings
  readonly ownDevice: string
  readonly grant: () => HostGrant | null
  /** Where computers of the team were hosts before. */
  readonly granted: () => ReadonlyMap<string, Place>
  readonly isMember: (device: string) => boolean
  readonly signKeyOf: (device: string) => string | null
  /** Hosts that announce themselves here: an address is only tried for a pin that is known already. */
  readonly found: () => readonly FoundHub[]
}): MeetingPlaces {
  const { settings, ownDevice } = deps
  const known = (): Record<string, Place> => JSON.parse(settings.get('places') ?? '{}')

  const doorAt = (address: HubAddress, device: string, pin: string): HubDoor => ({
    address,
    pin,
    device,
    signKey: deps.signKeyOf(device) ?? '',
  })

  function doorsOf(device: string, place: Place): HubDoor[] {
    const seen = deps.found().filter(({ pinStart }) => place.pin.startsWith(pinStart))
    return [
      ...seen.map(({ address, port }) => ({ host: address, port })),
      ...place.addresses.map((host) => ({ host, port: place.port })),
    ].map((address) => doorAt(address, device, place.pin))
  }

  return {
    known,
    doors() {
      const grant = deps.grant()
      const last = parseAddress(settings.get('hubAddress') ?? '')
      const first = grant && grant.device !== ownDevice ? grant : null
      const others = Object.entries({ ...Object.fromEntries(deps.granted()), ...known() }).filter(
        ([device]) => device !== first?.device && device !== ownDevice && deps.isMember(device),
      )
      return [
        ...(first && last ? [doorAt(last, first.device, first.place.pin)] : []),
        ...(first ? doorsOf(first.device, first.place) : []),
        ...others.flatMap(([device, place]) => doorsOf(device, place)),
      ].slice(0, MOST_DOORS)
    },
    learn(places) {
      // Of the team's computers alone: a host could tell of any number.
      const ofTeam = Object.entries({ ...known(), ...places }).filter(([device]) => deps.isMember(device))
      settings.set('places', JSON.stringify(Object.fromEntries(ofTeam)))
    },
    forget: () => settings.set('places', null),
  }
}
