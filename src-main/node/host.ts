import type { News } from '../../shared/api/app-contract.ts'
import { TEAM_ROOM } from '../../shared/documents/room.ts'
import { readTeam } from '../../shared/documents/team/read.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter } from '../../shared/lib/emitter.ts'
import type { Ids } from '../../shared/lib/ids.ts'
import type { Log } from '../../shared/lib/log.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import { CLOSE } from '../../shared/protocol/wire.ts'
import type { Channel } from './guests/channel.ts'
import { createRooms, type Rooms } from './guests/rooms.ts'
import { startWindowServer, type WindowServer } from './guests/window-server.ts'
import type { HostParts } from './host-parts.ts'
import { createRoomDigests } from './hub/room-digests.ts'
import { createTickets } from './hub/tickets.ts'
import { type Committer, createCommitter } from './library/committer.ts'
import { createEdits } from './library/edits.ts'
import { createLibrary, type Library } from './library/library.ts'
import type { PdfPrinter } from './packets/pdf-printer.ts'
import { createPresence } from './presence.ts'
import { announceRunning } from './running.ts'
import { createAllHandlers } from './services/all-handlers.ts'
import { callHandler, type Handlers, serveRpc } from './services/serve-rpc.ts'
import { createSharing } from './sharing.ts'
import { createBallast } from './store/ballast.ts'
import { type DataFolderError, openDataFolder } from './store/data-folder.ts'
import { type Database, type OpenDatabaseError, openDatabase } from './store/database.ts'
import { createDocumentLog, type DocumentLog } from './store/document-log.ts'
import { appProjections } from './store/projections/app-projections.ts'
import { createProjector, type Projector } from './store/projections/projector.ts'
import { createSettings, type Settings } from './store/settings.ts'

/** The one owner of a team's data: store, documents, services, and every way in. */
export interface Host {
  /** A socket of the owner's own window. False when there is no such path. */
  accept(path: string, speaksOurs: boolean, channel: Channel): boolean
  /** The contract, called from inside this process. */
  call(name: string, takes: unknown): Promise<Result<unknown, unknown>>
  newWindowAddress(): string
  door(): Promise<{ port: number; certificate: string; pin: string; hosting: boolean }>
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
}

export type OpenHostError = DataFolderError | OpenDatabaseError

export async function openHost(options: HostOptions): Promise<Result<Host, OpenHostError>> {
  const folder = openDataFolder(options.dataDir)
  if (!folder.ok) return folder
  const opened = openDatabase(folder.value)
  if (!opened.ok) return opened
  return ok(await composeHost(options, opened.value))
}

interface Storage {
  readonly documentLog: DocumentLog
  readonly settings: Settings
  readonly projector: Projector
  readonly library: Library
  readonly committer: Committer
}

function createStorage(options: HostOptions, db: Database): Storage {
  const { clock, log } = options
  const documentLog = createDocumentLog(db)
  const settings = createSettings(db)
  const projector = createProjector(db, appProjections, log)
  const ballast = createBallast(options.dataDir)
  const library: Library = createLibrary({ documentLog, log, committer: () => committer })
  const committer: Committer = createCommitter({
    db,
    documentLog,
    clock,
    log,
    freeBallast: ballast.free,
    project(room) {
      const doc = library.peek(room)
      if (doc) projector.project(room, doc)
    },
  })
  committer.committed.on((batch) => library.shorten(batch.keys()))
  return { documentLog, settings, projector, library, committer }
}

/** Projections of another version, and rooms that failed to project, are made anew from the documents. */
function bringProjectionsUpToDate({ projector, library }: Storage): void {
  if (!projector.isStale()) return
  projector.rebuild(
    (function* () {
      for (const name of library.rooms()) {
        const opened = library.open(name)
        yield { name, doc: opened.doc }
        opened.release()
      }
    })(),
  )
}

function ownMemberId(settings: Settings, ids: Ids): string {
  const known = settings.get('memberId')
  if (known) return known
  const made = ids.next()
  settings.set('memberId', made)
  return made
}

const TELL_AFTER_MS = 80

async function composeHost(options: HostOptions, db: Database): Promise<Host> {
  const { clock, ids, log } = options
  const storage = createStorage(options, db)
  const { settings, library, committer, documentLog, projector } = storage
  bringProjectionsUpToDate(storage)
  const news = createEmitter<News>()
  const tell = createTeller(news.emit)
  const onChange = () => {
    presence.note()
    sharing.look()
    tell('status')
  }
  const rooms: Rooms = createRooms(library, committer, onChange)
  const presence = createPresence(rooms, settings, clock)
  const digests = createRoomDigests(library)
  const tickets = createTickets(db, ids, clock)
  const team = () => library.read(TEAM_ROOM, (doc) => readTeam(doc).team)
  const offDigests = committer.committed.on((batch) => digests.forget(batch.keys()))
  const sharing = createSharing({
    settings,
    tickets,
    library,
    rooms,
    committer,
    digests,
    clock,
    log,
    team,
    onChange: () => tell('status'),
  })
  committer.committed.on(() => tell('planning'))
  committer.disk.on(() => tell('status'))
  const edits = createEdits(library, committer, ids)
  const canPrint = await watchPrinter(options.printer)

  const channels = new Set<Channel>()
  async function forgetEverything(): Promise<void> {
    await sharing.turnOff()
    sharing.leave()
    for (const channel of channels) channel.close(CLOSE.mayNot, 'team removed')
    rooms.dispose()
    library.forgetAll()
    db.transaction(() => {
      for (const room of documentLog.rooms()) documentLog.remove(room)
      for (const name of ['hosting', 'lastSeen'] as const) settings.set(name, null)
    })()
    projector.rebuild([])
    tell('status')
    tell('planning')
  }

  const windowServer: WindowServer = await startWindowServer({ pageDir: options.pageDir, accept })
  const parts: HostParts = {
    version: options.version,
    memberId: ownMemberId(settings, ids),
    clock,
    ids,
    log,
    db,
    settings,
    library,
    committer,
    edits,
    presence,
    sharing,
    tickets,
    canPrint,
    tellStatus: () => tell('status'),
    newWindowAddress: windowServer.newAddress,
    forgetEverything,
  }
  const handlers: Handlers = createAllHandlers(parts, options.printer)

  function accept(path: string, speaksOurs: boolean, channel: Channel): boolean {
    if (path === '/rpc') {
      serveRpc(channel, handlers, { log, onNews: news.on })
      return true
    }
    if (!path.startsWith('/sync/')) return false
    channels.add(channel)
    const onLeave = () => {
      channels.delete(channel)
      onChange()
    }
    return rooms.enter(path.slice('/sync/'.length), { channel, mayEdit: true, speaksOurs, onLeave })
  }

  await sharing.resume()
  const endRunning = announceRunning(options.dataDir, windowServer)
  return {
    accept,
    call: (name, takes) =>
      callHandler(handlers, name, takes, { signal: new AbortController().signal, progress: () => {} }, log),
    newWindowAddress: windowServer.newAddress,
    door: sharing.door,
    resumed: sharing.resumed,
    async stop() {
      endRunning()
      presence.save()
      await sharing.dispose()
      await windowServer.close()
      rooms.dispose()
      offDigests()
      committer.dispose()
      library.dispose()
      await options.printer.dispose()
      db.close()
    },
  }
}

/** News is told once for many changes. */
function createTeller(emit: (news: News) => void): (type: News['type']) => void {
  const waiting = new Map<News['type'], NodeJS.Timeout>()
  return (type) => {
    if (waiting.has(type)) return
    const timer = setTimeout(() => {
      waiting.delete(type)
      emit({ type })
    }, TELL_AFTER_MS)
    waiting.set(type, timer)
  }
}

async function watchPrinter(printer: PdfPrinter): Promise<() => boolean> {
  let available = true
  void printer.available().then((is) => {
    available = is
  })
  return () => available
}
