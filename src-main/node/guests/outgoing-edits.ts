import { type EditsMessage, encodeEditsMessage } from '../../../shared/protocol/edits-wire.ts'
import { type Heads, missingIn } from '../../../shared/protocol/signed-edit.ts'
import { SOCKET_LIMITS } from '../gate/limits.ts'
import type { BaseLog } from '../store/base-log.ts'
import type { EditLog, LoggedEdit } from '../store/edit-log.ts'
import type { Channel } from './channel.ts'

/** What another host is sent: whatever it lacks, in the order of the log, as fast as it takes it; then every edit
 *  as it is committed. */
export interface OutgoingEdits {
  tell(message: EditsMessage): void
  /** How far they are. Sending begins, or begins again from there. */
  theyHave(heads: Heads): void
  /** What they sent they have. */
  theySent(edits: readonly { readonly writer: string; readonly seq: number }[]): void
  /** They leave out an edit and the rest of its chain. */
  refused(edit: { readonly writer: string; readonly seq: number }): void
  /** They took the first `count` edits of this socket. False when that cannot be. */
  taken(count: number): boolean
  committed(edits: readonly LoggedEdit[]): void
  known(): Heads
}

const EDITS_BYTES = 256 * 1024
/** Edits on their way that the other side has not called taken: it sets the pace. */
const WINDOW = 4_000

export function createOutgoingEdits(
  room: string,
  channel: Channel,
  { editLog, baseLog }: { readonly editLog: EditLog; readonly baseLog: BaseLog },
): OutgoingEdits {
  let theirs: Map<string, number> | null = null
  /** Chains of which they take nothing more in this conversation. */
  const refused = new Set<string>()
  let sent = 0
  let acknowledged = 0
  /** Row of the log up to which everything was looked through for them. */
  let through = 0
  let isCaughtUp = false

  function tell(message: EditsMessage): void {
    if (channel.waitingBytes() > SOCKET_LIMITS.waitingBytes) channel.close(4500, 'too slow')
    else channel.send(encodeEditsMessage(message))
  }

  function send(found: readonly LoggedEdit[], known: Map<string, number>): void {
    const edits = found.filter(({ writer, seq }) => seq > (known.get(writer) ?? 0) && !refused.has(writer))
    if (edits.length === 0) return
    for (const { writer, seq } of edits) known.set(writer, seq)
    sent += edits.length
    tell({ type: 'edits', edits })
  }

  /** Sends what they lack as far as the window allows; goes on when they have taken it. */
  function pump(): void {
    isCaughtUp = false
    while (theirs && sent - acknowledged < WINDOW) {
      const next = editLog.missing(room, theirs, through, EDITS_BYTES)
      const last = next.at(-1)
      if (!last) {
        through = editLog.lastRow(room)
        isCaughtUp = true
        return
      }
      through = last.row
      send(next, theirs)
    }
  }

  return {
    tell,
    theyHave(heads) {
      theirs = new Map(heads)
      through = 0
      const base = baseLog.load(room)
      if (base && missingIn(theirs, base.heads)) {
        tell({ type: 'base', base })
        for (const [writer, seq] of base.heads) theirs.set(writer, Math.max(seq, theirs.get(writer) ?? 0))
      }
      pump()
    },
    theySent(edits) {
      for (const { writer, seq } of edits) theirs?.set(writer, Math.max(seq, theirs.get(writer) ?? 0))
    },
    refused({ writer, seq }) {
      refused.add(writer)
      if ((theirs?.get(writer) ?? 0) >= seq) theirs?.set(writer, seq - 1)
    },
    taken(count) {
      if (count <= acknowledged || count > sent) return false
      acknowledged = count
      if (!isCaughtUp) pump()
      return true
    },
    committed(edits) {
      if (!theirs) return
      if (!isCaughtUp || sent - acknowledged >= WINDOW) {
        isCaughtUp = false
        return
      }
      send(edits, theirs)
      through = edits.at(-1)?.row ?? through
    },
    known: () => theirs ?? new Map(),
  }
}
