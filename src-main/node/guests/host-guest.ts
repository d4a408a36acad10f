import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import { ok } from '../../../shared/lib/result.ts'
import {
  decodeEditsMessage,
  type EditsMessage,
  encodeEditsMessage,
} from '../../../shared/protocol/edits-wire.ts'
import { deviceOf, type Heads, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { SOCKET_LIMITS } from '../gate/limits.ts'
import type { PresenceGate } from '../gate/presence-gate.ts'
import type { TokenBucket } from '../gate/token-bucket.ts'
import type { Committer } from '../library/committer.ts'
import type { FromOutside } from '../library/library.ts'
import type { EditLog, LoggedEdit } from '../store/edit-log.ts'
import type { Channel } from './channel.ts'
import type { ClientOwners } from './client-owners.ts'
import type { EditsTaker, RefusedEdit } from './take-edits.ts'

/** Another host in a room. Both ends run this same conversation: heads first, then whatever the other lacks, in the
 *  order of the log; then every edit as it is committed. */
export interface NewHostGuest {
  readonly channel: Channel
  /** The device at the other end, proven when the socket was opened. */
  readonly device: string
  /** How fast it may speak; null towards the host that this computer itself looked for. */
  readonly bucket: TokenBucket | null
  /** Stamps presence with who is proven to be there; null from a host, which speaks for everybody behind it. */
  readonly presence: PresenceGate | null
  readonly onLeave: () => void
  /** The other side did not take an edit. */
  readonly onRefused: (refusal: EditsMessage & { readonly type: 'refused' }) => void
  /** The other side knows edits of this very device that are not here. */
  readonly onOwnElsewhere: () => void
  /** What the other side is now known to have. */
  readonly onHeads: (heads: Heads) => void
}

export interface HostGuestDeps {
  readonly room: string
  readonly awareness: Awareness
  readonly committer: Committer
  readonly editLog: EditLog
  readonly taker: EditsTaker
  readonly owners: ClientOwners
  readonly ownDevice: string
  /** Bytes that broke the document: read it anew. */
  readonly onPoisoned: (refused: RefusedEdit) => void
  readonly warn: (what: string, facts: Readonly<Record<string, string>>) => void
}

export interface HostGuest extends FromOutside {
  readonly channel: Channel
  readonly clients: Set<number>
  tellCommitted(edits: readonly LoggedEdit[]): void
  tellPresence(update: Uint8Array): void
  leave(): void
}

const EDITS_BYTES = 256 * 1024
/** Edits on their way that the other side has not called taken: it sets the pace. */
const WINDOW = 4_000
const MAX_GAPS = 3

export function createHostGuest(guest: NewHostGuest, deps: HostGuestDeps): HostGuest {
  const { channel, device } = guest
  const { room, editLog, committer } = deps
  const clients = new Set<number>()
  let theirs: Map<string, number> | null = null
  let sent = 0
  let acknowledged = 0
  let received = 0
  let gaps = 0
  /** Row of the log up to which everything was looked through for them. */
  let through = 0
  let isCaughtUp = false
  let work: Promise<void> = Promise.resolve()
  let isOpen = true

  const tell = (message: EditsMessage) => {
    if (channel.waitingBytes() > SOCKET_LIMITS.waitingBytes) channel.close(4500, 'too slow')
    else channel.send(encodeEditsMessage(message))
  }

  function sendEdits(edits: readonly SignedEdit[], known: Map<string, number>): void {
    for (const edit of edits) known.set(edit.writer, edit.seq)
    sent += edits.length
    tell({ type: 'edits', edits })
  }

  /** Sends what they lack as far as the window allows; goes on when they have taken it. */
  function pump(): void {
    while (theirs && isOpen && sent - acknowledged < WINDOW) {
      const next = editLog.missing(room, theirs, through, EDITS_BYTES)
      const last = next.at(-1)
      if (!last) {
        through = editLog.lastRow(room)
        isCaughtUp = true
        return
      }
      through = last.row
      sendEdits(next, theirs)
    }
    isCaughtUp = false
  }

  function hearHeads(heads: Heads): void {
    theirs = new Map(heads)
    through = 0
    const own = editLog.heads(room)
    const knowsMore = [...heads].some(
      ([writer, seq]) => deviceOf(writer) === deps.ownDevice && seq > (own.get(writer) ?? 0),
    )
    if (knowsMore) guest.onOwnElsewhere()
    guest.onHeads(theirs)
    pump()
  }

  async function hearEdits(edits: readonly SignedEdit[]): Promise<void> {
    const { taken, refused } = await deps.taker.take(edits, device, self)
    // What they sent they have, whether it was news here or not.
    for (const edit of edits) theirs?.set(edit.writer, Math.max(edit.seq, theirs.get(edit.writer) ?? 0))
    if (!isOpen) return
    if (refused) return hearRefused(refused)
    received += edits.length
    const count = received
    const answer = () => {
      if (isOpen) tell({ type: 'taken', count })
    }
    if (taken > 0) committer.afterCommit(answer)
    else answer()
  }

  function hearRefused(refused: RefusedEdit): void {
    deps.warn('an edit was refused', { reason: refused.reason, what: refused.what })
    if (refused.reason === 'poisoned') return deps.onPoisoned(refused)
    if (refused.reason === 'gap') {
      gaps += 1
      if (gaps > MAX_GAPS) channel.close(1008, 'gaps')
      else tell({ type: 'heads', heads: editLog.heads(room) })
      return
    }
    tell({ type: 'refused', writer: refused.writer, seq: refused.seq, reason: refused.reason })
    if (refused.reason === 'bad') channel.close(1008, 'refused')
  }

  function hearPresence(update: Uint8Array): void {
    const clean = guest.presence?.check(update) ?? ok({ update, binds: [] })
    if (clean.ok) {
      deps.owners.bind(room, clean.value.binds, device)
      applyAwarenessUpdate(deps.awareness, clean.value.update, self)
    } else if (clean.error.type !== 'tooFast') channel.close(1008, 'presence')
  }

  function hearTaken(count: number): void {
    if (count <= acknowledged || count > sent) return channel.close(1008, 'malformed')
    acknowledged = count
    guest.onHeads(theirs ?? new Map())
    if (!isCaughtUp) pump()
  }

  async function hear(bytes: Uint8Array): Promise<void> {
    const message = decodeEditsMessage(bytes)
    if (!message) return channel.close(1008, 'malformed')
    // What was taken answers what was sent, and cannot be more.
    if (message.type === 'taken') return hearTaken(message.count)
    await pace(bytes.length)
    if (!isOpen) return
    switch (message.type) {
      case 'heads':
        return hearHeads(message.heads)
      case 'edits':
        return hearEdits(message.edits)
      case 'refused':
        return guest.onRefused(message)
      case 'presence':
        return hearPresence(message.update)
    }
  }

  async function pace(bytes: number): Promise<void> {
    const answer = guest.bucket?.take(bytes) ?? 'go'
    if (answer === 'go') return
    if (answer === 'flood') return channel.close(1008, 'too fast')
    channel.pause(true)
    await new Promise((resolve) => setTimeout(resolve, answer.waitMs))
    channel.pause(false)
  }

  const self: HostGuest = {
    isFromOutside: true,
    channel,
    clients,
    tellCommitted(edits) {
      if (!theirs) return
      if (!isCaughtUp || sent - acknowledged >= WINDOW) {
        isCaughtUp = false
        return
      }
      const known = theirs
      const news = edits.filter((edit) => edit.seq > (known.get(edit.writer) ?? 0))
      if (news.length > 0) sendEdits(news, known)
      through = edits.at(-1)?.row ?? through
    },
    tellPresence: (update) => tell({ type: 'presence', update }),
    leave() {
      if (!isOpen) return
      isOpen = false
      guest.onLeave()
    },
  }
  channel.onMessage((message) => {
    if (typeof message === 'string') return channel.close(1008, 'malformed')
    // One after the other: an edit that waits for the worker must not be overtaken by the next.
    work = work.then(() => (isOpen ? hear(message) : undefined))
  })
  tell({ type: 'heads', heads: editLog.heads(room) })
  return self
}
