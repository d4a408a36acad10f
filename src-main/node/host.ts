import type { News } from '../../shared/api/app-contract.ts'
import { TEAM_ROOM } from '../../shared/documents/room.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { composeParts } from './compose.ts'
import type { Channel } from './guests/channel.ts'
import { createOwnerDoor } from './guests/owner-door.ts'
import { startWindowServer } from './guests/window-server.ts'
import type { HealthFacts } from './health/health-server.ts'
import type { HostParts } from './host-parts.ts'
import { HUB_DEFAULTS, type HubDefaults, type HubDoorFacts } from './hub/hosting.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'
import { announceRunning } from './running.ts'
import { createAllHandlers } from './services/all-handlers.ts'
import { callHandler } from './services/serve-rpc.ts'
import { createStorage, mayWriteHere, type Storage } from './storage.ts'
import { type DataFolderError, openDataFolder } from './store/data-folder.ts'
import { type OpenDatabaseError, openDatabase } from './store/database.ts'
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
  /** Port and reach of this computer as a host, until somebody chooses others. */
  readonly hubDefaults?: HubDefaults
}

export type OpenHostError = DataFolderError | OpenDatabaseError

export async function openHost(options: HostOptions): Promise<Result<Host, OpenHostError>> {
  const folder = openDataFolder(options.dataDir)
  if (!folder.ok) return folder
  const opened = openDatabase(folder.value)
  if (!opened.ok) return opened
  return ok(await runHost(options, createStorage({ ...options, db: opened.value })))
}

async function runHost(options: HostOptions, storage: Storage): Promise<Host> {
  const news = createEmitter<News>()
  const tell = createTeller(news.emit)
  const { hubDefaults = HUB_DEFAULTS, isBrief = false, printer, log } = options
  const composed = composeParts({ ...options, storage, hubDefaults, isBrief, tell })
  const { rooms, sharing, presence } = composed
  let lastCommitAt: number | null = null
  storage.committer.committed.on((batch) => {
    lastCommitAt = options.clock.now()
    tell('planning')
    if (batch.has(TEAM_ROOM)) tell('status')
  })
  storage.committer.disk.on(() => tell('status'))

  const parts: HostParts = {
    ...options,
    ...composed,
    lastCommitAt: () => lastCommitAt,
    canPrint: watchPrinter(printer, () => tell('status')),
    tellStatus: () => tell('status'),
    newWindowAddress: () => windowServer.newAddress(),
    async forgetEverything() {
      await sharing.hosting.turnOff()
      sharing.leave()
      door.sendAway()
      storage.forgetDocuments()
      composed.owners.forgetAll()
      tell('status')
      tell('planning')
    },
  }
  const handlers = createAllHandlers(parts)
  const door = createOwnerDoor({
    ...{ rooms, handlers, log, device: storage.device },
    mayWrite: (room) => mayWriteHere(storage.membership.now(), storage.device.id, room),
    onNews: news.on,
  })
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
      guests: sharing.guests(),
      documents: composed.library.rooms().length,
      disk: storage.committer.diskState(),
      lastCommitAt,
    }),
    resumed: sharing.resumed,
    async stop() {
      endRunning()
      presence.save()
      await composed.disposeParts()
      await windowServer.close()
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
