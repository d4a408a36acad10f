import type { Clock } from '../../shared/lib/clock.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { History } from './history/history.ts'
import type { Tickets } from './hub/tickets.ts'
import type { OwnDevice } from './identity/device-keys.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import type { Committer } from './library/committer.ts'
import type { Edits } from './library/edits.ts'
import type { Library } from './library/library.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'
import type { Presence } from './presence.ts'
import type { SharingControl } from './sharing.ts'
import type { Database } from './store/database.ts'
import type { Settings } from './store/settings.ts'

/** What the host's services work with; made once in `host.ts`. */
export interface HostParts {
  readonly version: string
  readonly memberId: string
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
  readonly presence: Presence
  readonly sharing: SharingControl
  readonly tickets: Tickets
  canPrint(): boolean
  tellStatus(): void
  readonly printer: PdfPrinter
  /** Removes every document and sends every guest away. */
  forgetEverything(): Promise<void>
  newWindowAddress(): string
}
