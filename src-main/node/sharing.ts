import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Sharing } from '../../shared/api/team-api.ts'
import { isShared, parseRoom } from '../../shared/documents/room.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import { mayRead } from '../../shared/domain/team/roles.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { Result } from '../../shared/lib/result.ts'
import type { FoundHub } from './discovery/found-hub.ts'
import { createPresenceGate, type PresenceIdentity } from './gate/presence-gate.ts'
import { createTokenBucket } from './gate/token-bucket.ts'
import type { Channel } from './guests/channel.ts'
import type { ClientOwners } from './guests/client-owners.ts'
import { ownCertificate } from './hub/certificate.ts'
import { acceptClient } from './hub/client-guests.ts'
import { createControlServer } from './hub/control-server.ts'
import { createHosting, type Hosting, type HostingDeps } from './hub/hosting.ts'
import { formatAddress, type HubAddress } from './hub/hub-address.ts'
import type { Access, HubServerError } from './hub/hub-server.ts'
import { createLink, type Link, type LinkDeps } from './hub/link.ts'
import { createMeetingPlaces } from './hub/meeting-places.ts'
import { createProbe } from './hub/probe.ts'
import { sharingState } from './hub/sharing-state.ts'
import type { Library } from './library/library.ts'

/** How this computer meets others: as the host where colleagues meet, as a guest of a colleague's, both for a moment
 *  while two halves of a team find each other again, or not at all. */
export interface SharingControl {
  readonly hosting: Hosting
  state(): Sharing
  /** Devices that hold the same as this computer, as far as it can know now. */
  inStepWith(): readonly string[]
  /** Computers of colleagues that are connected here. */
  guests(): number
  /** Rooms that differ from the host's. */
  waiting(): readonly string[]
  /** The membership just taken says where the team meets; `address` is where it answered. */
  follow(address: HubAddress): Promise<void>
  /** Tells the host anew whether this computer may be one. */
  tellPlace(): void
  takeOver(): Promise<Result<void, HubServerError>>
  leave(): void
  /** Sockets may be dead without knowing it. */
  resumed(): void
  /** Somebody opened or left a room. */
  look(): void
  resume(): Promise<void>
  dispose(): Promise<void>
}

export interface SharingDeps
  extends Omit<HostingDeps, 'accept' | 'signKeyOf' | 'isWelcome'>,
    Pick<LinkDeps, 'rooms' | 'committer' | 'digests' | 'newsOf' | 'onInStep' | 'onAway'> {
  readonly library: Library
  readonly owners: ClientOwners
  readonly log: Log
  readonly identityOf: (device: string) => PresenceIdentity
  readonly found: () => readonly FoundHub[]
  answerPage(request: IncomingMessage, response: ServerResponse): boolean
}

const HAND_OVER_MS = 1_500
/** How often a host looks whether another half of the team meets elsewhere, and a guest whether the right host is
 *  back. */
const LOOK_ELSEWHERE_MS = 20_000

export function createSharing(deps: SharingDeps): SharingControl {
  const { settings, membership, device } = deps
  const isWelcome = (id: string) => roleOf(membership.now(), id) !== null
  const signKeyOf = (id: string) => membership.now().devices.get(id)?.signKey ?? null
  const grant = () => membership.now().host
  const meeting = createMeetingPlaces({
    ...deps,
    ownDevice: device.id,
    grant,
    isMember: isWelcome,
  })
  const control = createControlServer({ ...deps, knownPlaces: meeting.known })
  const hosting = createHosting({ ...deps, accept, signKeyOf, isWelcome })
  let link: Link | null = null
  let isStopping = false

  function accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean {
    if (access.kind === 'client') return acceptClient(deps, path, access, speaksOurs, channel)
    if (path === '/control') {
      control.enter(channel, access.device)
      deps.onChange()
      return true
    }
    return acceptHost(path, access.device, channel)
  }

  function acceptHost(path: string, id: string, channel: Channel): boolean {
    const room = path.startsWith('/edits/') ? path.slice('/edits/'.length) : ''
    const kind = parseRoom(room)?.kind
    const role = roleOf(membership.now(), id)
    if (!kind || !isShared(room) || role === null || !mayRead(role, kind)) return false
    const mayUse = (client: number) => (deps.owners.ownerOf(room, client) ?? id) === id
    // A host speaks for everybody behind it; any other computer for its owner alone.
    const isHost = grant()?.device === id
    const presence = isHost
      ? null
      : createPresenceGate({ clock: deps.clock, identity: deps.identityOf(id), isHost: true, mayUse })
    return deps.rooms.enterHost(room, {
      ...deps.newsOf(room, id),
      channel,
      device: id,
      bucket: createTokenBucket({ clock: deps.clock }),
      presence,
      onLeave: deps.onChange,
    })
  }

  const mayTakeOver = () => settings.get('mayTakeOver') !== 'no'

  /** A guest, unless this is the host by grant, or nobody is, or its owner wants to be alone. */
  function shouldFollow(): boolean {
    const now = membership.now()
    const isGuest = now.host !== null && now.host.device !== device.id
    return isGuest && settings.get('staysAway') === null && isWelcome(device.id) && !isStopping
  }

  function startLink(): void {
    if (link || !shouldFollow()) return
    link = createLink({
      ...deps,
      doors: meeting.doors,
      place: hosting.place,
      mayTakeOver,
      localRooms: deps.library.rooms,
      onPlaces: meeting.learn,
      onTakeOver() {
        if (mayTakeOver()) void takeOver()
      },
      onChange() {
        const door = link?.door()
        if (door && door.device === grant()?.device) settings.set('hubAddress', formatAddress(door.address))
        deps.onChange()
      },
    })
  }

  function endLink(): void {
    const last = link?.lastInStep()
    if (last) settings.set('hubLastInStep', String(last))
    link?.dispose()
    link = null
  }

  async function takeOver(): Promise<Result<void, HubServerError>> {
    const started = await hosting.turnOnAgain()
    if (!started.ok) deps.log.warn('this computer could not become the host', { reason: started.error.type })
    return started
  }

  /** Roles, members or the host have changed: everything that depends on it is looked at again. */
  function review(): void {
    hosting.server()?.review()
    if (!shouldFollow()) endLink()
    else if (!link) startLink()
    else if (link.door() && link.door()?.device !== grant()?.device) link.reconnect()
    deps.onChange()
  }

  function lookElsewhere(): void {
    const door = link?.door()
    if (link && door && door.device !== grant()?.device) link.reconnect()
    if (!link && hosting.server()) probe.look()
  }

  const probe = createProbe({ ...deps, doors: meeting.doors })
  const offMembership = membership.changed.on(() => setImmediate(review))
  const offNetwork = deps.networkWatch.onChange(() => link?.reconnect())
  const elsewhere = setInterval(lookElsewhere, LOOK_ELSEWHERE_MS)
  elsewhere.unref()

  async function handOver(): Promise<void> {
    if (!hosting.server() || grant()?.device !== device.id || !control.handOver()) return
    const until = performance.now() + HAND_OVER_MS
    while (grant()?.device === device.id && performance.now() < until) await pause(30)
    // The others are told before the door closes.
    await pause(100)
  }

  return {
    hosting,
    state: () => sharingState({ ...deps, hosting, link, guests: control.devices().size }),
    inStepWith() {
      if (hosting.server() && !link) return [...control.devices()]
      const door = link?.door()
      return door && link?.state() === 'inStep' ? [door.device] : []
    },
    guests: () => control.devices().size,
    waiting: () => link?.waiting() ?? [],
    async follow(address) {
      settings.set('staysAway', null)
      settings.set('hubAddress', formatAddress(address))
      // A place of its own, in case it takes over one day.
      await ownCertificate(settings)
      review()
    },
    tellPlace: () => link?.greet(),
    takeOver,
    leave() {
      settings.set('staysAway', 'yes')
      endLink()
      deps.onChange()
    },
    resumed() {
      deps.networkWatch.look()
      link?.reconnect()
    },
    look: () => link?.look(),
    async resume() {
      startLink()
      const resumed = await hosting.resume()
      if (!resumed.ok) deps.log.warn('the host could not start again', { reason: resumed.error.type })
    },
    async dispose() {
      isStopping = true
      await handOver()
      offMembership()
      offNetwork()
      clearInterval(elsewhere)
      probe.dispose()
      endLink()
      control.dispose()
      await hosting.dispose()
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
