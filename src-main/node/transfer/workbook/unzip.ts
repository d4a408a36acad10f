import { inflateRawSync } from 'node:zlib'
import { err, ok, type Result, trySync } from '../../../../shared/lib/result.ts'

/** Reads a stranger's zip: by its central directory alone, never more than that says, and never more than `LIMITS`. */

export const ZIP_LIMITS = {
  /** A workbook of a hundred sheets with pictures has some four hundred. */
  entries: 2_000,
  /** Bytes of all wanted parts: 20,000 rows of long sentences unpack to 20 MiB. */
  unpackedBytes: 64 * 1024 * 1024,
} as const

export type UnzipFailure =
  | { readonly type: 'damaged' }
  | { readonly type: 'tooLarge' }
  /** Its parts are encrypted. */
  | { readonly type: 'locked' }

interface Entry {
  readonly name: string
  readonly isEncrypted: boolean
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly at: number
}

/** The wanted parts by their names. What a part unpacks to is what the directory says, or the file is damaged. */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>, UnzipFailure> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = trySync(() => readDirectory(file), damaged)
  if (!entries.ok) return entries
  if (entries.value === null) return err({ type: 'tooLarge' })
  const wanted = entries.value.filter(({ name }) => isWanted(name))
  if (wanted.some(({ isEncrypted }) => isEncrypted)) return err({ type: 'locked' })
  const unpacked = wanted.reduce((sum, entry) => sum + entry.unpacked, 0)
  if (unpacked > ZIP_LIMITS.unpackedBytes) return err({ type: 'tooLarge' })
  const parts = new Map<string, Uint8Array>()
  for (const entry of wanted) {
    const part = trySync(() => unpack(file, entry), damaged)
    if (!part.ok) return part
    if (part.value.length !== entry.unpacked || parts.has(entry.name)) return err(damaged())
    parts.set(entry.name, part.value)
  }
  return ok(parts)
}

const damaged = (): UnzipFailure => ({ type: 'damaged' })

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50
const END_BYTES = 22
/** Follows the end of the directory, and nothing else does. */
const LONGEST_COMMENT = 0xffff

/** Null for more entries than a workbook has. Throws where there is no directory. */
function readDirectory(file: Buffer): readonly Entry[] | null {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  if (count > ZIP_LIMITS.entries) return null
  let at = file.readUInt32LE(end + 16)
  return Array.from({ length: count }, () => {
    if (file.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('no entry')
    const nameBytes = file.readUInt16LE(at + 28)
    const entry = {
      name: file.toString('utf8', at + 46, at + 46 + nameBytes).replaceAll('\\', '/'),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    }
    at += 46 + nameBytes + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    return entry
  })
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - END_BYTES - LONGEST_COMMENT)
  for (let at = file.length - END_BYTES; at >= first; at -= 1)
    if (file.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw new RangeError('no directory')
}

function unpack(file: Buffer, { method, packed, unpacked, at }: Entry): Uint8Array {
  if (file.readUInt32LE(at) !== LOCAL_HEADER) throw new RangeError('no part')
  const begin = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  if (begin + packed > file.length) throw new RangeError('cut off')
  const data = file.subarray(begin, begin + packed)
  if (method === 0) return data
  if (method !== 8) throw new RangeError('packed in another way')
  // One more than it says: whoever lies about it is found out there, not gigabytes later.
  return inflateRawSync(data, { maxOutputLength: unpacked + 1 })
}
