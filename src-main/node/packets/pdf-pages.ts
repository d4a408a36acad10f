import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { type Result, tryAsync } from '../../../shared/lib/result.ts'
import { type PrintError, printFailed } from './pdf-printer.ts'

/** Reading where things fell in a print, and writing on it what the engine cannot know. */
export interface MeasuredPdf {
  readonly document: PDFDocument
  readonly pages: number
  /** Page, from 1, of every place that a link in the page leads to. */
  readonly starts: ReadonlyMap<string, number>
}

export const measurePdf = (bytes: Uint8Array): Promise<Result<MeasuredPdf, PrintError>> =>
  tryAsync(async () => {
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    return { document, pages: document.getPageCount(), starts: startsIn(document) }
  }, printFailed)

function startsIn(document: PDFDocument): ReadonlyMap<string, number> {
  const places = document.catalog.lookup(PDFName.of('Dests'))
  if (!(places instanceof PDFDict)) return new Map()
  const pageOf = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const starts = new Map<string, number>()
  for (const [name] of places.entries()) {
    const place = places.lookup(name)
    const page = place instanceof PDFArray ? pageOf.get(String(place.get(0))) : undefined
    if (page !== undefined) starts.set(name.decodeText(), page)
  }
  return starts
}

/** Names the paper. Tags, outline and links stay as the engine wrote them. */
export function finishPdf(
  { document }: MeasuredPdf,
  { title, language }: { readonly title: string; readonly language: string },
): Promise<Uint8Array> {
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(language)
  document.setProducer('Common Prep')
  document.setCreator('Common Prep')
  return document.save({ updateFieldAppearances: false })
}
