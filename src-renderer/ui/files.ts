/** Files in and out of the page. Bytes cross the wire as base64. */

/** Larger files are no unit files; reading them would only make the page stop. */
export const MOST_BYTES = 200 * 1024 * 1024

export async function fileToBase64(file: Blob): Promise<string> {
  return bytesToBase64(new Uint8Array(await file.arrayBuffer()))
}

const CHUNK = 0x8000

export function bytesToBase64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: the arguments of one call are limited.
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

export const base64ToBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

/** Hands a file to the browser's or the desktop's own "save". */
export function saveFile(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The download has begun by the next turn; a minute is far more than it needs to read the blob.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
