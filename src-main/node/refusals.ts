import { parseRoom } from '../../shared/documents/room.ts'
import { roleOf } from '../../shared/domain/team/membership.ts'
import { mayEdit } from '../../shared/domain/team/roles.ts'
import type { EditRefusal } from '../../shared/protocol/edits-wire.ts'
import { deviceOf } from '../../shared/protocol/signed-edit.ts'
import type { OwnDevice } from './identity/device-keys.ts'
import type { MembershipLog } from './identity/membership-log.ts'
import type { KeptCopies } from './kept-copies.ts'

export interface Refusal {
  readonly room: string
  readonly writer: string
  readonly seq: number
  readonly reason: EditRefusal
}

const MOST_WAITING = 200

/** What a colleague's refusal does here. It counts when the membership log says the same: neither the writer nor this
 *  computer, which brought the edits, may write. It may come before the line that it rests on: then it waits for it. */
export function heedRefusals(deps: {
  readonly membership: MembershipLog
  readonly device: OwnDevice
  readonly keptCopies: KeptCopies
}): (refusal: Refusal) => void {
  const { membership, device, keptCopies } = deps
  const waiting = new Map<string, Refusal>()

  function isTrue({ room, writer }: Refusal): boolean {
    const kind = parseRoom(room)?.kind
    const may = (id: string) => {
      const role = roleOf(membership.now(), id)
      return role !== null && kind !== undefined && mayEdit(role, kind)
    }
    // Where the team meets, colleagues who may would bring it again at once.
    const isHost = membership.now().host?.device === device.id
    return !may(deviceOf(writer)) && !may(device.id) && (deviceOf(writer) === device.id || !isHost)
  }

  function heed(refusal: Refusal): void {
    const { room, writer, seq, reason } = refusal
    const key = `${room} ${writer}`
    waiting.delete(key)
    // What builds on refused edits goes with them.
    if (reason === 'bad' || reason === 'buildsOnRefused') return
    if (isTrue(refusal)) keptCopies.takeBack(room, writer, seq, reason)
    else if (waiting.size < MOST_WAITING) waiting.set(key, refusal)
  }

  membership.changed.on(() => {
    for (const refusal of [...waiting.values()]) heed(refusal)
  })
  return heed
}
