/** How large pages are shown. Lengths in CSS pixels; a page's own size is its size on paper at 96 per inch. */
export type Zoom = 'width' | 'page' | number

export interface Size {
  readonly width: number
  readonly height: number
}

const STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3]

// Shadow and air around a page.
const MARGIN = 24

/** Where fitting a page into a small window would leave nothing to read. */
const LEAST = 0.2

export function scaleFor(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === 'number') return zoom
  const byWidth = (room.width - 2 * MARGIN) / page.width
  const byHeight = (room.height - 2 * MARGIN) / page.height
  return Math.max(LEAST, zoom === 'width' ? Math.min(byWidth, 2) : Math.min(byWidth, byHeight))
}

/** The next larger or smaller step from whatever is shown now. */
export function stepZoom(scale: number, direction: 1 | -1): number {
  // A hair's breadth, so that 99.9 % from fitting does not take two presses to leave.
  const near = 0.01
  const next =
    direction === 1
      ? STEPS.find((step) => step > scale + near)
      : STEPS.findLast((step) => step < scale - near)
  return next ?? (direction === 1 ? (STEPS.at(-1) ?? scale) : (STEPS[0] ?? scale))
}

/** The page in view: the last one that begins in the upper half of what is seen. `tops` are offsets of pages. */
export function pageInView(tops: readonly number[], scrollTop: number, viewHeight: number): number {
  const line = scrollTop + viewHeight / 2
  const at = tops.findLastIndex((top) => top <= line)
  return Math.max(0, at)
}
