import type { News } from '../../shared/api/app-contract.ts'
import { TEAM_ROOM } from '../../shared/documents/room.ts'
import { readTeam } from '../../shared/documents/team/read.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import type { Role } from '../../shared/domain/team/roles.ts'
import type { Team } from '../../shared/domain/team/team.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import { type Browsing, browseForHubs } from './discovery/browse.ts'
import { createNetworkWatch, type NetworkWatch } from './discovery/network-watch.ts'
import type { PresenceIdentity } from './gate/presence-gate.ts'
import { createScratch, type Scratch } from './gate/scratch.ts'
import { createClientOwners } from './guests/client-owners.ts'
import { createRooms, type Rooms } from './guests/rooms.ts'
import { type ColleagueMeetings, createColleagueMeetings } from './history/colleague-meetings.ts'
import { createHistory } from './history/history.ts'
import type { Joining } from './host-parts.ts'
import { admit } from './hub/admission.ts'
import { foundTeam } from './hub/founding.ts'
import type { HubDefaults } from './hub/hosting.ts'
import { createRoomDigests } from './hub/room-digests.ts'
import { createTickets } from './hub/tickets.ts'
import { welcomeNewcomers } from './hub/welcome-newcomers.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import { createTeamKeys, type TeamKeys } from './identity/team-keys.ts'
import { createKeptCopies } from './kept-copies.ts'
import { createEdits } from './library/edits.ts'
import { createPageDoors } from './page-doors.ts'
import { createPresence } from './presence.ts'
import { createRoomNews } from './room-news.ts'
import { createSharing, type SharingControl } from './sharing.ts'
import type { Storage } from './storage.ts'

/** Everything between the stored documents and the ways in: rooms, history, and how this computer meets others. */
export function composeParts(deps: {
  readonly storage: Storage
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly hubDefaults: HubDefaults
  readonly isBrief: boolean
  tell(type: News['type']): void
}) {
  const { storage, clock, ids, log, tell } = deps
  const { db, settings, library, committer, membership, device, editLog } = storage
  const tellStatus = () => tell('status')
  const owners = createClientOwners(db, committer)
  const scratch = createScratch()
  const teamKeys = createTeamKeys(storage)
  const networkWatch = createNetworkWatch()
  const hubs = deps.isBrief ? null : browseForHubs({ clock, networkChanges: networkWatch.onChange })
  const found = () => hubs?.found() ?? []
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const joining = createJoiningState(tellStatus)

  const rooms = createRooms({
    ...storage,
    ...{ owners, scratch, log },
    ownDevice: device.id,
    signKeyOf: (id) => membership.now().devices.get(id)?.signKey ?? null,
    roleOf: (id) => roleOf(membership.now(), id),
    isHost: (id) => membership.now().host?.device === id,
    onChange() {
      presence.note()
      sharing.look()
      tellStatus()
    },
  })
  const presence = createPresence(rooms, settings, clock)
  const edits = createEdits({ library, committer, ids, owners, device: device.id })
  const history = createHistory({ ...storage, edits, clock, ids })
  const meetings = createColleagueMeetings({ ...storage, reports: history.reports, clock })
  const keptCopies = createKeptCopies({ ...storage, edits, rooms, ids, clock })
  const tickets = createTickets(db, ids, clock)
  const sharing = createSharing({
    ...storage,
    ...{ clock, ids, log, tickets, rooms, owners, networkWatch, found, team },
    hubDefaults: deps.hubDefaults,
    digests: createRoomDigests(editLog, library.rooms),
    identityOf: identities(membership, team),
    newsOf: createRoomNews({ ...storage, history, meetings, keptCopies, log }),
    onCame: meetings.came,
    onAway: history.reports.wentApart,
    onMet: history.reports.met,
    onInStep: () => void history.reports.inStep().then(tellStatus),
    answerPage: (...asked) => doors.answer(...asked),
    myName: () => settings.get('memberName') ?? '',
    admission: async (who, role, as) => admit({ membership, teamKeys, edits, ids, team }, who, role, as),
    onChange: tellStatus,
  })
  const server = () => sharing.hosting.server()
  const doors = createPageDoors({ ...storage, clock, ids, onChange: tellStatus, server })
  const memberId = () => ownMemberId(storage, ids)
  signOldTeam({ ...storage, teamKeys }, team(), memberId())
  membership.changed.on(tellStatus)
  // Whose marks count for a star goes by who is on the team.
  membership.changed.on(() => tell('planning'))
  const stopWelcoming = welcomeNewcomers({ membership, device, teamKeys, edits, team })
  history.reports.changed.on(tellStatus)

  return {
    ...storage,
    ...{ rooms, owners, presence, edits, history, keptCopies, tickets, sharing, teamKeys },
    ...{ networkWatch, found, memberId, visits: doors.visits },
    myRole: (): Role => roleOf(membership.now(), device.id) ?? 'lead',
    ...joining,
    disposeParts: () =>
      disposeInOrder({ stopWelcoming, sharing, meetings, hubs, networkWatch, rooms, scratch }),
  }
}

/** A team from before there was a membership log: this computer leads it, and signs what it holds. */
function signOldTeam(deps: Storage & { readonly teamKeys: TeamKeys }, team: Team, memberId: string): void {
  const name = deps.settings.get('memberName') || 'Me'
  if (deps.membership.now().team === '' && team.id !== '') foundTeam(deps, team.id, { id: memberId, name })
  deps.signUnsigned()
}

function createJoiningState(onChange: () => void) {
  let state: Joining | null = null
  return {
    joining: () => state,
    setJoining(next: Joining | null) {
      state = next
      onChange()
    },
  }
}

/** Whoever speaks to others first, what they spoke about last. */
async function disposeInOrder(parts: {
  readonly stopWelcoming: () => void
  readonly sharing: SharingControl
  readonly meetings: ColleagueMeetings
  readonly hubs: Browsing | null
  readonly networkWatch: NetworkWatch
  readonly rooms: Rooms
  readonly scratch: Scratch
}): Promise<void> {
  parts.stopWelcoming()
  await parts.sharing.dispose()
  parts.meetings.dispose()
  await parts.hubs?.stop()
  parts.networkWatch.dispose()
  parts.rooms.dispose()
  await parts.scratch.dispose()
}

/** Who a device's owner is, as colleagues see it. */
const identities =
  (membership: MembershipLog, team: () => Team) =>
  (device: string): PresenceIdentity => {
    const member = membership.memberOf(device)
    const shown = team().members.find(({ id }) => id === member?.id)
    return {
      memberId: member?.id ?? device,
      name: shown?.name ?? member?.name ?? '',
      color: (shown?.color ?? 0) + 1,
    }
  }

function ownMemberId({ settings }: Storage, ids: Ids): string {
  const known = settings.get('memberId')
  if (known) return known
  const made = ids.next()
  settings.set('memberId', made)
  return made
}
