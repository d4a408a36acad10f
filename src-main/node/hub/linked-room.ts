import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import { TICKET_PREFIX } from '../../../shared/protocol/wire.ts'
import { awarenessFrame } from '../guests/guest.ts'
import { type AwarenessChange, forget } from '../guests/room.ts'
import type { Rooms } from '../guests/rooms.ts'
import { formatAddress, type HubAddress, pinnedWebSocket } from './reach-hub.ts'

/** One document's conversation with the hub: the stock y-websocket client on the host's own document.
 *  Presence is relayed by hand, because the stock client only speaks for itself. */
export interface LinkedRoom {
  dispose(): void
}

export interface HubDoor {
  readonly address: HubAddress
  readonly certificate: string
  readonly ticket: string
}

const FROM_HUB = Symbol('from hub')
const FROM_HERE = Symbol('from here')

/** The ticket alone: what our own clients are told beyond y-websocket's messages, a host does not need. */
export const linkProtocols = (ticket: string): string[] => [`${TICKET_PREFIX}${ticket}`]

export function linkRoom(door: HubDoor, rooms: Rooms, room: string): LinkedRoom {
  const held = rooms.hold(room)
  const here = held.server.awareness
  const there = new Awareness(held.server.doc)
  there.setLocalState(null)
  const provider = new WebsocketProvider(`wss://${formatAddress(door.address)}/sync`, room, held.server.doc, {
    WebSocketPolyfill: pinnedWebSocket(door.certificate) as unknown as typeof globalThis.WebSocket,
    protocols: linkProtocols(door.ticket),
    awareness: there,
    disableBc: true,
  })
  const stopRelay = relayPresence(provider, here, there)
  return {
    dispose() {
      stopRelay()
      provider.destroy()
      there.destroy()
      held.release()
    },
  }
}

/** Guests of this host are told to the hub, everybody else to this host's guests. Whoever came from the hub is
 *  taken off the list when the line drops. */
function relayPresence(provider: WebsocketProvider, here: Awareness, there: Awareness): () => void {
  const foreign = new Set<number>()

  const up = ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    if (origin === FROM_HUB) return
    const own = [...added, ...updated, ...removed].filter((client) => !foreign.has(client))
    if (own.length > 0) applyAwarenessUpdate(there, encodeAwarenessUpdate(here, own), FROM_HERE)
  }
  const down = ({ added, updated, removed }: AwarenessChange, origin: unknown) => {
    if (origin === FROM_HERE) return
    for (const client of added) if (!here.states.has(client)) foreign.add(client)
    const changed = [...added, ...updated, ...removed].filter((client) => foreign.has(client))
    if (changed.length > 0) applyAwarenessUpdate(here, encodeAwarenessUpdate(there, changed), FROM_HUB)
  }
  const onStatus = ({ status }: { status: string }) => {
    if (status === 'connected') announce()
    else dropForeign()
  }
  function announce(): void {
    const own = [...here.states.keys()].filter((client) => !foreign.has(client))
    if (own.length === 0 || !provider.ws) return
    provider.ws.send(awarenessFrame(here, own) as Uint8Array<ArrayBuffer>)
  }
  function dropForeign(): void {
    const gone = [...foreign]
    foreign.clear()
    forget(there, gone)
    forget(here, gone)
  }

  here.on('update', up)
  there.on('update', down)
  provider.on('status', onStatus)
  return () => {
    here.off('update', up)
    there.off('update', down)
    provider.off('status', onStatus)
    dropForeign()
  }
}
