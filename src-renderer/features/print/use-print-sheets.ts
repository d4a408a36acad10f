import { useEffect, useRef, useState } from 'react'
import type { Paper } from '../../../shared/domain/team/team.ts'
import type { PdfPages } from './pdf-pages.ts'
import { printSheets } from './print-sheets.ts'

export interface SheetPrinting {
  /** Pages drawn so far; null while nothing is being printed. */
  readonly done: number | null
  readonly hasFailed: boolean
  start(): void
  cancel(): void
}

/** Printing as the screen shows it: under way, stopped, failed. Leaving the screen stops it. */
export function usePrintSheets(pages: PdfPages | null, paper: Paper): SheetPrinting {
  const [done, setDone] = useState<number | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    if (pages === null || running.current !== null) return
    const run = new AbortController()
    running.current = run
    setHasFailed(false)
    setDone(0)
    const printed = await printSheets(pages, { paper, signal: run.signal, onPage: setDone })
    running.current = null
    setDone(null)
    setHasFailed(!printed.ok && printed.error.type === 'CannotDraw')
  }
  return { done, hasFailed, start: () => void start(), cancel: () => running.current?.abort() }
}
