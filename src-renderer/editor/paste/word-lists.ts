/** Word puts lists on the clipboard as paragraphs: `mso-list:l0 level2 lfo1` in the style, the bullet or number
 *  as text in a span of its own. Runs of such paragraphs become nested lists. */
export function rebuildWordLists(body: HTMLElement): void {
  const done = new Set<HTMLElement>()
  for (const paragraph of body.querySelectorAll<HTMLElement>('[style*="mso-list"]')) {
    if (done.has(paragraph) || !levelOf(paragraph)) continue
    const run = runFrom(paragraph)
    for (const each of run) done.add(each)
    const place = body.ownerDocument.createComment('')
    paragraph.before(place)
    place.replaceWith(...buildLists(run.map(toItem)))
  }
}

function runFrom(first: HTMLElement): HTMLElement[] {
  const run: HTMLElement[] = []
  for (let next: Element | null = first; next && levelOf(next); next = next.nextElementSibling) {
    run.push(next as HTMLElement)
  }
  return run
}

function levelOf(element: Element): number | null {
  const level = /mso-list\s*:\s*l\d+\s+level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1]
  return level ? Number(level) : null
}

interface WordItem {
  readonly level: number
  /** The first number of an ordered list; null for bullets. */
  readonly start: number | null
  readonly element: HTMLElement
}

function toItem(paragraph: HTMLElement): WordItem {
  const level = levelOf(paragraph) ?? 1
  const marker = takeMarker(paragraph)
  const element = paragraph.ownerDocument.createElement('li')
  const text = paragraph.ownerDocument.createElement('p')
  text.append(...paragraph.childNodes)
  element.append(text)
  paragraph.remove()
  return { level, start: numberOf(marker), element }
}

/** Takes the bullet or number out of the text and returns it. */
function takeMarker(paragraph: HTMLElement): string {
  const span = paragraph.querySelector('[style*="mso-list"]')
  const marker = span?.textContent?.trim() ?? ''
  span?.remove()
  return marker
}

function numberOf(marker: string): number | null {
  const sign = /^\(?(\d+|[a-z]{1,4})[.)]$/i.exec(marker)?.[1]
  if (sign === undefined) return null
  return /^\d+$/.test(sign) ? Number(sign) : 1
}

interface OpenList {
  readonly level: number
  readonly list: HTMLElement
}

function buildLists(items: readonly WordItem[]): HTMLElement[] {
  const roots: HTMLElement[] = []
  const open: OpenList[] = []
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    const current = open.at(-1)
    if (current && current.level === item.level && isSameKind(current.list, item)) {
      current.list.append(item.element)
      continue
    }
    if (current?.level === item.level) open.pop()
    const list = listFor(item)
    const parent = open.at(-1)?.list.lastElementChild
    if (parent) parent.append(list)
    else roots.push(list)
    open.push({ level: item.level, list })
  }
  return roots
}

const isSameKind = (list: HTMLElement, item: WordItem): boolean =>
  (list.localName === 'ol') === (item.start !== null)

function listFor(item: WordItem): HTMLElement {
  const list = item.element.ownerDocument.createElement(item.start === null ? 'ul' : 'ol')
  if (item.start !== null && item.start !== 1) list.setAttribute('start', String(item.start))
  list.append(item.element)
  return list
}
