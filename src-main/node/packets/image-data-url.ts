import { readImage } from '../../../shared/documents/image/image.ts'
import { imageRoom } from '../../../shared/documents/room.ts'
import type { Library } from '../library/library.ts'

/** A picture inside the page that shows it; null when it is not on this computer. */
export function imageDataUrl(library: Library, imageId: string): string | null {
  const room = imageRoom(imageId)
  if (!library.has(room)) return null
  const image = library.read(room, readImage)
  if (!image.ok) return null
  return `data:${image.value.type};base64,${Buffer.from(image.value.bytes).toString('base64')}`
}
