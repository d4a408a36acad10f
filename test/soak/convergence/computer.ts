import { createHash, createPrivateKey } from 'node:crypto'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import * as Y from 'yjs'
import type { Edit } from '../../../shared/documents/edit.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { createIds, type Ids } from '../../../shared/lib/ids.ts'
import type { Log } from '../../../shared/lib/log.ts'
import type { Scratch } from '../../../src-main/node/gate/scratch.ts'
import { tryOnCopy } from '../../../src-main/node/gate/scratch-try.ts'
import { createClientOwners } from '../../../src-main/node/guests/client-owners.ts'
import type { HostNews } from '../../../src-main/node/guests/host-guest.ts'
import { createRooms, type Rooms } from '../../../src-main/node/guests/rooms.ts'
import { createKeptCopies } from '../../../src-main/node/kept-copies.ts'
import { createEdits } from '../../../src-main/node/library/edits.ts'
import { heedRefusals } from '../../../src-main/node/refusals.ts'
import { createStorage, type Storage } from '../../../src-main/node/storage.ts'
import { openDataFolder } from '../../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../../src-main/node/store/database.ts'
import { createSettings } from '../../../src-main/node/store/settings.ts'
import type { Life, World } from './virtual-time.ts'

/** A teacher's computer as the product builds it, between its file and its sockets: the real store, signatures, gate,
 *  rooms and conversations. Only time, chance and the wire belong to the run; a heavy edit is tried on its copy in
 *  this thread. */
export interface Computer {
  readonly life: Life
  readonly storage: Storage
  readonly rooms: Rooms
  readonly keptCopies: ReturnType<typeof createKeptCopies>
  /** What it complained about, for a run that failed. */
  readonly complaints: string[]
  readonly ids: Ids
  edit<T>(room: string, run: (edit: Edit) => T): T
  /** Takes back what this computer did last to the room since it started; or does it again. */
  undo(room: string, isRedo: boolean): void
  newsOf(room: string): HostNews
  /** Everything that was not committed is gone. */
  crash(): void
}

// RFC 8410: what stands before the 32 bytes of a private key.
const SIGNING_HEAD = '302e020100300506032b657004220420'
const BOX_HEAD = '302e020100300506032b656e04220420'

function keysFrom(text: string): string {
  const pem = (head: string, use: string) =>
    createPrivateKey({
      key: Buffer.concat([Buffer.from(head, 'hex'), createHash('sha256').update(`${use} ${text}`).digest()]),
      format: 'der',
      type: 'pkcs8',
    }).export({ format: 'pem', type: 'pkcs8' })
  return JSON.stringify({ signing: pem(SIGNING_HEAD, 'sign'), box: pem(BOX_HEAD, 'box') })
}

/** An empty data folder to copy: migrating is not what is tested here. */
export function makeTemplate(folder: string): void {
  openFile(folder).close()
}

export function makeFolder(template: string, folder: string, keySeed: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of ['team.db', 'team.key']) copyFileSync(join(template, name), join(folder, name))
  const db = openFile(folder)
  createSettings(db).set('deviceKeys', keysFrom(keySeed))
  db.close()
}

function openFile(folder: string) {
  const opened = openDataFolder(folder)
  if (!opened.ok) throw new Error(opened.error.type)
  const db = openDatabase(opened.value)
  if (!db.ok) throw new Error(JSON.stringify(db.error))
  return db.value
}

/** Monday, 5 October 2026, 9 o'clock. */
const START_AT = Date.UTC(2026, 9, 5, 9)

const scratchHere: Scratch = {
  tryUpdate: async ({ doc, update, kind }) => tryOnCopy({ state: Y.encodeStateAsUpdate(doc), update, kind }),
  dispose: async () => {},
}

/** Half of the work would be rows for lists and search, of which nothing here asks. */
const NO_VIEWS: readonly [] = []

// Every transaction a step of its own: joining them by the clock would make two runs of one seed differ.
const undoOf = ({ doc, origin }: Edit) =>
  new Y.UndoManager(doc, { trackedOrigins: new Set([origin]), captureTimeout: 0 })

export function startComputer(world: World, folder: string, plant: Plant = (deps) => deps): Computer {
  const life: Life = { isOver: false }
  return world.as(life, () => start(world, folder, life, plant))
}

/** Puts a fault into a computer, to see that it is found. */
export type Plant = (deps: Parameters<typeof createRooms>[0]) => Parameters<typeof createRooms>[0]

function start(world: World, folder: string, life: Life, plant: Plant): Computer {
  const complaints: string[] = []
  const note = (what: string, facts: object = {}) =>
    void complaints.push(`${world.now()} ${what} ${JSON.stringify(facts)}`)
  const log: Log = { info: () => {}, warn: note }
  const clock = { now: () => START_AT + world.now() }
  const ids = createIds({
    getRandomValues(bytes) {
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = world.random(256)
      return bytes
    },
  })
  const db = openFile(folder)
  const storage = createStorage({ db, dataDir: folder, clock, log, views: NO_VIEWS })
  const { library, committer, membership, device } = storage
  const owners = createClientOwners(db, committer)
  const rooms = createRooms(
    plant({
      ...storage,
      owners,
      scratch: scratchHere,
      ownDevice: device.id,
      signKeyOf: (id) => membership.now().devices.get(id)?.signKey ?? null,
      roleOf: (id) => roleOf(membership.now(), id),
      isHost: (id) => membership.now().host?.device === id,
      log,
      onChange: () => {},
    }),
  )
  const edits = createEdits({ library, committer, ids, owners, device: device.id })
  const keptCopies = createKeptCopies({ ...storage, edits, rooms, ids, clock })
  const heedRefusal = heedRefusals({ ...storage, keptCopies })
  const undos = new WeakMap<Y.Doc, Y.UndoManager>()
  const edit = <T>(room: string, run: (edit: Edit) => T): T =>
    library.read(room, (doc) => {
      if (!undos.has(doc)) doc.clientID = world.random(2 ** 32)
      return edits.edit(room, (each) => {
        if (!undos.has(doc)) undos.set(doc, undoOf(each))
        return run(each)
      })
    })

  return {
    life,
    storage,
    rooms,
    keptCopies,
    complaints,
    ids,
    edit,
    undo(room, isRedo) {
      edit(room, ({ doc }) => (isRedo ? undos.get(doc)?.redo() : undos.get(doc)?.undo()))
    },
    newsOf: (room) => ({
      onHeads: () => {},
      onCompared: () => storage.ownChain.compared(room),
      onRefused({ writer, seq, reason }) {
        note('refused elsewhere', { writer: writer.slice(0, 4), seq, reason })
        heedRefusal({ room, writer, seq, reason })
      },
      onOwnElsewhere: storage.beginNewChain,
    }),
    crash() {
      life.isOver = true
      db.close()
    },
  }
}
