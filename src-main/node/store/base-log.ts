import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import * as Y from 'yjs'
import type { Clock } from '../../../shared/lib/clock.ts'
import { basePreimage, type SignedBase } from '../../../shared/protocol/signed-base.ts'
import { updateLimits } from '../gate/limits.ts'
import { isSignedBy, type OwnDevice } from '../identity/device-keys.ts'
import type { EditLog } from './edit-log.ts'

/** The states that stand for edits no longer kept. A room's content is its base and the edits after it. */
export interface BaseLog {
  load(room: string): SignedBase | null
  /** Folds the edits before `row` into the base. Nothing happens where the state is larger than another host would
   *  take. */
  fold(room: string, row: number): void
  /** Signed by the holder of this key? */
  isProven(room: string, base: SignedBase, signKey: string | null): boolean
  /** A colleague's base, proven, whose content the live document has taken already. */
  take(room: string, base: SignedBase): void
}

const baseHash = (team: string, room: string, base: Omit<SignedBase, 'sig'>): Uint8Array => {
  const stateHash = createHash('sha256').update(base.state).digest()
  return createHash('sha256')
    .update(basePreimage(team, room, stateHash, base))
    .digest()
}

interface Row {
  readonly state: Buffer
  readonly heads: string
  readonly hashes: string
  readonly at: number
  readonly device: string
  readonly sig: Buffer
}

export function createBaseLog(deps: {
  readonly db: Database
  readonly editLog: EditLog
  readonly device: OwnDevice
  readonly clock: Clock
  readonly team: () => string
}): BaseLog {
  const { db, editLog, device, clock, team } = deps
  const find = db.prepare('SELECT state, heads, hashes, made_at AS at, device, sig FROM base WHERE room = ?')
  const put = db.prepare(
    'INSERT OR REPLACE INTO base (room, state, heads, hashes, made_at, device, sig) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const touch = db.prepare('INSERT OR IGNORE INTO document (room, changed_at) VALUES (?, ?)')
  // The next opening begins with the base.
  const dropSnapshot = db.prepare('DELETE FROM document_state WHERE room = ?')
  const drop = db.prepare('DELETE FROM edit WHERE room = ? AND row < ?')
  const folded = db.prepare(
    'SELECT writer, seq, hash, bytes FROM edit WHERE room = ? AND row < ? ORDER BY row',
  )

  function load(room: string): SignedBase | null {
    const row = find.get(room) as Row | undefined
    if (!row) return null
    const hashes = Object.entries(JSON.parse(row.hashes) as Record<string, string>)
    return {
      ...row,
      heads: new Map(Object.entries(JSON.parse(row.heads) as Record<string, number>)),
      hashes: new Map(hashes.map(([writer, text]) => [writer, Buffer.from(text, 'base64')])),
    }
  }

  function store(room: string, base: SignedBase): void {
    const hashes = [...base.hashes].map(([writer, hash]) => [writer, Buffer.from(hash).toString('base64')])
    touch.run(room, clock.now())
    put.run(
      ...[room, Buffer.from(base.state), JSON.stringify(Object.fromEntries(base.heads))],
      ...[JSON.stringify(Object.fromEntries(hashes)), base.at, base.device, Buffer.from(base.sig)],
    )
    dropSnapshot.run(room)
    editLog.recall(room)
  }

  /** In this device's own name. */
  function vouched(room: string, base: Pick<SignedBase, 'state' | 'heads' | 'hashes'>): SignedBase {
    const unsigned = { ...base, at: clock.now(), device: device.id }
    return { ...unsigned, sig: device.sign(baseHash(team(), room, unsigned)) }
  }

  return {
    load,
    isProven: (room, base, signKey) =>
      signKey !== null && isSignedBy(signKey, baseHash(team(), room, base), base.sig),
    fold: db.transaction((room: string, row: number) => {
      const before = load(room)
      const rows = folded.all(room, row) as { writer: string; seq: number; hash: Buffer; bytes: Buffer }[]
      const state = stateOf([...(before ? [before.state] : []), ...rows.map(({ bytes }) => bytes)])
      if (rows.length === 0 || state.length > updateLimits('unit').bytes) return
      const heads = new Map(before?.heads)
      const hashes = new Map(before?.hashes)
      for (const { writer, seq, hash } of rows) {
        heads.set(writer, seq)
        hashes.set(writer, hash)
      }
      store(room, vouched(room, { state, heads, hashes }))
      drop.run(room, row)
      editLog.recall(room)
    }),
    take: db.transaction((room: string, base: SignedBase) => {
      const own = load(room)
      // From here on this device answers for it, to whoever lacks it in turn.
      store(room, vouched(room, own ? union(own, base) : base))
    }),
  }
}

function stateOf(updates: readonly Uint8Array[]): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}

function union(one: SignedBase, other: SignedBase): Pick<SignedBase, 'state' | 'heads' | 'hashes'> {
  const heads = new Map(one.heads)
  const hashes = new Map(one.hashes)
  for (const [writer, seq] of other.heads) {
    if (seq <= (heads.get(writer) ?? 0)) continue
    heads.set(writer, seq)
    hashes.set(writer, other.hashes.get(writer) ?? new Uint8Array(32))
  }
  return { state: stateOf([one.state, other.state]), heads, hashes }
}
