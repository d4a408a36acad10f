import * as Y from 'yjs'
import { parseRoom } from '../../shared/documents/room.ts'
import { type Membership, roleOf } from '../../shared/domain/team/membership.ts'
import { mayEdit } from '../../shared/domain/team/roles.ts'
import type { Clock } from '../../shared/lib/clock.ts'
import { createEmitter, type Emitter } from '../../shared/lib/emitter.ts'
import type { Log } from '../../shared/lib/log.ts'
import { deviceOf } from '../../shared/protocol/signed-edit.ts'
import { foldOldEdits } from './history/retention.ts'
import { isSignedBy, type OwnDevice, ownDevice } from './identity/device-keys.ts'
import { createEditChain, type EditChain } from './identity/edit-chain.ts'
import { createMembershipLog, type MembershipLog } from './identity/membership-log.ts'
import { createOwnChain, type OwnChain } from './identity/own-chain.ts'
import { type Committer, createCommitter } from './library/committer.ts'
import { createLibrary, type Library } from './library/library.ts'
import { createBallast } from './store/ballast.ts'
import { type BaseLog, createBaseLog } from './store/base-log.ts'
import { databaseFileIn } from './store/data-folder.ts'
import type { Database } from './store/database.ts'
import { createDocumentLog, type DocumentLog } from './store/document-log.ts'
import { createEditLog, type EditLog } from './store/edit-log.ts'
import { createPeerHeads, type PeerHeads } from './store/peer-heads.ts'
import { appProjections } from './store/projections/app-projections.ts'
import { createOwedProjections, type OwedProjections } from './store/projections/owed-projections.ts'
import type { Projection } from './store/projections/projection.ts'
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
  readonly ownChain: OwnChain
  readonly peerHeads: PeerHeads
  readonly library: Library
  readonly committer: Committer
  /** Brings every row up to the last key; before any question to the projections. */
  freshen(): void
  /** Rows have changed: lists and search may answer otherwise. */
  readonly projected: Emitter<void>
  /** From here on this device signs in a new chain. */
  beginNewChain(): void
  /** Signs what was written before edits were signed; once there is a membership to sign for. */
  signUnsigned(): void
  /** Removes every document and every row made from them. */
  forgetDocuments(): void
  close(): void
}

interface StorageDeps {
  readonly db: Database
  readonly dataDir: string
  readonly clock: Clock
  readonly log: Log
  /** Which rows are made from the documents: all there are, unless a long run has no use for them. */
  readonly views?: readonly Projection[]
}

/** Who this computer is, and what it holds, as it lies in the database. */
function openLogs({ db, dataDir, clock }: StorageDeps) {
  const settings = createSettings(db)
  const device = ownDevice(settings)
  const membership = createMembershipLog(db, device, clock)
  const editLog = createEditLog(db, (edit) => {
    const key = membership.now().devices.get(deviceOf(edit.writer))?.signKey
    return key !== undefined && isSignedBy(key, edit.hash, edit.sig)
  })
  const team = () => membership.now().team
  const ownChain = createOwnChain({
    settings,
    clock,
    databaseFile: databaseFileIn(dataDir),
    hasColleagues: () => [...membership.now().devices.keys()].some((id) => id !== device.id),
  })
  return {
    db,
    settings,
    device,
    membership,
    documentLog: createDocumentLog(db),
    editLog,
    baseLog: createBaseLog({ db, editLog, device, clock, team }),
    chain: createEditChain({ editLog, device, team, chain: ownChain }),
    peerHeads: createPeerHeads(db, clock),
    /** From here on this device signs in a new chain. */
    beginNewChain: ownChain.beginNew,
    ownChain,
  }
}

export function createStorage(deps: StorageDeps): Storage {
  const { db, clock, log } = deps
  const logs = openLogs(deps)
  const { documentLog, editLog, membership, device } = logs
  const projector = createProjector(db, deps.views ?? appProjections, log)
  const ballast = createBallast(deps.dataDir)
  const library: Library = createLibrary({
    ...logs,
    log,
    committer: () => committer,
    mayWrite: (room) => mayWriteHere(membership.now(), device.id, room),
  })
  const committer: Committer = createCommitter({
    ...logs,
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
  foldOldEdits({ ...logs, clock, fold: logs.baseLog.fold }, library.rooms())
  bringUpToDate(projector, projections, library)
  return {
    ...logs,
    library,
    committer,
    projected,
    freshen() {
      committer.flush()
      projections.settle()
    },
    signUnsigned: () => signUnsigned(documentLog, committer),
    forgetDocuments() {
      // What still waits would come back after them.
      committer.flush()
      projections.settle()
      forgetDocuments(db, documentLog, library, projector)
      for (const each of [editLog, logs.chain, logs.peerHeads]) each.forgetAll()
      membership.forget()
      // The next team's documents may bear the same names: their chains must not continue these.
      logs.beginNewChain()
    },
    close() {
      logs.peerHeads.save()
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
