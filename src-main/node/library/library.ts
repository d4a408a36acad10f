import '../../../shared/documents/quick-root-names.ts'
import * as Y from 'yjs'
import { leaveMarksAlone } from '../../../shared/documents/leave-marks-alone.ts'
import { parseRoom } from '../../../shared/documents/room.ts'
import type { Log } from '../../../shared/lib/log.ts'
import { trySync } from '../../../shared/lib/result.ts'
import { isFull } from '../store/database.ts'
import type { DocumentLog } from '../store/document-log.ts'
import type { EditLog } from '../store/edit-log.ts'
import type { Committer } from './committer.ts'

/** Every document there is, loaded once however many look at it, and put away again when nobody does. */
export interface Library {
  /** The live document; loads it, or begins an empty one. Release it when done. */
  open(room: string): OpenedDocument
  /** Is there anything under this name? */
  has(room: string): boolean
  /** Every room that holds something. */
  rooms(): readonly string[]
  /** The live document when it is in memory. */
  peek(room: string): Y.Doc | null
  /** The room's whole state, and its state vector, when they can be had without opening it. */
  stateAtRest(room: string): Uint8Array | null
  vectorAtRest(room: string): Uint8Array | null
  /** Tells every change of a room's document from here on, whoever opens it. */
  watch(room: string, onUpdate: UpdateListener): () => void
  /** Is everything that was done to the room on disk? */
  isSettled(room: string): boolean
  /** Writes a snapshot of these rooms where their log has grown long. */
  shorten(rooms: Iterable<string>): void
  /** Runs `use` with the document open. */
  read<T>(room: string, use: (doc: Y.Doc) => T): T
  /** Throws the live document away; the next opening reads it anew. Whoever holds it must have let go. */
  discard(room: string): void
  /** Lets go of every document without writing it. */
  forgetAll(): void
  dispose(): void
}

/** Origin of a transaction that applies edits of other computers; they reach the log as they are. */
export interface FromOutside {
  readonly isFromOutside: true
}

const isFromOutside = (origin: unknown): boolean =>
  typeof origin === 'object' && origin !== null && 'isFromOutside' in origin

export interface OpenedDocument {
  readonly room: string
  readonly doc: Y.Doc
  release(): void
}

type UpdateListener = (update: Uint8Array, origin: unknown) => void

interface LibraryDeps {
  readonly documentLog: DocumentLog
  readonly editLog: EditLog
  readonly committer: () => Committer
  /** A reader's documents change by others' edits alone. */
  readonly mayWrite: (room: string) => boolean
  readonly log: Log
}

interface Held {
  readonly room: string
  readonly doc: Y.Doc
  users: number
  /** Updates in the log since its last snapshot. */
  sinceSnapshot: number
  /** How many make the next snapshot worth its bytes. */
  compactAfter: number
  idle: NodeJS.Timeout | null
}

/** y-indexeddb's figure, and in a large document as many updates as it has KiB: each edit then costs at most one KiB
 *  of snapshots. Replaying ten thousand small updates in one go takes 25 ms. */
const compactAfter = (snapshot: Uint8Array | null): number => Math.max(500, (snapshot?.length ?? 0) / 1024)
const PUT_AWAY_AFTER_MS = 30_000
/** Documents that are kept for whoever comes back soon. Memory goes by what is open, not by what was looked at. */
const MOST_IDLE = 8

export function createLibrary(deps: LibraryDeps): Library {
  const { documentLog } = deps
  const held = new Map<string, Held>()
  const watchers = createWatchers()
  const isAtRest = (room: string) => !held.has(room) && !deps.committer().isWaiting(room)

  function putAway(entry: Held): void {
    if (entry.users > 0 || !deps.committer().flush()) return
    if (entry.sinceSnapshot > 0) compact(deps, entry)
    held.delete(entry.room)
    entry.doc.destroy()
  }

  const rest = createResting(held, putAway)

  function release(entry: Held): void {
    entry.users -= 1
    if (entry.users === 0 && held.get(entry.room) === entry) rest(entry)
  }

  function open(room: string): OpenedDocument {
    const entry = held.get(room) ?? load(deps, room, watchers.tell)
    held.set(room, entry)
    entry.users += 1
    if (entry.idle) clearTimeout(entry.idle)
    let released = false
    return {
      room,
      doc: entry.doc,
      release() {
        if (released) return
        released = true
        release(entry)
      },
    }
  }

  function empty(each: (entry: Held) => void): void {
    for (const entry of held.values()) {
      each(entry)
      end(entry)
    }
    held.clear()
  }

  /** A room somebody only looked into holds nothing yet. */
  function rooms(): string[] {
    const unwritten = [...held.keys()].filter(deps.committer().isWaiting)
    return [...new Set([...documentLog.rooms(), ...unwritten])].filter(parseRoom).sort()
  }

  return {
    open,
    has: (room) => rooms().includes(room),
    rooms,
    peek: (room) => held.get(room)?.doc ?? null,
    stateAtRest: (room) => (isAtRest(room) ? documentLog.stateAtRest(room) : null),
    vectorAtRest: (room) => (isAtRest(room) ? documentLog.vectorAtRest(room) : null),
    watch: watchers.watch,
    isSettled: (room) => !deps.committer().isWaiting(room),
    shorten(rooms) {
      for (const room of rooms) {
        const entry = held.get(room)
        if (entry && entry.sinceSnapshot >= entry.compactAfter) compact(deps, entry)
      }
    },
    read(room, use) {
      const opened = open(room)
      try {
        return use(opened.doc)
      } finally {
        opened.release()
      }
    },
    discard(room) {
      const entry = held.get(room)
      held.delete(room)
      if (entry) end(entry)
    },
    forgetAll: () => empty(() => {}),
    dispose: () => empty((entry) => entry.sinceSnapshot > 0 && compact(deps, entry)),
  }
}

function end({ idle, doc }: Held): void {
  if (idle) clearTimeout(idle)
  doc.destroy()
}

/** Nobody looks at it just now: it is put away in a while, or as soon as others came to rest after it. */
function createResting(held: Map<string, Held>, putAway: (entry: Held) => void): (entry: Held) => void {
  function putAwayIn(entry: Held, ms: number): void {
    if (entry.idle) clearTimeout(entry.idle)
    entry.idle = setTimeout(() => putAway(entry), ms)
    entry.idle.unref()
  }

  return (entry) => {
    held.delete(entry.room)
    held.set(entry.room, entry)
    putAwayIn(entry, PUT_AWAY_AFTER_MS)
    const idle = [...held.values()].filter(({ users }) => users === 0)
    // Later, never here: whoever let go may be in the middle of a write.
    for (const oldest of idle.slice(0, -MOST_IDLE)) putAwayIn(oldest, 0)
  }
}

function createWatchers() {
  const watchers = new Map<string, Set<UpdateListener>>()
  return {
    tell(room: string, update: Uint8Array, origin: unknown): void {
      for (const each of watchers.get(room) ?? []) each(update, origin)
    },
    watch(room: string, onUpdate: UpdateListener): () => void {
      const watching = watchers.get(room) ?? new Set()
      watchers.set(room, watching.add(onUpdate))
      return () => {
        watching.delete(onUpdate)
        if (watching.size === 0 && watchers.get(room) === watching) watchers.delete(room)
      }
    },
  }
}

function load(
  { documentLog, committer, mayWrite }: LibraryDeps,
  room: string,
  tell: (room: string, update: Uint8Array, origin: unknown) => void,
): Held {
  const doc = new Y.Doc()
  leaveMarksAlone(doc)
  const stored = documentLog.load(room)
  if (stored) {
    // One transaction for the whole log: a quarter of the time of one for each update.
    doc.transact(() => {
      if (stored.snapshot) Y.applyUpdate(doc, stored.snapshot)
      for (const update of stored.updates) Y.applyUpdate(doc, update)
    })
  }
  const entry: Held = {
    room,
    doc,
    users: 0,
    sinceSnapshot: stored?.updates.length ?? 0,
    compactAfter: compactAfter(stored?.snapshot ?? null),
    idle: null,
  }
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    entry.sinceSnapshot += 1
    if (!isFromOutside(origin) && mayWrite(room)) committer().add(room, update)
    tell(room, update, origin)
  })
  return entry
}

function compact({ documentLog, editLog, committer, log }: LibraryDeps, entry: Held): void {
  if (!committer().flush()) return
  const state = Y.encodeStateAsUpdate(entry.doc)
  const vector = Y.encodeStateVector(entry.doc)
  const written = trySync(
    () => documentLog.compact(entry.room, { state, vector }, editLog.lastRow(entry.room)),
    (cause) => cause,
  )
  if (written.ok) {
    entry.sinceSnapshot = 0
    entry.compactAfter = compactAfter(state)
  }
  // The log still holds everything; a snapshot only makes the next opening quicker.
  else if (isFull(written.error)) log.warn('no room for a snapshot')
  else throw written.error
}
