import type { Database } from 'better-sqlite3'
import type { Heads, SignedEdit } from '../../../shared/protocol/signed-edit.ts'

/** The signed edits of every room, in the order they were taken. That order is causal: whatever an edit builds on
 *  stands before it. Written only by the committer, inside its transaction. */
export interface EditLog {
  /** Numbers of the rows, in order. `hash` is the chain's hash at this edit. */
  append(room: string, edits: readonly ChainedEdit[]): readonly number[]
  /** How many edits of each writer the room has, those in its base included. */
  heads(room: string): Heads
  /** The chain's hash at the writer's last edit; null when it has none. */
  lastHash(room: string, writer: string): Uint8Array | null
  /** Every edit that is kept, in order, read as it is asked for. */
  all(room: string): Iterable<LoggedEdit>
  /** Edits after `row` in order, at most `limit`. */
  rows(room: string, after: number, limit: number): readonly LoggedEdit[]
  /** Edits the other side lacks, in order, until `maxBytes` are full; `after` to go on. Never ends between an edit
   *  and the later one that proves it. */
  missing(room: string, theirs: Heads, after: number, maxBytes: number): readonly LoggedEdit[]
  count(room: string): number
  lastRow(room: string): number
  /** Takes back the last edits of a writer, from `seq` on. */
  removeFrom(room: string, writer: string, seq: number): void
  /** What was appended may have been rolled back: ask the disk again. */
  recall(room: string): void
  forgetAll(): void
}

/** An edit and the hash of its chain up to and with it. */
export interface ChainedEdit extends SignedEdit {
  readonly hash: Uint8Array
}

export interface LoggedEdit extends ChainedEdit {
  readonly row: number
}

interface Row {
  readonly row: number
  readonly writer: string
  readonly seq: number
  readonly at: number
  readonly hash: Buffer
  readonly sig: Buffer | null
  readonly bytes: Buffer
}

const COLUMNS = 'row, writer, seq, at, hash, sig, bytes'
const NO_SIGNATURE = new Uint8Array(0)

const toEdit = ({ sig, ...row }: Row): LoggedEdit => ({ ...row, sig: sig ?? NO_SIGNATURE })

/** `isProven`: does the edit's own signature hold? Edits come with one each, but only the last of a run was checked. */
export function createEditLog(db: Database, isProven: (edit: ChainedEdit) => boolean): EditLog {
  const insert = db.prepare(
    'INSERT INTO edit (room, writer, seq, at, hash, sig, bytes) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const heads = db.prepare('SELECT writer, max(seq) AS seq FROM edit WHERE room = ? GROUP BY writer')
  const base = db.prepare('SELECT heads, hashes FROM base WHERE room = ?')
  const hash = db
    .prepare('SELECT hash FROM edit WHERE room = ? AND writer = ? ORDER BY seq DESC LIMIT 1')
    .pluck()
  const page = db.prepare(`SELECT ${COLUMNS} FROM edit WHERE room = ? AND row > ? ORDER BY row LIMIT ?`)
  const allAfter = db.prepare(`SELECT ${COLUMNS} FROM edit WHERE room = ? AND row > ? ORDER BY row`)
  const count = db.prepare('SELECT count(*) FROM edit WHERE room = ?').pluck()
  const lastRow = db.prepare('SELECT max(row) FROM edit WHERE room = ?').pluck()
  const remove = db.prepare('DELETE FROM edit WHERE room = ? AND writer = ? AND seq >= ?')
  // Asked at every keystroke and every announcement; the log has one writer, so what is remembered stays true.
  const known = new Map<string, Map<string, number>>()
  const lastHashes = new Map<string, Map<string, Uint8Array>>()

  function headsOf(room: string): Map<string, number> {
    const remembered = known.get(room)
    if (remembered) return remembered
    const below = base.get(room) as { heads: string } | undefined
    const found = new Map<string, number>(Object.entries(JSON.parse(below?.heads ?? '{}')))
    for (const { writer, seq } of heads.all(room) as { writer: string; seq: number }[]) found.set(writer, seq)
    known.set(room, found)
    return found
  }

  const readLastHash = (room: string, writer: string): Uint8Array | null =>
    (hash.get(room, writer) as Buffer | undefined) ??
    hashInBase(base.get(room) as { hashes: string } | undefined, writer)

  function recall(room: string): void {
    known.delete(room)
    lastHashes.delete(room)
  }

  return {
    append(room, edits) {
      const all = headsOf(room)
      return edits.map((edit) => {
        const { writer, seq, at, sig, bytes } = edit
        const signature = sig.length > 0 ? Buffer.from(sig) : null
        const done = insert.run(room, writer, seq, at, Buffer.from(edit.hash), signature, Buffer.from(bytes))
        all.set(writer, seq)
        lastHashes.get(room)?.set(writer, edit.hash)
        return Number(done.lastInsertRowid)
      })
    },
    heads: headsOf,
    lastHash(room, writer) {
      const remembered = lastHashes.get(room) ?? new Map<string, Uint8Array>()
      lastHashes.set(room, remembered)
      const found = remembered.get(writer) ?? readLastHash(room, writer)
      if (found) remembered.set(writer, found)
      return found
    },
    all: (room) => editsIn(allAfter.iterate(room, 0) as Iterable<Row>),
    rows: (room, after, limit) => (page.all(room, after, limit) as Row[]).map(toEdit),
    // Row by row: a few large edits fill a message, and reading a page for each of them would be in vain.
    missing: (room, theirs, after, maxBytes) =>
      missingIn(allAfter.iterate(room, after) as Iterable<Row>, theirs, { maxBytes, isProven }),
    count: (room) => count.get(room) as number,
    lastRow: (room) => (lastRow.get(room) as number | null) ?? 0,
    removeFrom(room, writer, seq) {
      remove.run(room, writer, seq)
      recall(room)
    },
    recall,
    forgetAll() {
      known.clear()
      lastHashes.clear()
    },
  }
}

function* editsIn(rows: Iterable<Row>): Iterable<LoggedEdit> {
  for (const row of rows) yield toEdit(row)
}

function hashInBase(base: { readonly hashes: string } | undefined, writer: string): Uint8Array | null {
  const kept = (JSON.parse(base?.hashes ?? '{}') as Record<string, string>)[writer]
  return kept === undefined ? null : Buffer.from(kept, 'base64')
}

/** Writer, numbers and signature of an edit on the wire. */
const PER_EDIT_BYTES = 120

function missingIn(
  rows: Iterable<Row>,
  theirs: Heads,
  { maxBytes, isProven }: { readonly maxBytes: number; readonly isProven: (edit: ChainedEdit) => boolean },
): LoggedEdit[] {
  const found: LoggedEdit[] = []
  const last = new Map<string, LoggedEdit>()
  let bytes = 0
  for (const row of rows) {
    if (row.seq <= (theirs.get(row.writer) ?? 0)) continue
    const edit = toEdit(row)
    found.push(edit)
    last.set(edit.writer, edit)
    bytes += edit.bytes.length + PER_EDIT_BYTES
    if (bytes >= maxBytes && [...last.values()].every(isProven)) break
  }
  return found
}
