import type * as Y from 'yjs'
import { err, ok, type Result } from '../../lib/result.ts'

/** A picture as a document of its own, named by the SHA-256 of its bytes, so that it travels, is stored and is
 *  merged like everything else and nobody can put other bytes under its name. Never changed once made. */
export interface StoredImage {
  readonly type: ImageType
  readonly bytes: Uint8Array
}

export type ImageType = 'image/png' | 'image/jpeg' | 'image/webp'

export const IMAGE_TYPES: readonly ImageType[] = ['image/png', 'image/jpeg', 'image/webp']

export const MAX_IMAGE_BYTES = 2 * 1024 * 1024

const fields = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('image')

export function writeImage(doc: Y.Doc, image: StoredImage): void {
  doc.transact(() => {
    fields(doc).set('type', image.type)
    fields(doc).set('bytes', image.bytes)
  })
}

/** Callers that got the document from elsewhere also compare the hash of `bytes` with the image's name. */
export function readImage(doc: Y.Doc): Result<StoredImage, ReadImageError> {
  const type = fields(doc).get('type')
  const bytes = fields(doc).get('bytes')
  if (type === undefined && bytes === undefined) return err({ type: 'NotHereYet' })
  const known = IMAGE_TYPES.find((each) => each === type)
  if (!known || !(bytes instanceof Uint8Array) || bytes.length > MAX_IMAGE_BYTES) {
    return err({ type: 'NotAnImage' })
  }
  return ok({ type: known, bytes })
}
export type ReadImageError = { readonly type: 'NotHereYet' } | { readonly type: 'NotAnImage' }
