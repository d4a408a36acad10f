import type { PacketOrder, PacketProblem } from '../../../shared/domain/packets/packet-order.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { type SetPacket, setPacket } from '../../../shared/packets/packet-html.ts'
import { packetProblems } from '../../../shared/packets/packet-problems.ts'
import type { PacketSource } from '../../../shared/packets/packet-source.ts'
import { packetFileName } from '../../../shared/packets/packet-title.ts'
import { packetWords } from '../../../shared/packets/packet-words.ts'
import { isSettled, paginate, withoutBlanks } from '../../../shared/packets/pagination.ts'
import type { RichText } from '../../../shared/rich-text/rich-text.ts'
import type { PacketAssets } from './packet-assets.ts'
import { type Bookmark, finishPdf, type MeasuredPdf, measurePdf } from './pdf-pages.ts'
import { type PdfPrinter, type PrintError, printFailed } from './pdf-printer.ts'

/** From a unit to paper. Chromium cannot put page numbers into contents, so a packet is printed to see where
 *  its parts fall, and again with numbers and with the blank pages that bring checks to the front of a sheet. */
export interface PacketRequest {
  readonly unit: Unit
  readonly order: PacketOrder
  readonly team: { readonly name: string; readonly school: string }
  /** The team's word for the ordered level; the packet's own word when it has none. */
  readonly levelName?: string | undefined
  cell(name: string): RichText
  imageUrl(imageId: string): string | null
  readonly printer: PdfPrinter
  readonly assets: PacketAssets
  onProgress?(done: number, of: number): void
  readonly signal?: AbortSignal | undefined
}

export interface MadePacket {
  readonly pdf: Uint8Array
  readonly pages: number
  readonly code: string
  readonly problems: readonly PacketProblem[]
  readonly fileName: string
}

export type MakePacketError = PrintError | { readonly type: 'Cancelled' }

const STEPS = 4

export async function makePacket(request: PacketRequest): Promise<Result<MadePacket, MakePacketError>> {
  const { signal, onProgress } = request
  const source = sourceOf(request)
  const packet = setPacket(source)
  onProgress?.(1, STEPS)
  const printed = await printUntilSettled(request, packet)
  if (signal?.aborted) return err({ type: 'Cancelled' })
  if (!printed.ok) return printed
  const pdf = await finishPdf(printed.value, {
    title: packet.title,
    language: request.order.language,
    bookmarks: bookmarksOf(packet, printed.value),
  })
  onProgress?.(STEPS, STEPS)
  return ok({
    pdf,
    pages: printed.value.pages,
    code: packet.code,
    problems: packetProblems(source),
    fileName: packetFileName(source),
  })
}

const bookmarksOf = ({ parts }: SetPacket, { starts }: MeasuredPdf): Bookmark[] =>
  parts.flatMap(({ anchor, name }) => {
    const page = starts.get(anchor)
    return page === undefined ? [] : [{ name, page }]
  })

function sourceOf({ unit, order, team, levelName, cell, imageUrl, assets }: PacketRequest): PacketSource {
  const words = packetWords(order.language)
  const level = levelName ?? words.teacher.levels[order.level]
  return { unit, order, team, levelName: level, cell, imageUrl, assets, words }
}

async function printUntilSettled(
  request: PacketRequest,
  packet: SetPacket,
): Promise<Result<MeasuredPdf, PrintError>> {
  const { parts } = packet
  const first = await printOnce(request, packet.html({}))
  if (!first.ok) return first
  request.onProgress?.(2, STEPS)
  const layout = paginate(parts, first.value.starts)
  const second = await printOnce(request, packet.html(layout))
  if (!second.ok || isSettled(second.value.starts, layout)) return second
  // The numbers themselves moved something, so they are set once more where things now are.
  const moved = paginate(parts, withoutBlanks(parts, second.value.starts, layout))
  return printOnce(request, packet.html(moved))
}

async function printOnce({ printer, signal }: PacketRequest, html: string) {
  if (signal?.aborted) return err(printFailed('cancelled'))
  const printed = await printer.print(html, signal)
  return printed.ok ? measurePdf(printed.value) : printed
}
