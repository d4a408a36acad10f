import type { HostToShell, ShellToHost } from '../../../shared/api/shell.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { type PdfPrinter, type PrintError, printFailed } from './pdf-printer.ts'

/** Paper from Electron's own print engine, asked for by messages to the shell, which owns the windows. */
export interface ShellLine {
  send(message: HostToShell & { readonly type: 'print' }): void
  /** Calls for every answer; returns what ends the calls. */
  onReply(take: (message: PrintReply) => void): () => void
}

export type PrintReply = ShellToHost & { readonly type: 'printed' }

export function createElectronPrinter({ send, onReply }: ShellLine): PdfPrinter {
  const waiting = new Map<string, (printed: Result<Uint8Array, PrintError>) => void>()
  let count = 0

  const endReplies = onReply((reply) => {
    const take = waiting.get(reply.id)
    waiting.delete(reply.id)
    take?.('pdf' in reply ? ok(reply.pdf) : err(printFailed(reply.reason)))
  })

  return {
    print(html, signal) {
      if (signal?.aborted) return Promise.resolve(err(printFailed('cancelled')))
      count += 1
      const id = `packet-${count}`
      return new Promise((resolve) => {
        waiting.set(id, resolve)
        signal?.addEventListener('abort', () => drop(id, 'cancelled'), { once: true })
        send({ type: 'print', id, html })
      })
    },
    available: () => Promise.resolve(true),
    async dispose() {
      endReplies()
      for (const id of [...waiting.keys()]) drop(id, 'the host is closing')
    },
  }

  function drop(id: string, reason: string): void {
    waiting.get(id)?.(err(printFailed(reason)))
    waiting.delete(id)
  }
}
