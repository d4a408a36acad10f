import { useRef, useState } from 'react'
import { useT } from '../../messages/use-t.ts'
import { PageBar } from './PageBar.tsx'
import styles from './PageViewer.module.css'
import { PdfPage } from './PdfPage.tsx'
import { scaleFor, type Zoom } from './page-zoom.ts'
import type { PdfPages } from './pdf-pages.ts'
import { usePagePlace, useSize } from './use-page-place.ts'

/** The real pages, one under another, as they will come out of the printer. */
export function PageViewer({ pages }: { readonly pages: PdfPages }) {
  const t = useT()
  const stack = useRef<HTMLElement>(null)
  const room = useSize(stack)
  const [zoom, setZoom] = useState<Zoom>('width')
  const first = pages.sizes[0] ?? { width: 816, height: 1056 }
  const scale = scaleFor(zoom, first, room)
  const place = usePagePlace(stack, scale)
  return (
    <div className={styles.viewer}>
      <PageBar
        page={place.current}
        pages={pages.sizes.length}
        goTo={place.goTo}
        zoom={zoom}
        scale={scale}
        onZoom={setZoom}
      />
      <section
        ref={stack}
        className={styles.stack}
        aria-label={t('print.pages')}
        data-region=""
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keys
        tabIndex={0}
      >
        {room.width > 0 &&
          pages.sizes.map((_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place in the packet
            <PdfPage key={index} pages={pages} index={index} scale={scale} />
          ))}
      </section>
    </div>
  )
}
