import { IMAGE_TYPES, MAX_IMAGE_BYTES, readImage, writeImage } from '../../shared/documents/image/image.ts'
import { imageRoom } from '../../shared/documents/room.ts'
import { err, ok, type Result } from '../../shared/lib/result.ts'
import type { Connection } from './connection.ts'
import type { OpenDocument } from './replica.ts'

/** Pictures of this page: taken in, scaled down, stored as documents named by their hash; shown as blob: URLs. */
export interface Images {
  store(file: File): Promise<Result<{ imageId: string }, { type: 'TooLarge' | 'NotAnImage' | 'CannotStore' }>>
  /** '' while the picture is not here yet. */
  url(imageId: string): Promise<string>
}

const LONGEST_SIDE = 1600
const WAIT_FOR_PICTURE_MS = 15_000

export function createImages({ documents }: Connection): Images {
  const urls = new Map<string, string>()
  return {
    async store(file) {
      const bytes = await toStorable(file)
      if (!bytes.ok) return bytes
      const imageId = await sha256(bytes.value)
      const isSaved = await storeIn(documents, imageRoom(imageId), bytes.value)
      return isSaved ? ok({ imageId }) : err({ type: 'CannotStore' })
    },
    async url(imageId) {
      const known = urls.get(imageId)
      if (known) return known
      const image = await fetchImage(documents, imageId)
      if (!image) return ''
      const url = URL.createObjectURL(
        new Blob([image.bytes as Uint8Array<ArrayBuffer>], { type: image.type }),
      )
      urls.set(imageId, url)
      return url
    },
  }
}

/** False when this page may not write, or the picture was not taken. */
function storeIn(documents: Connection['documents'], room: string, bytes: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isSaved: boolean) => {
      close()
      resolve(isSaved)
    }
    const write = ({ doc, mayEdit }: OpenDocument) => {
      if (!mayEdit) return queueMicrotask(() => end(false))
      if (!readImage(doc).ok) writeImage(doc, { type: 'image/webp', bytes })
      void documents.whenSaved(room).then(() => end(true))
    }
    const close = documents.open(room, write, () => end(false))
  })
}

/** Waits for the picture, which may still be on its way from a colleague. Bytes that do not match their name
 *  are not shown. */
function fetchImage(documents: Connection['documents'], imageId: string) {
  return new Promise<{ type: string; bytes: Uint8Array } | null>((resolve) => {
    const close = documents.open(imageRoom(imageId), ({ doc }) => {
      const end = (image: { type: string; bytes: Uint8Array } | null) => {
        doc.off('update', look)
        clearTimeout(timer)
        close()
        resolve(image)
      }
      const look = () => {
        const image = readImage(doc)
        if (!image.ok) return
        void sha256(image.value.bytes).then((hash) => end(hash === imageId ? image.value : null))
      }
      const timer = setTimeout(() => end(null), WAIT_FOR_PICTURE_MS)
      doc.on('update', look)
      look()
    })
  })
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Re-encoding drops whatever else a picture file may carry, place and camera included. */
async function toStorable(file: File): Promise<Result<Uint8Array, { type: 'TooLarge' | 'NotAnImage' }>> {
  if (!IMAGE_TYPES.some((type) => type === file.type) && !file.type.startsWith('image/')) {
    return err({ type: 'NotAnImage' })
  }
  let bitmap: ImageBitmap
  try {
    bitmap = await createImageBitmap(file)
  } catch {
    return err({ type: 'NotAnImage' })
  }
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale))
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.9 })
  const bytes = new Uint8Array(await blob.arrayBuffer())
  return bytes.length > MAX_IMAGE_BYTES ? err({ type: 'TooLarge' }) : ok(bytes)
}
