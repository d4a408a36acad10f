import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import rendererSrc from 'pdfjs-dist/build/pdf.renderer.min.mjs?url'
import workerSrc from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import type { Size } from './page-zoom.ts'

/** The pages of one PDF, drawn when asked. The reader of PDFs is large, so it is loaded with the first of them;
 *  it reads and draws in workers of our own origin and compiles no code. */
export interface PdfPages {
  /** One per page, in CSS pixels at full size. */
  readonly sizes: readonly Size[]
  /** Draws a page (from 0) at `scale` device pixels per CSS pixel; false when it was stopped or cannot be drawn. */
  draw(index: number, canvas: HTMLCanvasElement, scale: number, signal: AbortSignal): Promise<boolean>
  dispose(): void
}

// PDF lengths are points, 72 to the inch; CSS has 96.
const CSS_PER_POINT = 96 / 72

let worker: PDFWorker | null = null

export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const pdfjs = await import('pdfjs-dist')
  pdfjs.GlobalWorkerOptions.workerSrc = workerSrc
  pdfjs.GlobalWorkerOptions.rendererSrc = rendererSrc
  // One reader for all packets: starting it takes longer than reading one.
  worker ??= new pdfjs.PDFWorker()
  // The bytes move to the worker, so it gets a copy.
  const task = pdfjs.getDocument({ data: bytes.slice(), worker, useWasm: false, useWorkerFetch: false })
  const pdf = await task.promise
  const sizes = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => sizeOf(pdf, index)))
  return {
    sizes,
    draw: (index, canvas, scale, signal) => drawPage(pdf, { index, canvas, scale, signal }),
    dispose: () => void task.destroy(),
  }
}

async function sizeOf(pdf: PDFDocumentProxy, index: number): Promise<Size> {
  const page = await pdf.getPage(index + 1)
  const { width, height } = page.getViewport({ scale: CSS_PER_POINT })
  return { width, height }
}

interface Drawing {
  readonly index: number
  readonly canvas: HTMLCanvasElement
  readonly scale: number
  readonly signal: AbortSignal
}

async function drawPage(pdf: PDFDocumentProxy, { index, canvas, scale, signal }: Drawing): Promise<boolean> {
  try {
    const page = await pdf.getPage(index + 1)
    if (signal.aborted) return false
    const viewport = page.getViewport({ scale: scale * CSS_PER_POINT })
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    const drawing = page.render({ canvas, viewport })
    signal.addEventListener('abort', () => drawing.cancel(), { once: true })
    await drawing.promise
    return true
  } catch {
    // Stopped, closed under our hands, or damaged: the caller has one thing to do about all three.
    return false
  }
}
