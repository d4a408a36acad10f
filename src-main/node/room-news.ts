import type { Log } from '../../shared/lib/log.ts'
import { deviceOf, type Heads } from '../../shared/protocol/signed-edit.ts'
import type { HostNews } from './guests/host-guest.ts'
import type { ColleagueMeetings } from './history/colleague-meetings.ts'
import type { History } from './history/history.ts'
import type { KeptCopies } from './kept-copies.ts'
import { heedRefusals } from './refusals.ts'
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
): (room: string, peer: string) => HostNews {
  const { membership, editLog, peerHeads } = deps
  const heedRefusal = heedRefusals(deps)
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
      deps.log.warn('an edit was refused elsewhere', { reason })
      heedRefusal({ room, writer, seq, reason })
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
