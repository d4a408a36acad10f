import type { Paper } from '../../../shared/domain/team/team.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { PdfPages } from './pdf-pages.ts'
import styles from './print-sheets.module.css'

/** Prints the very pages of a packet through the window's own print dialog, in every shell and browser: each
 *  page is drawn once more, as fine as a copier needs, and for the time of printing the drawings are all that
 *  is in the window. A PDF handed to a frame would depend on a viewer that the desktop window does not have. */
export interface PrintOptions {
  readonly paper: Paper
  readonly signal: AbortSignal
  readonly onPage: (done: number) => void
}

export type CannotDraw = { readonly type: 'CannotDraw' } | { readonly type: 'Cancelled' }

// Letters and thin lines stay clear on a school copier. At 300 a long packet takes twice as long, for nothing
// that is seen at arm's length.
const DOTS_PER_INCH = 200
const CSS_PER_INCH = 96

export async function printSheets(
  pages: PdfPages,
  { paper, signal, onPage }: PrintOptions,
): Promise<Result<void, CannotDraw>> {
  const stack = document.createElement('div')
  stack.className = `${styles.sheets} ${styles[paper]}`
  stack.ariaHidden = 'true'
  const urls: string[] = []
  const clear = () => {
    stack.remove()
    for (const url of urls) URL.revokeObjectURL(url)
  }
  for await (const url of drawnSheets(pages, signal)) {
    if (url === null) {
      clear()
      return err({ type: signal.aborted ? 'Cancelled' : 'CannotDraw' })
    }
    urls.push(url)
    stack.append(await sheetOf(url))
    onPage(urls.length)
  }
  document.body.append(stack)
  window.addEventListener('afterprint', clear, { once: true })
  window.print()
  return ok()
}

/** Addresses of the drawings in order, ending with null at the first that failed. While one is packed, the next
 *  is drawn already: the two happen in different threads. */
async function* drawnSheets(pages: PdfPages, signal: AbortSignal): AsyncGenerator<string | null> {
  const draw = (index: number) => (index < pages.sizes.length ? drawSheet(pages, index, signal) : null)
  let next = draw(0)
  for (let index = 1; next !== null; index += 1) {
    const sheet = await next
    next = sheet === null ? null : draw(index)
    yield sheet === null ? null : await sheet.packed
  }
}

interface Sheet {
  /** Address of the drawing as a picture. */
  readonly packed: Promise<string | null>
}

async function drawSheet(pages: PdfPages, index: number, signal: AbortSignal): Promise<Sheet | null> {
  const canvas = document.createElement('canvas')
  const isDrawn = await pages.draw(index, canvas, DOTS_PER_INCH / CSS_PER_INCH, signal)
  if (!isDrawn) return null
  const packed = new Promise<string | null>((resolve) => {
    canvas.toBlob((blob) => resolve(blob && URL.createObjectURL(blob)))
  })
  return { packed }
}

async function sheetOf(url: string): Promise<HTMLElement> {
  const sheet = document.createElement('div')
  sheet.className = styles.sheet ?? ''
  const image = document.createElement('img')
  image.alt = ''
  const arrived = new Promise((resolve) => image.addEventListener('load', resolve, { once: true }))
  image.src = url
  await arrived
  sheet.append(image)
  return sheet
}
