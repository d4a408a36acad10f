import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Sharing } from '../../shared/api/team-api.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { Result } from '../../shared/lib/result.ts'
import type { FoundHub } from './discovery/found-hub.ts'
import { createFollowing, type Following } from './following/following.ts'
import type { LinkDeps } from './following/link.ts'
import { createMeetingPlaces } from './following/meeting-places.ts'
import { createProbe, type Probe } from './following/probe.ts'
import type { PresenceIdentity } from './gate/presence-gate.ts'
import type { Channel } from './guests/channel.ts'
import type { ClientOwners } from './guests/client-owners.ts'
import { ownCertificate } from './hub/certificate.ts'
import { acceptClient } from './hub/client-guests.ts'
import { type ControlServer, createControlServer } from './hub/control-server.ts'
import { acceptHost } from './hub/host-guests.ts'
import { createHosting, type Hosting, type HostingDeps } from './hub/hosting.ts'
import { formatAddress, type HubAddress } from './hub/hub-address.ts'
import type { Access, HubServerError } from './hub/hub-server.ts'
import type { Library } from './library/library.ts'
import { sharingState } from './sharing-state.ts'

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
  /** Nobody meets here any more; a colleague is asked to be the host. */
  stopHosting(): Promise<void>
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
    Pick<LinkDeps, 'rooms' | 'committer' | 'digests' | 'newsOf' | 'onMet' | 'onInStep' | 'onAway'> {
  readonly library: Library
  readonly owners: ClientOwners
  readonly log: Log
  readonly identityOf: (device: string) => PresenceIdentity
  readonly found: () => readonly FoundHub[]
  /** A colleague's computer is here, and nothing of it was taken yet. */
  readonly onCame: (device: string) => void
  answerPage(request: IncomingMessage, response: ServerResponse): boolean
}

const HAND_OVER_MS = 1_500
/** How often a host looks whether another half of the team meets elsewhere. */
const LOOK_ELSEWHERE_MS = 10_000

export function createSharing(deps: SharingDeps): SharingControl {
  const { settings } = deps
  const { meeting, control, hosting } = openHouse(deps)
  const mayTakeOver = () => settings.get('mayTakeOver') !== 'no'
  const following = createFollowing({
    ...deps,
    meeting,
    mayTakeOver,
    place: hosting.place,
    localRooms: deps.library.rooms,
    onTakeOver() {
      if (mayTakeOver()) void takeOver()
    },
  })
  const probe = createProbe({ ...deps, doors: meeting.doors })
  const stopWatching = watch(deps, following, hosting, probe)
  const handOver = () => askSuccessor(deps, hosting, control)

  async function takeOver(): Promise<Result<void, HubServerError>> {
    const started = await hosting.turnOnAgain()
    if (!started.ok) deps.log.warn('this computer could not become the host', { reason: started.error.type })
    return started
  }

  const { link } = following
  return {
    hosting,
    state: () => sharingState({ ...deps, hosting, link: link(), guests: control.devices().size }),
    inStepWith() {
      if (hosting.server() && !link()) return [...control.devices()]
      const door = link()?.door()
      return door && link()?.state() === 'inStep' ? [door.device] : []
    },
    guests: () => control.devices().size,
    waiting: () => link()?.waiting() ?? [],
    async follow(address) {
      settings.set('staysAway', null)
      settings.set('hubAddress', formatAddress(address))
      // A place of its own, in case it takes over one day.
      await ownCertificate(settings)
      following.review()
    },
    tellPlace: () => link()?.greet(),
    takeOver,
    async stopHosting() {
      await handOver()
      await hosting.turnOff()
      following.review()
    },
    leave() {
      settings.set('staysAway', 'yes')
      following.review()
      deps.onChange()
    },
    resumed() {
      deps.networkWatch.look()
      link()?.reconnect()
    },
    look: () => link()?.look(),
    async resume() {
      following.review()
      const resumed = await hosting.resume()
      if (!resumed.ok) deps.log.warn('the host could not start again', { reason: resumed.error.type })
      // The team may have met elsewhere meanwhile, and nobody could tell.
      if (hosting.server()) probe.look()
    },
    async dispose() {
      following.stop()
      await handOver()
      stopWatching()
      probe.dispose()
      following.dispose()
      control.dispose()
      await hosting.dispose()
    },
  }
}

/** What it takes to be the place where the team meets. */
function openHouse(deps: SharingDeps) {
  const { membership, device } = deps
  const isWelcome = (id: string) => roleOf(membership.now(), id) !== null
  const signKeyOf = (id: string) => membership.now().devices.get(id)?.signKey ?? null
  const meeting = createMeetingPlaces({
    ...deps,
    ownDevice: device.id,
    grant: () => membership.now().host,
    granted: () => membership.now().places,
    isMember: isWelcome,
    signKeyOf,
  })
  const control = createControlServer({ ...deps, knownPlaces: meeting.known, onPlaces: meeting.learn })
  const hosting = createHosting({
    ...deps,
    isWelcome,
    signKeyOf,
    accept(path: string, access: Access, speaksOurs: boolean, channel: Channel): boolean {
      if (access.kind === 'client') return acceptClient(deps, path, access, speaksOurs, channel)
      if (path !== '/control') return acceptHost(deps, path, access.device, channel)
      control.enter(channel, access.device)
      deps.onChange()
      return true
    },
  })
  return { meeting, control, hosting }
}

/** Lets a colleague be the host before the door closes, so that nobody has to do anything. */
async function askSuccessor(
  { membership, device }: SharingDeps,
  hosting: Hosting,
  control: ControlServer,
): Promise<void> {
  const isMine = () => membership.now().host?.device === device.id
  if (!hosting.server() || !isMine() || !control.handOver()) return
  const until = performance.now() + HAND_OVER_MS
  while (isMine() && control.devices().size > 0 && performance.now() < until) await pause(30)
  // The others hear of it first.
  if (control.devices().size > 0) await pause(100)
}

/** Looks again at everything when roles, members, the host or the network have changed. */
function watch(deps: SharingDeps, following: Following, hosting: Hosting, probe: Probe): () => void {
  const offMembership = deps.membership.changed.on(() =>
    setImmediate(() => {
      hosting.server()?.review()
      following.review()
      deps.onChange()
    }),
  )
  const offNetwork = deps.networkWatch.onChange(() => following.link()?.reconnect())
  const elsewhere = setInterval(() => {
    if (hosting.server() && !following.link()) probe.look()
  }, LOOK_ELSEWHERE_MS)
  elsewhere.unref()
  return () => {
    offMembership()
    offNetwork()
    clearInterval(elsewhere)
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
