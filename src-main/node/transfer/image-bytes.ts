import { createHash } from 'node:crypto'
import { type ImageType, MAX_IMAGE_BYTES, type StoredImage } from '../../../shared/documents/image/image.ts'
import type { ImageInFile } from '../../../shared/unit-file/unit-file.ts'

export const toImageInFile = (id: string, { type, bytes }: StoredImage): ImageInFile => ({
  id,
  type,
  base64: Buffer.from(bytes).toString('base64'),
})

/** The picture, or null when its bytes are not what its name and type say. */
export function fromImageInFile({ id, type, base64 }: ImageInFile): StoredImage | null {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'))
  const isNamed = createHash('sha256').update(bytes).digest('hex') === id
  return isNamed && bytes.length <= MAX_IMAGE_BYTES && startsLike(type, bytes) ? { type, bytes } : null
}

const START: Readonly<Record<ImageType, RegExp>> = {
  'image/png': /^89504e470d0a1a0a/,
  'image/jpeg': /^ffd8ff/,
  // RIFF, four bytes of length, WEBP.
  'image/webp': /^52494646.{8}57454250/,
}

const startsLike = (type: ImageType, bytes: Uint8Array): boolean =>
  START[type].test(Buffer.from(bytes.subarray(0, 12)).toString('hex'))
