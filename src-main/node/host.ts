import type { News } from '../../shared/api/app-contract.ts'
import { TEAM_ROOM } from '../../shared/documents/room.ts'
import { readTeam } from '../../shared/documents/team/read.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { Channel } from './guests/channel.ts'
import { createOwnerDoor } from './guests/owner-door.ts'
import { createRooms } from './guests/rooms.ts'
import { startWindowServer } from './guests/window-server.ts'
import type { HealthFacts } from './health/health-server.ts'
import { createHistory } from './history/history.ts'
import type { HostParts } from './host-parts.ts'
import type { HubDoorFacts } from './hub/hosting.ts'
import { createRoomDigests } from './hub/room-digests.ts'
import { createTickets } from './hub/tickets.ts'
import { createEdits } from './library/edits.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'
import { createPresence } from './presence.ts'
import { announceRunning } from './running.ts'
import { createAllHandlers } from './services/all-handlers.ts'
import { callHandler } from './services/serve-rpc.ts'
import { createSharing } from './sharing.ts'
import { createStorage, type Storage } from './storage.ts'
import { type DataFolderError, openDataFolder } from './store/data-folder.ts'
import { type OpenDatabaseError, openDatabase } from './store/database.ts'
import type { Settings } from './store/settings.ts'
import { createTeller } from './teller.ts'

/** The one owner of a team's data: store, documents, services, and every way in. */
export interface Host {
  /** A socket of the owner's own window. False when there is no such path. */
  accept(path: string, speaksOurs: boolean, channel: Channel): boolean
  /** The contract, called from inside this process. */
  call(name: string, takes: unknown): Promise<Result<unknown, unknown>>
  newWindowAddress(): string
  door(): Promise<HubDoorFacts>
  /** How it stands, in numbers, for the health endpoint. */
  health(): HealthFacts
  resumed(): void
  /** Writes what waits, says goodbye, closes the file. */
  stop(): Promise<void>
}

export interface HostOptions {
  readonly dataDir: string
  readonly version: string
  readonly clock: Clock
  readonly ids: Ids
  readonly log: Log
  readonly printer: PdfPrinter
  /** Where the built page lies, for browser windows. */
  readonly pageDir: string
  /** Open for the length of one command: nobody is let in and nobody is joined. */
  readonly isBrief?: boolean
}

export type OpenHostError = DataFolderError | OpenDatabaseError

export async function openHost(options: HostOptions): Promise<Result<Host, OpenHostError>> {
  const folder = openDataFolder(options.dataDir)
  if (!folder.ok) return folder
  const opened = openDatabase(folder.value)
  if (!opened.ok) return opened
  return ok(await runHost(options, createStorage({ ...options, db: opened.value })))
}

function ownMemberId(settings: Settings, ids: Ids): string {
  const known = settings.get('memberId')
  if (known) return known
  const made = ids.next()
  settings.set('memberId', made)
  return made
}

/** Everything but the ways in: what services work with. */
function composeParts(options: HostOptions, storage: Storage, tell: (type: News['type']) => void) {
  const { settings, library, committer, db } = storage
  const { clock, ids } = options
  const rooms = createRooms(library, committer, () => {
    presence.note()
    sharing.look()
    tell('status')
  })
  const presence = createPresence(rooms, settings, clock)
  const digests = createRoomDigests(library, storage.documentLog)
  const tickets = createTickets(db, ids, clock)
  const sharing = createSharing({
    ...options,
    ...{ settings, tickets, library, rooms, committer, digests },
    team: () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team),
    onChange: () => tell('status'),
  })
  const edits = createEdits(library, committer, ids)
  return {
    ...options,
    ...storage,
    rooms,
    presence,
    sharing,
    tickets,
    edits,
    history: createHistory({ ...storage, edits, clock, ids }),
    memberId: ownMemberId(settings, ids),
  }
}

async function runHost(options: HostOptions, storage: Storage): Promise<Host> {
  const news = createEmitter<News>()
  const tell = createTeller(news.emit)
  const composed = composeParts(options, storage, tell)
  const { rooms, sharing, presence, printer, log } = composed
  let lastCommitAt: number | null = null
  storage.committer.committed.on((batch) => {
    lastCommitAt = composed.clock.now()
    tell('planning')
    if (batch.has(TEAM_ROOM)) tell('status')
  })
  storage.committer.disk.on(() => tell('status'))

  const parts: HostParts = {
    ...composed,
    canPrint: watchPrinter(printer, () => tell('status')),
    tellStatus: () => tell('status'),
    newWindowAddress: () => windowServer.newAddress(),
    async forgetEverything() {
      await sharing.hosting.turnOff()
      sharing.leave()
      door.sendAway()
      storage.forgetDocuments()
      tell('status')
      tell('planning')
    },
  }
  const handlers = createAllHandlers(parts)
  const door = createOwnerDoor({ rooms, handlers, log, onNews: news.on })
  const windowServer = await startWindowServer({ pageDir: options.pageDir, accept: door.accept })
  if (!options.isBrief) await sharing.resume()
  const endRunning = announceRunning(options.dataDir, windowServer)
  return {
    accept: door.accept,
    call: (name, takes) =>
      callHandler(handlers, name, takes, { signal: new AbortController().signal, progress: () => {} }, log),
    newWindowAddress: windowServer.newAddress,
    door: sharing.hosting.door,
    health: () => ({
      guests: sharing.hosting.server()?.guests() ?? 0,
      documents: composed.library.rooms().length,
      disk: storage.committer.diskState(),
      lastCommitAt,
    }),
    resumed: sharing.resumed,
    async stop() {
      endRunning()
      presence.save()
      await sharing.dispose()
      await windowServer.close()
      rooms.dispose()
      await printer.dispose()
      storage.close()
    },
  }
}

/** Whether this computer can print at all: looked up once, in the background. */
function watchPrinter(printer: PdfPrinter, onKnown: () => void): () => boolean {
  let available = true
  void printer.available().then((is) => {
    available = is
    onKnown()
  })
  return () => available
}
