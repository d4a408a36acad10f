import { useEffect, useRef, useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import styles from './PageViewer.module.css'
import type { PdfPages } from './pdf-pages.ts'

export interface PdfPageProps {
  readonly pages: PdfPages
  /** From 0. */
  readonly index: number
  readonly scale: number
}

/** One page, at its true size from the start, drawn while it is in or near the view. */
export function PdfPage({ pages, index, scale }: PdfPageProps) {
  const t = useT()
  const place = useRef<HTMLDivElement>(null)
  const isNear = useIsNear(place)
  useDrawnPage(place, { pages, index, scale }, isNear)
  const size = pages.sizes[index]
  if (size === undefined) return null
  return (
    <div
      ref={place}
      className={styles.page}
      data-page={index}
      role="img"
      aria-label={t('print.page', { page: index + 1, pages: pages.sizes.length })}
      style={{ inlineSize: size.width * scale, blockSize: size.height * scale }}
    />
  )
}

// Two screenfuls: who scrolls on finds the next page drawn, and a long packet still holds few canvases.
const AHEAD = '1600px'

function useIsNear(place: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (place.current === null) return
    const observer = new IntersectionObserver(
      (entries) => setIsNear(entries.at(-1)?.isIntersecting === true),
      // Pages scroll inside a box: the margin has to count for its edges.
      { scrollMargin: AHEAD } as IntersectionObserverInit,
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [place])
  return isNear
}

// Letters stand finer when a page is drawn larger than it is shown.
const FINENESS = 2

// Beyond this many device pixels a canvas takes more memory than it shows sharpness.
const MOST_PIXELS = 12_000_000

function useDrawnPage(
  place: React.RefObject<HTMLElement | null>,
  { pages, index, scale }: PdfPageProps,
  isNear: boolean,
): void {
  useEffect(() => {
    const holder = place.current
    const size = pages.sizes[index]
    if (holder === null || size === undefined) return
    if (!isNear) return holder.replaceChildren()
    const stop = new AbortController()
    const sharpest = Math.sqrt(MOST_PIXELS / (size.width * size.height))
    const canvas = document.createElement('canvas')
    canvas.ariaHidden = 'true'
    // The drawing before stays, stretched, until this one is done.
    void pages
      .draw(index, canvas, Math.min(scale * Math.max(devicePixelRatio, FINENESS), sharpest), stop.signal)
      .then((isDone) => isDone && holder.replaceChildren(canvas))
    return () => stop.abort()
  }, [place, pages, index, scale, isNear])
}
