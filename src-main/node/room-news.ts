import { parseRoom } from '../../shared/documents/room.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import { mayEdit } from '../../shared/domain/team/roles.ts'
import type { Log } from '../../shared/lib/log.ts'
import type { EditRefusal } from '../../shared/protocol/edits-wire.ts'
import { deviceOf, type Heads } from '../../shared/protocol/signed-edit.ts'
import type { ColleagueMeetings } from './history/colleague-meetings.ts'
import type { History } from './history/history.ts'
import type { HostLineNews } from './hub/host-line.ts'
import type { KeptCopies } from './kept-copies.ts'
import type { Storage } from './storage.ts'

/** What a conversation about a room means for the rest of this host. What a colleague's computer claims is weighed
 *  against what this one knows: nobody is made to forget or to begin anew by another's word alone. */
export function createRoomNews(
  deps: Storage & {
    readonly history: History
    readonly meetings: ColleagueMeetings
    readonly keptCopies: KeptCopies
    readonly log: Log
  },
): (room: string, peer: string) => HostLineNews {
  const { membership, device, editLog, peerHeads } = deps
  const heedRefusal = createRefusals(deps)
  let hasBegunAnew = false

  /** Of rooms that are here, and of writers we know: a stranger's list would be kept for ever. */
  function note(peer: string, room: string, heads: Heads): void {
    if (editLog.heads(room).size === 0) return
    const { devices } = membership.now()
    peerHeads.note(peer, room, new Map([...heads].filter(([writer]) => devices.has(deviceOf(writer)))))
  }

  return (room, peer) => ({
    onHeads(heads) {
      note(peer, room, heads)
      deps.meetings.heard(peer)
    },
    onCompared(heads) {
      deps.ownChain.compared(room)
      deps.history.reports.theyHave(room, heads)
      deps.meetings.compared(peer, room, heads)
    },
    onRefused({ writer, seq, reason }) {
      deps.log.warn('an edit of this computer was refused', { reason })
      if (deviceOf(writer) === device.id) heedRefusal({ room, writer, seq, reason })
    },
    onOwnElsewhere() {
      // This computer's data was brought back from a copy: what it wrote since is out there, so it goes on in a chain
      // of its own. Once is enough: of a chain that began in this run nobody else can know more.
      if (hasBegunAnew) return
      hasBegunAnew = true
      deps.beginNewChain()
    },
  })
}

interface Refusal {
  readonly room: string
  readonly writer: string
  readonly seq: number
  readonly reason: EditRefusal
}

const MOST_WAITING = 200

/** A refusal counts when the membership log says the same. It may come before the line that it rests on: then it
 *  waits for it. */
function createRefusals({ membership, device, keptCopies }: Parameters<typeof createRoomNews>[0]) {
  const waiting = new Map<string, Refusal>()

  function isTrue({ room }: Refusal): boolean {
    const [role, kind] = [roleOf(membership.now(), device.id), parseRoom(room)?.kind]
    return role === null || kind === undefined || !mayEdit(role, kind)
  }

  function heed(refusal: Refusal): void {
    const { room, writer, seq, reason } = refusal
    const key = `${room} ${writer}`
    waiting.delete(key)
    if (reason === 'bad') return
    if (isTrue(refusal)) keptCopies.takeBack(room, writer, seq, reason)
    else if (waiting.size < MOST_WAITING) waiting.set(key, refusal)
  }

  membership.changed.on(() => {
    for (const refusal of [...waiting.values()]) heed(refusal)
  })
  return heed
}
