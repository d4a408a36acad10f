import { parseRoom } from '../../../shared/documents/room.ts'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { mayRead } from '../../../shared/domain/team/roles.ts'
import type { SignedEntry } from '../../../shared/protocol/membership.ts'
import { createLinkedRooms } from '../../../src-main/node/following/linked-rooms.ts'
import { createPresenceGate } from '../../../src-main/node/gate/presence-gate.ts'
import { createTokenBucket } from '../../../src-main/node/gate/token-bucket.ts'
import type { Channel } from '../../../src-main/node/guests/channel.ts'
import type { Computer } from './computer.ts'
import { type Line, openLine } from './line.ts'
import type { World } from './virtual-time.ts'

/** One computer as a guest of another: who is on the team over one line, every document over a line of its own. What
 *  `following/link.ts` does over sockets, with every document always wanted. */
export interface Link {
  readonly lines: () => readonly Line[]
  isOver(): boolean
  /** One more conversation about a document beside the one that runs, as after a line that died unnoticed. */
  double(room: string): void
  end(): void
}

export function openLink(deps: {
  readonly world: World
  readonly guest: Computer
  readonly hub: Computer
  readonly rooms: readonly string[]
}): Link {
  const { world, guest, hub } = deps
  const lines = new Set<Line>()
  let isOver = false
  const open = (): Line => {
    const line = openLine(world, [guest.life, hub.life])
    for (const old of lines) if (!old.isOpen()) lines.delete(old)
    lines.add(line)
    return line
  }

  const control = open()
  const ends = [
    tellMembership(guest, control.ends[0], () => {
      isOver = true
      linked.drop()
    }),
    tellMembership(hub, control.ends[1], () => {}),
  ]

  function converse(room: string, onClosed: () => void): { close(): void } {
    let isWanted = true
    const line = open()
    const [here, there] = line.ends
    const closed = () => {
      if (isWanted) onClosed()
      isWanted = false
    }
    guest.rooms.enterHost(room, {
      ...guest.newsOf(room),
      channel: here,
      device: hub.storage.device.id,
      isAbove: true,
      bucket: null,
      presence: null,
      onLeave: closed,
    })
    world.as(hub.life, () => acceptAtHub(room, there))
    return {
      close() {
        isWanted = false
        here.close(1001, 'done')
      },
    }
  }

  function acceptAtHub(room: string, channel: Channel): void {
    const device = guest.storage.device.id
    const role = roleOf(hub.storage.membership.now(), device)
    const kind = parseRoom(room)?.kind
    if (hub.life.isOver || !kind || role === null || !mayRead(role, kind)) {
      channel.close(4404, '')
      return
    }
    const clock = { now: world.now }
    hub.rooms.enterHost(room, {
      ...hub.newsOf(room),
      channel,
      device,
      isAbove: false,
      bucket: createTokenBucket({ clock }),
      presence: createPresenceGate({
        clock,
        identity: { memberId: device, name: '', color: 1 },
        isHost: true,
        mayUse: () => true,
      }),
      onLeave: () => {},
    })
  }

  const linked = createLinkedRooms(converse)
  linked.want(new Set(deps.rooms))
  return {
    lines: () => [...lines],
    isOver: () => isOver,
    double: (room) => void converse(room, () => {}),
    end() {
      isOver = true
      for (const end of ends) end()
      linked.drop()
      for (const line of lines) line.cut()
    },
  }
}

type Word = { readonly tips: readonly string[] } | { readonly entries: readonly SignedEntry[] }

/** One end of the control line: both say what they know, and every news. */
function tellMembership(of: Computer, channel: Channel, onLost: () => void): () => void {
  const { membership } = of.storage
  const tell = (word: Word) => channel.send(JSON.stringify(word))
  const off = membership.changed.on(() => tell({ entries: membership.latest() }))
  channel.onMessage((data) => {
    const word = JSON.parse(String(data)) as Word
    if ('entries' in word) membership.take(word.entries)
    else tell({ entries: membership.missing(word.tips) })
  })
  channel.onClose(() => {
    off()
    onLost()
  })
  tell({ tips: membership.now().tips })
  return off
}
