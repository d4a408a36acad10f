import { crc32 } from 'node:zlib'

/** Packs parts into a zip as they are, without making them smaller: the reader of workbooks takes nothing but a zip,
 *  and shall see only what was looked at. */
export function storedZip(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path)
    const sizes = [crc32(part), part.length, part.length]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    for (const [index, value] of sizes.entries()) local.writeUInt32LE(value, 14 + 4 * index)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    for (const [index, value] of sizes.entries()) entry.writeUInt32LE(value, 16 + 4 * index)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    pieces.push(local, name, part)
    directory.push(entry, name)
    at += local.length + name.length + part.length
  }
  const whole = [...pieces, ...directory, endOf(directory, parts.size, at)]
  const zip = new Uint8Array(whole.reduce((sum, { length }) => sum + length, 0))
  let to = 0
  for (const piece of whole) {
    zip.set(piece, to)
    to += piece.length
  }
  return zip.buffer
}

function endOf(directory: readonly Uint8Array[], count: number, at: number): Uint8Array {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return end
}
