import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { err, ok } from '../../shared/lib/result.ts'
import type { PdfPrinter } from '../../src-main/node/packets/pdf-printer.ts'

/** A print engine that puts the parts of a packet where a test wants them, one plan for each print. */
export interface FakePrinter extends PdfPrinter {
  /** What it was given to print, in order. */
  readonly printed: readonly string[]
}

export function createFakePrinter(
  plans: readonly (Readonly<Record<string, number>> | 'fails')[],
  pages = 40,
): FakePrinter {
  const printed: string[] = []
  return {
    printed,
    async print(html) {
      const plan = plans[Math.min(printed.length, plans.length - 1)] ?? {}
      printed.push(html)
      return plan === 'fails' ? err({ type: 'PrintFailed', reason: 'no ink' }) : ok(await paper(plan, pages))
    },
    available: () => Promise.resolve(true),
    dispose: () => Promise.resolve(),
  }
}

async function paper(starts: Readonly<Record<string, number>>, count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const pages = Array.from({ length: count }, () => document.addPage([612, 792]))
  const places = Object.fromEntries(
    Object.entries(starts).map(([anchor, page]) => [anchor, [pages[page - 1]?.ref, 'XYZ', 0, 792, 0]]),
  )
  document.catalog.set(PDFName.of('Dests'), document.context.obj(places as never))
  return document.save()
}
