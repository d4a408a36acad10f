import { useEffect, useRef, useState } from 'react'
import type { Packet } from '../../../shared/api/packets-api.ts'
import { pdfBytes } from './pdf-file.ts'
import { openPdf, type PdfPages } from './pdf-pages.ts'

export interface ShownPages {
  /** The last pages that could be opened; they stay until the next ones are open. */
  readonly pages: PdfPages | null
  /** The pages that stay are not the ones of the packet yet. */
  readonly isOpening: boolean
  /** The packet is there but cannot be read here. */
  readonly isUnreadable: boolean
}

interface Opened {
  readonly packet: Packet | null
  readonly pages: PdfPages | null
  readonly isUnreadable: boolean
}

/** Opens the pages of a packet for looking at. */
export function usePdfPages(packet: Packet | null): ShownPages {
  const [opened, setOpened] = useState<Opened>({ packet: null, pages: null, isUnreadable: false })
  const open = useRef<PdfPages | null>(null)
  useEffect(() => () => open.current?.dispose(), [])
  useEffect(() => {
    if (packet === null) return
    let isWanted = true
    const take = (pages: PdfPages) => {
      if (!isWanted) return pages.dispose()
      const before = open.current
      open.current = pages
      setOpened({ packet, pages, isUnreadable: false })
      before?.dispose()
    }
    openPdf(pdfBytes(packet.pdf)).then(take, () => {
      if (!isWanted) return
      open.current?.dispose()
      open.current = null
      setOpened({ packet, pages: null, isUnreadable: true })
    })
    return () => {
      isWanted = false
    }
  }, [packet])
  const { pages, isUnreadable } = opened
  return { pages, isOpening: packet !== null && opened.packet !== packet, isUnreadable }
}
