import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import { type Places, readPlaces } from '../../../shared/documents/history/places.ts'
import { touchedPlaces } from '../../../shared/documents/history/touched-places.ts'
import type { EditLog, LoggedEdit } from '../store/edit-log.ts'

/** The log of a room, played again: who touched what, edit by edit, and what stood there at any moment. Work is cut
 *  into slices, so that a year of edits does not hold up what others type meanwhile. */
export interface Replays {
  /** Every edit that is kept of the room, in log order. */
  edits(room: string): Promise<readonly TouchedEdit[]>
  /** What stood there after the edit with this number; 0 = before the first that is kept. */
  placesAt(room: string, row: number): Promise<Places>
  /** What would stand there with these edits alone. What others build on must be among them. */
  placesWith(room: string, has: (edit: LoggedEdit) => boolean): Promise<Places>
}

export interface TouchedEdit {
  readonly row: number
  readonly writer: string
  readonly seq: number
  /** The writer's clock, milliseconds since 1970. */
  readonly at: number
  /** Keys of places. */
  readonly touched: readonly string[]
}

interface ReplaysDeps {
  readonly db: Database
  readonly editLog: Pick<EditLog, 'rows' | 'count'>
  /** Writes what waits, so that the log holds the last key. */
  flush(): void
}

/** One room's replay as far as it came; goes on where it stopped. */
interface Replay {
  readonly doc: Y.Doc
  readonly edits: TouchedEdit[]
  last: number
}

const PAGE_ROWS = 500
// A slice is shorter than a frame: others' keystrokes wait no longer than they would for a drawing.
const SLICE_MS = 12
const KEPT_REPLAYS = 4

export function createReplays({ db, editLog, flush }: ReplaysDeps): Replays {
  const base = db.prepare('SELECT state FROM base WHERE room = ?').pluck()
  const replays = new Map<string, Replay>()
  const running = new Map<string, Promise<unknown>>()

  const baseState = (room: string) => base.get(room) as Uint8Array | undefined

  /** The room's replay, begun when there is none; the ones asked for longest ago are dropped. */
  function replayOf(room: string): Replay {
    const replay = replays.get(room) ?? begin(baseState(room))
    replays.delete(room)
    replays.set(room, replay)
    for (const [oldest] of replays) if (replays.size > KEPT_REPLAYS) replays.delete(oldest)
    return replay
  }

  async function goOn(room: string): Promise<readonly TouchedEdit[]> {
    const replay = replayOf(room)
    await eachEdit(editLog, room, replay.last, (edit) => play(replay, edit))
    if (replay.edits.length === editLog.count(room)) return replay.edits
    // Edits were taken back or folded into the base since: what was played is no longer the room's past.
    replays.delete(room)
    const anew = replayOf(room)
    await eachEdit(editLog, room, 0, (edit) => play(anew, edit))
    return anew.edits
  }

  async function placesWith(room: string, has: (edit: LoggedEdit) => boolean, until = Infinity) {
    flush()
    const doc = docOf(baseState(room))
    await eachEdit(editLog, room, 0, (edit) => {
      if (edit.row > until) return false
      if (has(edit)) Y.applyUpdate(doc, edit.bytes)
      return true
    })
    return readPlaces(doc)
  }

  return {
    edits(room) {
      flush()
      // One after the other: two that go on at once would play the same edits twice.
      const next = (running.get(room) ?? Promise.resolve()).then(() => goOn(room))
      const done = next.then(
        () => {},
        () => {},
      )
      running.set(room, done)
      return next
    },
    placesAt: (room, row) => placesWith(room, () => true, row),
    placesWith: (room, has) => placesWith(room, has),
  }
}

function docOf(state: Uint8Array | undefined): Y.Doc {
  const doc = new Y.Doc({ gc: false })
  if (state) Y.applyUpdate(doc, state)
  return doc
}

function begin(state: Uint8Array | undefined): Replay {
  return { doc: docOf(state), edits: [], last: 0 }
}

/** Applies the edit and notes what it touched. */
function play(replay: Replay, { row, writer, seq, at, bytes }: LoggedEdit): true {
  const touched = new Set<string>()
  const note = (transaction: Y.Transaction) => {
    for (const key of touchedPlaces(transaction)) touched.add(key)
  }
  replay.doc.on('afterTransaction', note)
  Y.applyUpdate(replay.doc, bytes)
  replay.doc.off('afterTransaction', note)
  replay.edits.push({ row, writer, seq, at, touched: [...touched] })
  replay.last = row
  return true
}

/** Runs `use` for every edit after `row` until it says false, with a breath for others now and then. */
async function eachEdit(
  editLog: Pick<EditLog, 'rows'>,
  room: string,
  row: number,
  use: (edit: LoggedEdit) => boolean,
): Promise<void> {
  let sliceEnd = performance.now() + SLICE_MS
  for (let after = row; ; ) {
    const page = editLog.rows(room, after, PAGE_ROWS)
    for (const edit of page) {
      if (!use(edit)) return
      if (performance.now() < sliceEnd) continue
      await new Promise((resolve) => setImmediate(resolve))
      sliceEnd = performance.now() + SLICE_MS
    }
    const last = page.at(-1)
    if (!last) return
    after = last.row
  }
}
