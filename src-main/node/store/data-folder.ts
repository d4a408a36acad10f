import { randomBytes } from 'node:crypto'
import {
  accessSync,
  appendFileSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { err, ok, type Result, trySync } from '../../../shared/lib/result.ts'

/** The folder a team's data lives in. Everything of ours has one of these names; a folder that holds other
 *  things is somebody else's and is left alone. */
export interface DataFolder {
  readonly path: string
  readonly databaseFile: string
  /** 32 bytes. */
  readonly key: Uint8Array
  /** Says for good that this key has a database: from now on, one that is missing or empty is a loss. */
  markInUse(): void
}

const DATABASE = 'team.db'
const KEY = 'team.key'
/** Where a running host can be reached by the command line; holds a secret, mode 0600. */
export const RUNNING = 'running.json'
export const BALLAST = 'ballast'
const OURS = new Set([DATABASE, `${DATABASE}-wal`, `${DATABASE}-shm`, KEY, RUNNING, BALLAST, 'window'])
const KEY_BYTES = 32

export const databaseFileIn = (dataDir: string): string => join(dataDir, DATABASE)
const IN_USE = 'in use'

export type DataFolderError =
  | { readonly type: 'NotAFolder'; readonly path: string }
  | { readonly type: 'FolderNotWritable'; readonly path: string }
  | { readonly type: 'ForeignFolder'; readonly path: string; readonly found: string }
  | { readonly type: 'KeyMissing'; readonly path: string }
  | { readonly type: 'KeyDamaged'; readonly path: string }
  | { readonly type: 'DatabaseMissing'; readonly path: string }

/** Opens or makes the folder. A folder with a database but no key is an error, never a new empty team. */
export function openDataFolder(path: string): Result<DataFolder, DataFolderError> {
  const looked = trySync(
    () => lookInside(path),
    (): DataFolderError => ({ type: 'FolderNotWritable', path }),
  )
  return looked.ok ? looked.value : looked
}

function lookInside(path: string): Result<DataFolder, DataFolderError> {
  const usable = makeUsable(path)
  if (!usable.ok) return usable
  const names = readdirSync(path)
  const foreign = names.find((name) => !OURS.has(name) && !name.startsWith('.'))
  const hasDatabase = names.includes(DATABASE)
  if (foreign !== undefined && !hasDatabase) return err({ type: 'ForeignFolder', path, found: foreign })
  if (hasDatabase && !names.includes(KEY)) return err({ type: 'KeyMissing', path })
  const keyFile = join(path, KEY)
  if (!names.includes(KEY)) writeKey(keyFile)
  const [hex = '', use] = readFileSync(keyFile, 'utf8').split('\n')
  const key = Buffer.from(hex.trim(), 'hex')
  if (key.length !== KEY_BYTES) return err({ type: 'KeyDamaged', path })
  const databaseFile = databaseFileIn(path)
  const isEmpty = !hasDatabase || statSync(databaseFile).size === 0
  // An app that was killed while it made its first file leaves an empty one; later an empty one is a loss.
  if (isEmpty && use === IN_USE) return err({ type: 'DatabaseMissing', path })
  const markInUse = () => use !== IN_USE && appendFileSync(keyFile, `${IN_USE}\n`, { flush: true })
  return ok({ path, databaseFile, key, markInUse })
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
