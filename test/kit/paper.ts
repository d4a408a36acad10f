import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A printed packet as a reader sees it. */
export interface Paper {
  readonly pages: readonly PaperPage[]
  readonly bookmarks: readonly { readonly name: string; readonly page: number }[]
  readonly title: string
  readonly language: string
  readonly producer: string
  readonly isTagged: boolean
  /** Kinds of structure elements, such as `Table` and `Figure`, with how many there are. */
  readonly tags: Readonly<Record<string, number>>
  /** Names of fonts whose letters are not inside the file. */
  readonly fontsElsewhere: readonly string[]
}

export interface PaperPage {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Letters without any space, since a formula or a justified line puts them anywhere. */
  readonly letters: string
  /** Where the leftmost letter stands, in points. */
  readonly left: number
  /** Where the rightmost letter ends. */
  readonly right: number
}

export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const reading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const document = await reading.promise
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> }
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)),
  )
  const outline = (await document.getOutline()) ?? []
  const bookmarks = await Promise.all(
    outline.map(async ({ title, dest }) => ({
      name: title,
      page: (await document.getPageIndex((dest as unknown[])[0] as never)) + 1,
    })),
  )
  const marks = (await document.getMarkInfo()) as ReadonlyMap<string, unknown> | null
  await reading.destroy()
  return {
    pages,
    bookmarks,
    title: info.Title ?? '',
    language: info.Language ?? '',
    producer: info.Producer ?? '',
    isTagged: marks?.get('Marked') === true,
    ...(await readStructure(pdf)),
  }
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>

async function readPage(document: Document, number: number): Promise<PaperPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
  const [, , width, height] = page.view
  return {
    number,
    width: width ?? 0,
    height: height ?? 0,
    letters: words.map((word) => word.str.replace(/\s/g, '')).join(''),
    left: Math.min(...words.map((word) => Number(word.transform[4]))),
    right: Math.max(...words.map((word) => Number(word.transform[4]) + word.width)),
  }
}

async function readStructure(pdf: Uint8Array): Promise<Pick<Paper, 'tags' | 'fontsElsewhere'>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const tags: Record<string, number> = {}
  const fontsElsewhere: string[] = []
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const kind = object.get(PDFName.of('Type'))
    if (kind === PDFName.of('StructElem')) {
      const tag = String(object.get(PDFName.of('S'))).slice(1)
      tags[tag] = (tags[tag] ?? 0) + 1
    }
    if (kind === PDFName.of('Font') && !isInside(object))
      fontsElsewhere.push(String(object.get(PDFName.of('BaseFont'))))
  }
  return { tags, fontsElsewhere }
}

/** Type 3 fonts are drawings; Type 0 fonts keep their letters in a descendant. */
function isInside(font: PDFDict): boolean {
  const subtype = font.get(PDFName.of('Subtype'))
  if (subtype === PDFName.of('Type3')) return true
  const descendants = font.lookup(PDFName.of('DescendantFonts'))
  const holder = descendants instanceof PDFArray ? descendants.lookup(0, PDFDict) : font
  const descriptor = holder.lookup(PDFName.of('FontDescriptor'))
  return (
    descriptor instanceof PDFDict &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(PDFName.of(key)))
  )
}
