import BetterSqlite, { type Database as SqliteDatabase } from 'better-sqlite3'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { DataFolder } from './data-folder.ts'
import { migrate } from './migrations/migrate.ts'

/** The team's SQLite file: encrypted (ChaCha20 with a MAC on every page), one owner at a time, and
 *  `synchronous=FULL` on every open, because "saved" is said to a teacher after the commit. */
export type Database = SqliteDatabase

/** "CPrp" in ASCII: a database with another id is not ours. */
const APPLICATION_ID = 0x43507270

export type OpenDatabaseError =
  /** Another app has this folder open. */
  | { readonly type: 'InUse'; readonly path: string }
  /** Unreadable with this key, or damaged. Never replaced by an empty one. */
  | { readonly type: 'DatabaseDamaged'; readonly path: string; readonly reason: string }
  | { readonly type: 'ForeignDatabase'; readonly path: string }
  | { readonly type: 'NewerDatabase'; readonly path: string; readonly version: number }
  | { readonly type: 'DiskFull'; readonly path: string }

export function openDatabase(folder: DataFolder): Result<Database, OpenDatabaseError> {
  const path = folder.path
  let db: Database | null = null
  try {
    db = new BetterSqlite(folder.databaseFile, { timeout: 300 })
    setKey(db, folder.key)
    setPragmas(db)
    const isOurs = claim(db)
    const migrated = isOurs ? migrate(db) : null
    if (migrated?.ok) {
      folder.markInUse()
      return ok(db)
    }
    db.close()
    if (!migrated) return err({ type: 'ForeignDatabase', path })
    return err({ type: 'NewerDatabase', path, version: migrated.error.version })
  } catch (cause) {
    db?.close()
    return err(toOpenError(cause, path))
  }
}

function setKey(db: Database, key: Uint8Array): void {
  db.pragma("cipher='chacha20'")
  db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`)
}

const PRAGMAS: readonly (readonly [string, string | number, string | number])[] = [
  // The operating system drops this lock when the process dies, however it dies.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
]

/** Each pragma is read back: SQLite ignores what it does not know. */
function setPragmas(db: Database): void {
  for (const [name, value, expected] of PRAGMAS) {
    db.pragma(`${name}=${value}`)
    const actual = db.pragma(name, { simple: true })
    if (actual !== expected) throw new Error(`pragma ${name} reads ${String(actual)}`)
  }
}

/** True when the file is new or ours. Writing takes the exclusive lock at once. */
function claim(db: Database): boolean {
  const id = db.pragma('application_id', { simple: true })
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  if (id !== APPLICATION_ID && (id !== 0 || tables > 0)) return false
  db.pragma(`application_id=${APPLICATION_ID}`)
  return true
}

function toOpenError(cause: unknown, path: string): OpenDatabaseError {
  const code = (cause as { code?: string }).code ?? ''
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return { type: 'InUse', path }
  if (isFull(cause)) return { type: 'DiskFull', path }
  return { type: 'DatabaseDamaged', path, reason: code || String(cause) }
}

/** SQLite's words for "no space left". */
export const isFull = (cause: unknown): boolean =>
  ['SQLITE_FULL', 'ENOSPC'].includes((cause as { code?: string }).code ?? '')
