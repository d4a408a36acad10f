import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result } from '../../../shared/lib/result.ts'

/** The folder a team's data lives in. Everything of ours has one of these names; a folder that holds other
 *  things is somebody else's and is left alone. */
export interface DataFolder {
  readonly path: string
  readonly databaseFile: string
  /** 32 bytes. */
  readonly key: Uint8Array
}

const DATABASE = 'team.db'
const KEY = 'team.key'
/** Where a running host can be reached by the command line; holds a secret, mode 0600. */
export const RUNNING = 'running.json'
export const BALLAST = 'ballast'
const OURS = new Set([DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, KEY, RUNNING, BALLAST, 'window'])
const KEY_BYTES = 32

export type DataFolderError =
  | { readonly type: 'NotAFolder'; readonly path: string }
  | { readonly type: 'FolderNotWritable'; readonly path: string }
  | { readonly type: 'ForeignFolder'; readonly path: string; readonly found: string }
  | { readonly type: 'KeyMissing'; readonly path: string }
  | { readonly type: 'KeyDamaged'; readonly path: string }

/** Opens or makes the folder. A folder with a database but no key is an error, never a new empty team. */
export function openDataFolder(path: string): Result<DataFolder, DataFolderError> {
  const usable = makeUsable(path)
  if (!usable.ok) return usable
  const names = readdirSync(path)
  const foreign = names.find((name) => !OURS.has(name) && !name.startsWith('.'))
  const hasDatabase = names.includes(DATABASE)
  if (foreign !== undefined && !hasDatabase) return err({ type: 'ForeignFolder', path, found: foreign })
  if (hasDatabase && !names.includes(KEY)) return err({ type: 'KeyMissing', path })
  if (!hasDatabase && !names.includes(KEY)) writeKey(join(path, KEY))
  const key = Buffer.from(readFileSync(join(path, KEY), 'utf8').trim(), 'hex')
  if (key.length !== KEY_BYTES) return err({ type: 'KeyDamaged', path })
  return ok({ path, databaseFile: join(path, DATABASE), key })
}

function makeUsable(path: string): Result<void, DataFolderError> {
  try {
    mkdirSync(path, { recursive: true })
    if (!statSync(path).isDirectory()) return err({ type: 'NotAFolder', path })
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    return err({ type: code === 'EEXIST' || code === 'ENOTDIR' ? 'NotAFolder' : 'FolderNotWritable', path })
  }
  try {
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok()
  } catch {
    return err({ type: 'FolderNotWritable', path })
  }
}

const writeKey = (file: string): void =>
  writeFileSync(file, `${randomBytes(KEY_BYTES).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true })
