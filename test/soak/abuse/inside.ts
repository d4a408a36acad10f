import { webcrypto } from 'node:crypto'
import { roleOf } from '../../../shared/domain/team/membership.ts'
import { systemClock } from '../../../shared/lib/clock.ts'
import { createIds } from '../../../shared/lib/ids.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { createScratch } from '../../../src-main/node/gate/scratch.ts'
import type { Channel } from '../../../src-main/node/guests/channel.ts'
import { createClientOwners } from '../../../src-main/node/guests/client-owners.ts'
import { createRooms } from '../../../src-main/node/guests/rooms.ts'
import { acceptClient } from '../../../src-main/node/hub/client-guests.ts'
import { acceptHost } from '../../../src-main/node/hub/host-guests.ts'
import { createTickets } from '../../../src-main/node/hub/tickets.ts'
import { openStorage } from '../load/staff.ts'
import type { Conversation, Door, Way } from './quick-door.ts'

/** The same doors into the same rooms, over the same store, in this process and without a wire: conversations cost no
 *  handshake, so many more of them can be had. Chains are proven, roles asked, updates looked at, tried, applied and
 *  written as by the host itself. */
export interface Inside extends Door {
  close(): Promise<void>
}

export function openInside(dataDir: string): Inside {
  const storage = openStorage(dataDir)
  const { db, membership, device, committer } = storage
  const clock = systemClock
  const owners = createClientOwners(db, committer)
  const scratch = createScratch()
  const tickets = createTickets(db, createIds(webcrypto), clock)
  const rooms = createRooms({
    ...storage,
    owners,
    scratch,
    ownDevice: device.id,
    signKeyOf: (id) => membership.now().devices.get(id)?.signKey ?? null,
    roleOf: (id) => roleOf(membership.now(), id),
    isHost: (id) => membership.now().host?.device === id,
    log: silentLog,
    onChange: () => {},
  })
  const nothing = () => {}
  const deps = {
    ...storage,
    ...{ rooms, owners, clock, onChange: nothing },
    identityOf: (id: string) => ({ memberId: id, name: '', color: 1 }),
    newsOf: () => ({ onHeads: nothing, onCompared: nothing, onRefused: nothing, onOwnElsewhere: nothing }),
  }

  function accept({ path, as }: Way, channel: Channel): boolean {
    if ('device' in as) return acceptHost(deps, path, as.device.id, channel)
    const ticketed = tickets.check(as.ticket)
    return ticketed !== null && acceptClient(deps, path, { kind: 'client', ...ticketed }, true, channel)
  }

  return {
    open(way) {
      const { channel, hear, conversation } = createMemoryChannel()
      const isAccepted = accept(way, channel)
      for (const message of way.first) hear(message)
      return Promise.resolve(isAccepted ? conversation : null)
    },
    async close() {
      rooms.dispose()
      await scratch.dispose()
      storage.close()
    },
  }
}

/** Both ends of a conversation in one process. As on a wire, nothing is heard before its sender has come to an end. */
function createMemoryChannel() {
  const answers: Uint8Array[] = []
  const listeners: ((message: Uint8Array) => void)[] = []
  const closing: (() => void)[] = []
  let wake: (() => void) | null = null
  let isOver = false

  function end(): void {
    if (isOver) return
    isOver = true
    for (const listener of closing.splice(0)) listener()
    wake?.()
  }
  const channel: Channel = {
    send(message) {
      if (isOver || typeof message === 'string') return
      answers.push(message)
      wake?.()
    },
    close: end,
    onMessage: (listener) => void listeners.push(listener),
    onClose: (listener) => void closing.push(listener),
    pause: () => {},
    waitingBytes: () => 0,
  }
  const hear = (message: Uint8Array) =>
    void setImmediate(() => {
      if (!isOver) for (const listener of listeners) listener(message)
    })
  const conversation: Conversation = {
    send: hear,
    async next() {
      while (answers.length === 0 && !isOver)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      return answers.shift() ?? null
    },
    end,
  }
  return { channel, hear, conversation }
}
