import DOMPurify from 'dompurify'
import { rebuildWordLists } from './word-lists.ts'

/** Makes pasted HTML plain before the schema reads it: no scripts or handlers, styles turned into the marks
 *  they mean, Word's lists made lists again, pictures from elsewhere taken out and counted. */
export interface CleanHtml {
  readonly html: string
  readonly leftOut: number
}

export function cleanHtml(html: string): CleanHtml {
  const body = DOMPurify.sanitize(html, {
    RETURN_DOM: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button', 'select', 'textarea', 'audio', 'video', 'source'],
    ALLOW_UNKNOWN_PROTOCOLS: false,
  }) as HTMLElement
  rebuildWordLists(body)
  const leftOut = takeOutPictures(body)
  for (const element of [...body.querySelectorAll<HTMLElement>('[style]')]) styleToMarks(element)
  return { html: body.innerHTML, leftOut }
}

/** Pictures of our own store are named by id; any other address would be fetched from the network, now by the
 *  teacher's computer and later by every reader's. */
function takeOutPictures(body: HTMLElement): number {
  const foreign = [...body.querySelectorAll('img')].filter((image) => !image.dataset.imageId)
  for (const image of foreign) image.remove()
  for (const image of body.querySelectorAll('img')) image.removeAttribute('src')
  return foreign.filter((image) => !isTrackingPixel(image)).length
}

const isTrackingPixel = (image: HTMLImageElement): boolean =>
  image.getAttribute('width') === '1' && image.getAttribute('height') === '1'

const MARKS: readonly { readonly pattern: RegExp; readonly tag: string }[] = [
  { pattern: /font-weight\s*:\s*(bold|[6-9]\d\d)/i, tag: 'strong' },
  { pattern: /font-style\s*:\s*italic/i, tag: 'em' },
  { pattern: /text-decoration[^;]*:[^;]*underline/i, tag: 'u' },
  { pattern: /text-decoration[^;]*:[^;]*line-through/i, tag: 's' },
]

/** Google Docs and Word say bold by style, and "not bold" on a `<b>` around everything. */
function styleToMarks(element: HTMLElement): void {
  const style = element.getAttribute('style') ?? ''
  element.removeAttribute('style')
  if (element.matches('b, strong') && /font-weight\s*:\s*(normal|[1-5]\d\d)/i.test(style)) {
    element.replaceWith(...element.childNodes)
    return
  }
  if (!element.matches('span, font, p, li, td, th')) return
  for (const { pattern, tag } of MARKS) if (pattern.test(style)) wrapInside(element, tag)
}

function wrapInside(element: HTMLElement, tag: string): void {
  // Around blocks a mark would say nothing.
  if (element.querySelector('p, ul, ol, table, div, h1, h2, h3, h4, h5, h6')) return
  const mark = element.ownerDocument.createElement(tag)
  mark.append(...element.childNodes)
  element.append(mark)
}
