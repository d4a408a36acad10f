import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib'
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

export interface PaperFacts {
  readonly title: string
  readonly language: string
  readonly bookmarks: readonly Bookmark[]
}

export interface Bookmark {
  readonly name: string
  /** From 1. */
  readonly page: number
}

/** Names the paper and lists its parts. Tags and links stay as the engine wrote them; its own outline does not,
 *  since it holds every small heading and turns the words of a right-to-left one around. */
export function finishPdf(
  { document }: MeasuredPdf,
  { title, language, bookmarks }: PaperFacts,
): Promise<Uint8Array> {
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(language)
  document.setProducer('Common Prep')
  document.setCreator('Common Prep')
  if (bookmarks.length > 0) writeBookmarks(document, bookmarks)
  return document.save({ updateFieldAppearances: false })
}

function writeBookmarks(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  const { context } = document
  const pages = document.getPages()
  const root = context.nextRef()
  const refs = bookmarks.map(() => context.nextRef())
  bookmarks.forEach(({ name, page }, index) => {
    const entry = context.obj({ Title: PDFHexString.fromText(name), Parent: root })
    const target = pages[page - 1]?.ref
    if (target) entry.set(PDFName.of('Dest'), context.obj([target, 'XYZ', null, null, null]))
    const [before, after] = [refs[index - 1], refs[index + 1]]
    if (before) entry.set(PDFName.of('Prev'), before)
    if (after) entry.set(PDFName.of('Next'), after)
    context.assign(refs[index] as PDFRef, entry)
  })
  const outline = { Type: 'Outlines', First: refs[0], Last: refs.at(-1), Count: refs.length }
  context.assign(root, context.obj(outline))
  document.catalog.set(PDFName.of('Outlines'), root)
}
