import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** Yjs updates made by hand, for what Yjs itself would never write. */
export interface HandStruct {
  readonly info: number
  readonly write: (encoder: encoding.Encoder) => void
}

export interface HandSection {
  readonly client: number
  readonly clock: number
  readonly structs: readonly HandStruct[]
}

export function handUpdate(
  sections: readonly HandSection[],
  deletes: readonly { client: number; ranges: readonly (readonly [number, number])[] }[] = [],
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, sections.length)
  for (const { client, clock, structs } of sections) {
    for (const number of [structs.length, client, clock]) encoding.writeVarUint(encoder, number)
    for (const struct of structs) {
      encoding.writeUint8(encoder, struct.info)
      struct.write(encoder)
    }
  }
  encoding.writeVarUint(encoder, deletes.length)
  for (const { client, ranges } of deletes) {
    for (const number of [client, ranges.length, ...ranges.flat()]) encoding.writeVarUint(encoder, number)
  }
  return encoding.toUint8Array(encoder)
}

type Id = readonly [client: number, clock: number]

const writeId = (encoder: encoding.Encoder, [client, clock]: Id) => {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}

interface Where {
  readonly origin?: Id
  readonly rightOrigin?: Id
  readonly root?: string
  readonly inside?: Id
  readonly key?: string
}

/** An item: its place, then its content. */
export function item(
  where: Where,
  content: number,
  writeContent: (encoder: encoding.Encoder) => void,
): HandStruct {
  const { origin, rightOrigin, root, inside, key } = where
  const bits = (origin ? 128 : 0) | (rightOrigin ? 64 : 0) | (key === undefined ? 0 : 32)
  return {
    info: content | bits,
    write(encoder) {
      if (origin) writeId(encoder, origin)
      if (rightOrigin) writeId(encoder, rightOrigin)
      if (!origin && !rightOrigin) {
        encoding.writeVarUint(encoder, inside ? 0 : 1)
        if (inside) writeId(encoder, inside)
        else encoding.writeVarString(encoder, root ?? 'text')
        if (key !== undefined) encoding.writeVarString(encoder, key)
      }
      writeContent(encoder)
    },
  }
}

export const text = (where: Where, words: string): HandStruct =>
  item(where, 4, (encoder) => encoding.writeVarString(encoder, words))

export const mapType = (where: Where): HandStruct =>
  item(where, 7, (encoder) => encoding.writeVarUint(encoder, 1))

export const gone = (length: number): HandStruct => ({
  info: 0,
  write: (encoder) => encoding.writeVarUint(encoder, length),
})

export const skip = (length: number): HandStruct => ({
  info: 10,
  write: (encoder) => encoding.writeVarUint(encoder, length),
})

/** A document whose one text Ana wrote, under client 1. */
export function anasDocument(words = 'Ratios compare'): Y.Doc {
  const doc = new Y.Doc()
  doc.clientID = 1
  doc.getText('text').insert(0, words)
  return doc
}

/** Maps within maps, as one update of client 9. */
export const nestedTypes = (levels: number): Uint8Array =>
  handUpdate([
    {
      client: 9,
      clock: 0,
      structs: Array.from({ length: levels }, (_, level) =>
        mapType(level === 0 ? { root: 'nest', key: 'k' } : { inside: [9, level - 1], key: 'k' }),
      ),
    },
  ])
