import type { Result } from '../../../shared/lib/result.ts'

/** A print engine: one page of HTML in, one PDF out, with tags, outline and the page's own paper size.
 *  Made once, used often, disposed by its maker. Printing one thing at a time is up to the engine. */
export interface PdfPrinter {
  /** An abort ends the wait with `PrintFailed`; the engine may go on and throw its paper away. */
  print(html: string, signal?: AbortSignal): Promise<Result<Uint8Array, PrintError>>
  /** Whether there is an engine on this computer at all. */
  available(): Promise<boolean>
  dispose(): Promise<void>
}

export type PrintError =
  | { readonly type: 'NoPrintEngine' }
  | { readonly type: 'PrintFailed'; readonly reason: string }

export const printFailed = (cause: unknown): PrintError => ({
  type: 'PrintFailed',
  reason: cause instanceof Error ? cause.message : String(cause),
})
