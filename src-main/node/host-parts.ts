import type { Role } from '../../shared/domain/team/roles.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { FoundHub } from './discovery/found-hub.ts'
import type { Visits } from './guest-pages/visits.ts'
import type { Rooms } from './guests/rooms.ts'
import type { History } from './history/history.ts'
import type { Tickets } from './hub/tickets.ts'
import type { OwnDevice } from './identity/device-keys.ts'
import type { EditChain } from './identity/edit-chain.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import type { TeamKeys } from './identity/team-keys.ts'
import type { KeptCopies } from './kept-copies.ts'
import type { Committer } from './library/committer.ts'
import type { Edits } from './library/edits.ts'
import type { Library } from './library/library.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'
import type { Presence } from './presence.ts'
import type { SharingControl } from './sharing.ts'
import type { BaseLog } from './store/base-log.ts'
import type { Database } from './store/database.ts'
import type { EditLog } from './store/edit-log.ts'
import type { PeerHeads } from './store/peer-heads.ts'
import type { Settings } from './store/settings.ts'

/** How far coming into a team is. */
export interface Joining {
  readonly step: 'reaching' | 'waiting'
  readonly symbols: string[]
}

/** What the host's services work with; made once in `host.ts`. */
export interface HostParts {
  readonly version: string
  memberId(): string
  /** A lead while there is no team: nobody is there to ask. */
  myRole(): Role
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly db: Database
  readonly settings: Settings
  readonly library: Library
  readonly committer: Committer
  /** Brings every row up to the last key; before any question to the projections. */
  freshen(): void
  readonly edits: Edits
  readonly history: History
  readonly membership: MembershipLog
  readonly device: OwnDevice
  readonly teamKeys: TeamKeys
  readonly editLog: EditLog
  readonly baseLog: BaseLog
  readonly chain: EditChain
  readonly peerHeads: PeerHeads
  /** From here on this device signs in a new chain. */
  beginNewChain(): void
  readonly keptCopies: KeptCopies
  readonly rooms: Rooms
  /** Hosts that announce themselves on this network. */
  found(): readonly FoundHub[]
  joining(): Joining | null
  setJoining(joining: Joining | null): void
  lastCommitAt(): number | null
  readonly presence: Presence
  readonly sharing: SharingControl
  readonly tickets: Tickets
  readonly visits: Visits
  canPrint(): boolean
  tellStatus(): void
  readonly printer: PdfPrinter
  /** Removes every document and sends every guest away. */
  forgetEverything(): Promise<void>
  newWindowAddress(): string
}
