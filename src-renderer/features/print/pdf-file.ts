/** A packet's bytes on the page's side of the wire. */
export const pdfBytes = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

// The download has begun by the next turn; a minute is far more than it needs to read the blob.
const FORGET_AFTER_MS = 60_000

/** Hands the PDF to the browser's or the desktop's own "save". */
export function savePdf(fileName: string, bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER_MS)
}
