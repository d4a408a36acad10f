import * as Y from 'yjs'
import { parseRoom } from '../../shared/documents/room.ts'
import { type Membership, roleOf } from '../../shared/domain/team/membership.ts'
import { mayEdit } from '../../shared/domain/team/roles.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../shared/lib/emitter.ts'
import type { Log } from '../../shared/lib/log.ts'
import { foldOldEdits } from './history/retention.ts'
import { type OwnDevice, ownDevice } from './identity/device-keys.ts'
import { createEditChain, type EditChain } from './identity/edit-chain.ts'
import { createMembershipLog, type MembershipLog } from './identity/membership-log.ts'
import { type Committer, createCommitter } from './library/committer.ts'
import { createLibrary, type Library } from './library/library.ts'
import { createBallast } from './store/ballast.ts'
import { type BaseLog, createBaseLog } from './store/base-log.ts'
import type { Database } from './store/database.ts'
import { createDocumentLog, type DocumentLog } from './store/document-log.ts'
import { createEditLog, type EditLog } from './store/edit-log.ts'
import { createPeerHeads, type PeerHeads } from './store/peer-heads.ts'
import { appProjections } from './store/projections/app-projections.ts'
import { createOwedProjections, type OwedProjections } from './store/projections/owed-projections.ts'
import { createProjector, type Projector } from './store/projections/projector.ts'
import { createSettings, type Settings } from './store/settings.ts'

/** Everything between a live document and the disk, wired together. */
export interface Storage {
  readonly db: Database
  readonly settings: Settings
  readonly device: OwnDevice
  readonly membership: MembershipLog
  readonly documentLog: DocumentLog
  readonly editLog: EditLog
  readonly baseLog: BaseLog
  readonly chain: EditChain
  readonly peerHeads: PeerHeads
  readonly library: Library
  readonly committer: Committer
  /** Brings every row up to the last key; before any question to the projections. */
  freshen(): void
  /** Rows have changed: lists and search may answer otherwise. */
  readonly projected: Emitter<void>
  /** From here on this device signs in a new chain. */
  beginNewChain(): void
  /** Removes every document and every row made from them. */
  forgetDocuments(): void
  close(): void
}

interface StorageDeps {
  readonly db: Database
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
}

export function createStorage({ db, dataDir, clock, log }: StorageDeps): Storage {
  const settings = createSettings(db)
  const device = ownDevice(settings)
  const membership = createMembershipLog(db, device, clock)
  const documentLog = createDocumentLog(db)
  const editLog = createEditLog(db)
  const team = () => membership.now().team
  const baseLog = createBaseLog({ db, editLog, device, clock, team })
  const chain = createEditChain({
    editLog,
    device,
    team,
    chain: () => settings.get('deviceChain') ?? '0',
  })
  const peerHeads = createPeerHeads(db, clock)
  const projector = createProjector(db, appProjections, log)
  const ballast = createBallast(dataDir)
  const library: Library = createLibrary({
    documentLog,
    editLog,
    log,
    committer: () => committer,
    mayWrite: (room) => mayWriteHere(membership.now(), device.id, room),
  })
  const committer: Committer = createCommitter({
    db,
    documentLog,
    editLog,
    chain,
    clock,
    log,
    freeBallast: ballast.free,
    owe: (room) => projections.owe(room),
  })
  committer.committed.on((batch) => library.shorten(batch.keys()))
  const projected = createEmitter<void>()
  const projections = createOwedProjections({
    db,
    projector,
    read: library.read,
    onSettled: () => projected.emit(),
  })
  function beginNewChain(): void {
    const chain = Number.parseInt(settings.get('deviceChain') ?? '0', 36) + 1
    settings.set('deviceChain', chain.toString(36))
  }

  signUnsigned(documentLog, committer)
  foldOldEdits({ db, editLog, settings, clock, membership, device, fold: baseLog.fold }, library.rooms())
  bringUpToDate(projector, projections, library)
  return {
    db,
    settings,
    device,
    membership,
    documentLog,
    editLog,
    baseLog,
    chain,
    peerHeads,
    library,
    committer,
    projected,
    freshen() {
      committer.flush()
      projections.settle()
    },
    beginNewChain,
    forgetDocuments() {
      // What still waits would come back after them.
      committer.flush()
      projections.settle()
      forgetDocuments(db, documentLog, library, projector)
      editLog.forgetAll()
      chain.forgetAll()
      peerHeads.forgetAll()
      membership.forget()
      // The next team's documents may bear the same names: their chains must not continue these.
      beginNewChain()
    },
    close() {
      peerHeads.save()
      committer.dispose()
      projections.dispose()
      library.dispose()
      db.close()
    },
  }
}

/** What was written before edits were signed becomes this device's first edit of each room. */
function signUnsigned(documentLog: DocumentLog, committer: Committer): void {
  for (const { room, updates } of documentLog.unsigned()) {
    const doc = new Y.Doc()
    doc.transact(() => {
      for (const update of updates) Y.applyUpdate(doc, update)
    })
    committer.add(room, Y.encodeStateAsUpdate(doc))
    doc.destroy()
    // Only once it is signed and on disk; until then the next start does it again.
    if (committer.flush()) documentLog.dropUnsigned(room)
  }
}

/** Rows of another version, and rooms that cannot be settled by themselves, are made anew from the documents. */
function bringUpToDate(projector: Projector, projections: OwedProjections, library: Library): void {
  if (!projector.isStale()) projections.settle()
  if (projector.isStale() || projector.dirtyRooms().length > 0) projector.rebuild(everyRoom(library))
}

function* everyRoom(library: Library) {
  for (const name of library.rooms()) {
    const opened = library.open(name)
    yield { name, doc: opened.doc }
    opened.release()
  }
}

function forgetDocuments(
  db: Database,
  documentLog: DocumentLog,
  library: Library,
  projector: Projector,
): void {
  library.forgetAll()
  db.transaction(() => {
    for (const room of documentLog.rooms()) documentLog.remove(room)
    projector.rebuild([])
  })()
}

/** May this computer change the document? Alone, before there is a team and after leaving one, everything. */
export function mayWriteHere(membership: Membership, device: string, room: string): boolean {
  const role = roleOf(membership, device)
  const kind = parseRoom(room)?.kind
  return role === null || !kind || kind === 'private' || mayEdit(role, kind)
}
