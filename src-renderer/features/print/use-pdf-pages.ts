import { useEffect, useRef, useState } from 'react'
import type { Packet } from '../../../shared/api/packets-api.ts'
import { pdfBytes } from './pdf-file.ts'
import { openPdf, type PdfPages } from './pdf-pages.ts'

export interface ShownPages {
  /** The last pages that could be opened; they stay until the next ones are open. */
  readonly pages: PdfPages | null
  /** The packet is there but cannot be read here. */
  readonly isUnreadable: boolean
}

/** Opens the pages of a packet for looking at. */
export function usePdfPages(packet: Packet | null): ShownPages {
  const [shown, setShown] = useState<ShownPages>({ pages: null, isUnreadable: false })
  const open = useRef<PdfPages | null>(null)
  useEffect(() => () => open.current?.dispose(), [])
  useEffect(() => {
    if (packet === null) return
    let isWanted = true
    const take = (pages: PdfPages) => {
      if (!isWanted) return pages.dispose()
      const before = open.current
      open.current = pages
      setShown({ pages, isUnreadable: false })
      before?.dispose()
    }
    openPdf(pdfBytes(packet.pdf)).then(take, () => {
      if (isWanted) setShown((now) => ({ ...now, isUnreadable: true }))
    })
    return () => {
      isWanted = false
    }
  }, [packet])
  return shown
}
