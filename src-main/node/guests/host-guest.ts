import { type Awareness, applyAwarenessUpdate } from 'y-protocols/awareness'
import type { Log } from '../../../shared/lib/log.ts'
import { decodeEditsMessage, type EditsMessage } from '../../../shared/protocol/edits-wire.ts'
import type { SignedBase } from '../../../shared/protocol/signed-base.ts'
import { deviceOf, type Heads, type SignedEdit } from '../../../shared/protocol/signed-edit.ts'
import { checkCrowd, type PresenceGate } from '../gate/presence-gate.ts'
import type { TokenBucket } from '../gate/token-bucket.ts'
import type { Committer } from '../library/committer.ts'
import type { FromOutside } from '../library/library.ts'
import type { BaseLog } from '../store/base-log.ts'
import type { EditLog, LoggedEdit } from '../store/edit-log.ts'
import type { Channel } from './channel.ts'
import type { ClientOwners } from './client-owners.ts'
import { createOutgoingEdits, type OutgoingEdits } from './outgoing-edits.ts'
import { pace } from './pace.ts'
import { type Brought, broughtBy, type EditsTaker, type RefusedEdit } from './take-edits.ts'

/** Another host in a room. Both ends run this same conversation: heads first, then whatever the other lacks, in the
 *  order of the log; then every edit as it is committed. */
export interface NewHostGuest {
  readonly channel: Channel
  /** The device at the other end, proven when the socket was opened. */
  readonly device: string
  /** The host that this computer follows: it knows of everybody else, and is told of who is here. */
  readonly isAbove: boolean
  /** How fast it may speak; null towards the host that this computer itself looked for. */
  readonly bucket: TokenBucket | null
  /** Stamps presence with who is proven to be there; null from a host, which speaks for everybody behind it. */
  readonly presence: PresenceGate | null
  readonly onLeave: () => void
  /** The other side did not take an edit. */
  readonly onRefused: (refusal: EditsMessage & { readonly type: 'refused' }) => void
  /** The other side knows edits of this very device that are not here. */
  readonly onOwnElsewhere: () => void
  /** What the other side had when both compared. */
  readonly onCompared: (heads: Heads) => void
  /** What the other side is now known to have. */
  readonly onHeads: (heads: Heads) => void
}

/** What a conversation means for the rest of this host. */
export type HostNews = Pick<NewHostGuest, 'onRefused' | 'onOwnElsewhere' | 'onCompared' | 'onHeads'>

export interface HostGuestDeps {
  readonly room: string
  readonly awareness: Awareness
  readonly committer: Committer
  readonly editLog: EditLog
  readonly baseLog: BaseLog
  readonly taker: EditsTaker
  readonly owners: ClientOwners
  readonly ownDevice: string
  /** Bytes that broke the document: read it anew. */
  readonly onPoisoned: (refused: RefusedEdit) => void
  readonly log: Log
}

export interface HostGuest extends FromOutside {
  readonly channel: Channel
  readonly isAbove: boolean
  readonly clients: Set<number>
  tellCommitted(edits: readonly LoggedEdit[]): void
  tellPresence(update: Uint8Array): void
  /** Has it brought edits that were left out for what somebody may? */
  hasLeftOut(): boolean
  leave(): void
}

const MAX_GAPS = 3
/** Said first, and again at a gap; each time all that is missing is looked for anew. */
const MAX_HEADS = 2 + MAX_GAPS

export function createHostGuest(guest: NewHostGuest, deps: HostGuestDeps): HostGuest {
  const { channel } = guest
  const { room, editLog } = deps
  const out = createOutgoingEdits(room, channel, deps)
  let work: Promise<void> = Promise.resolve()
  let isOpen = true

  const self: HostGuest = {
    isFromOutside: true,
    channel,
    isAbove: guest.isAbove,
    clients: new Set(),
    tellCommitted: out.committed,
    tellPresence: (update) => out.tell({ type: 'presence', update }),
    hasLeftOut: () => brought.leftOut.size > 0,
    leave() {
      if (!isOpen) return
      isOpen = false
      guest.onLeave()
    },
  }
  const brought = broughtBy(guest.device, self)
  const hear = createHearing({ guest, deps, out, brought, isOpen: () => isOpen })
  // A full disk, a bug, or bytes that meant one: this conversation ends, and not the process.
  function failed(cause: unknown): void {
    deps.log.warn('a conversation about a room failed', { cause: String(cause) })
    channel.close(1011, 'failed')
  }

  channel.onMessage((message) => {
    if (typeof message === 'string') channel.close(1008, 'malformed')
    // One after the other: an edit that waits for the worker must not be overtaken by the next.
    else work = work.then(() => (isOpen ? hear(message) : undefined)).catch(failed)
  })
  out.tell({ type: 'heads', heads: editLog.heads(room) })
  return self
}

interface Conversation {
  readonly guest: NewHostGuest
  readonly deps: HostGuestDeps
  readonly out: OutgoingEdits
  readonly brought: Brought
  isOpen(): boolean
}

/** What is done with a message from the other host. */
function createHearing(talk: Conversation): (bytes: Uint8Array) => Promise<void> {
  const { guest, deps, out } = talk
  const { channel } = guest
  const hearEdits = createEditsHearing(talk)
  let headsHeard = 0

  function hearHeads(heads: Heads): void {
    headsHeard += 1
    if (headsHeard > MAX_HEADS) {
      channel.close(1008, 'too many heads')
      return
    }
    const own = deps.editLog.heads(deps.room)
    const knowsMore = [...heads].some(
      ([writer, seq]) => deviceOf(writer) === deps.ownDevice && seq > (own.get(writer) ?? 0),
    )
    if (knowsMore) guest.onOwnElsewhere()
    guest.onCompared(heads)
    guest.onHeads(heads)
    out.theyHave(heads)
  }

  async function hearBase(base: SignedBase): Promise<void> {
    const refused = await deps.taker.takeBase(base, talk.brought.origin)
    if (!refused) return
    deps.log.warn('a base was refused', { reason: refused.reason })
    if (refused.reason === 'poisoned') deps.onPoisoned(refused)
    else channel.close(1008, 'refused')
  }

  function hearTaken(count: number): void {
    if (out.taken(count)) guest.onHeads(out.known())
    else channel.close(1008, 'malformed')
  }

  function hearRefused(refusal: Parameters<NewHostGuest['onRefused']>[0]): void {
    out.refused(refusal)
    guest.onHeads(out.known())
    guest.onRefused(refusal)
  }

  function hearPresence(update: Uint8Array): void {
    const clean = guest.presence?.check(update) ?? checkCrowd(update)
    if (clean.ok) {
      deps.owners.bind(deps.room, clean.value.binds, guest.device)
      applyAwarenessUpdate(deps.awareness, clean.value.update, talk.brought.origin)
    } else if (clean.error.type !== 'tooFast') channel.close(1008, 'presence')
  }

  return async (bytes) => {
    const message = decodeEditsMessage(bytes)
    // What was taken answers what was sent, and cannot be more; all else is counted.
    if (message?.type !== 'taken') await pace(guest.bucket, channel, bytes.length)
    if (!talk.isOpen()) return
    if (!message) channel.close(1008, 'malformed')
    else if (message.type === 'heads') hearHeads(message.heads)
    else if (message.type === 'edits') await hearEdits(message.edits)
    else if (message.type === 'base') await hearBase(message.base)
    else if (message.type === 'taken') hearTaken(message.count)
    else if (message.type === 'refused') hearRefused(message)
    else hearPresence(message.update)
  }
}

function createEditsHearing({ guest, deps, out, brought, isOpen }: Conversation) {
  const { channel } = guest
  let received = 0
  let gaps = 0

  function tellRefused(refused: RefusedEdit): void {
    deps.log.warn('an edit was refused', { reason: refused.reason, what: refused.what })
    if (refused.reason === 'poisoned') {
      deps.onPoisoned(refused)
    } else if (refused.reason === 'gap') {
      gaps += 1
      if (gaps > MAX_GAPS) channel.close(1008, 'gaps')
      else out.tell({ type: 'heads', heads: deps.editLog.heads(deps.room) })
    } else {
      const { writer, seq, reason } = refused
      out.tell({ type: 'refused', writer, seq, reason })
      if (reason === 'bad') channel.close(1008, 'refused')
    }
  }

  return async (edits: readonly SignedEdit[]): Promise<void> => {
    const { taken, leftOut, refused } = await deps.taker.take(edits, brought)
    out.theySent(edits)
    guest.onHeads(out.known())
    if (!isOpen()) return
    for (const each of leftOut) tellRefused(each)
    if (refused) tellRefused(refused)
    // Refused ones count too: the other end need not wait for them.
    received += edits.length
    const count = received
    const answer = () => {
      if (isOpen()) out.tell({ type: 'taken', count })
    }
    if (taken > 0) deps.committer.afterCommit(answer)
    else answer()
  }
}
