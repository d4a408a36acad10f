/** F6 goes from region to region of the screen, Shift+F6 back, each time to where the focus was in it.
 *  A region is anything marked `data-region`; inner ones stand for themselves, their outer one is then skipped. */
export function watchRegions(page: Document = document): () => void {
  const lastFocus = new WeakMap<Element, HTMLElement>()

  const remember = (event: FocusEvent) => {
    const region = regionOf(event.target)
    if (region !== null && event.target instanceof HTMLElement) lastFocus.set(region, event.target)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return
    const next = nextRegion(regionsIn(page), regionOf(page.activeElement), event.shiftKey ? -1 : 1)
    if (next === null) return
    event.preventDefault()
    // The component set listens for F6 too, for its toasts; they are one of our regions.
    event.stopPropagation()
    enter(next, lastFocus.get(next))
  }

  page.addEventListener('focusin', remember)
  page.defaultView?.addEventListener('keydown', move, { capture: true })
  return () => {
    page.removeEventListener('focusin', remember)
    page.defaultView?.removeEventListener('keydown', move, { capture: true })
  }
}

function regionOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-region]') : null
}

function regionsIn(page: Document): readonly Element[] {
  // While a dialog is open, all else is hidden or inert, and F6 stays in the dialog.
  return [...page.querySelectorAll('[data-region]')].filter(
    (region) =>
      region.querySelector('[data-region]') === null &&
      region.closest('[inert], [aria-hidden="true"]') === null,
  )
}

function nextRegion(regions: readonly Element[], now: Element | null, step: 1 | -1): Element | null {
  if (regions.length === 0) return null
  const at = now === null ? -1 : regions.indexOf(now)
  if (at < 0) return (step === 1 ? regions[0] : regions.at(-1)) ?? null
  return regions.at((at + step) % regions.length) ?? null
}

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [contenteditable="true"], [tabindex="0"]'

function enter(region: Element, last: HTMLElement | undefined): void {
  const target =
    last?.isConnected && region.contains(last) ? last : region.querySelector<HTMLElement>(focusable)
  if (target !== null) {
    target.focus()
  } else if (region instanceof HTMLElement) {
    region.tabIndex = -1
    region.focus()
  }
}
