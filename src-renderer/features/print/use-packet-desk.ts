import { useSyncExternalStore } from 'react'
import { useConnection } from '../../connection/ConnectionProvider.tsx'
import type { Connection } from '../../connection/connection.ts'
import { createPacketDesk, type DeskState, type PacketDesk } from './packet-desk.ts'

const desks = new WeakMap<Connection, PacketDesk>()

/** The desk outlives the screen: whoever comes back finds the pages made meanwhile. */
function deskOf(connection: Connection): PacketDesk {
  const desk =
    desks.get(connection) ??
    createPacketDesk((order, options) => connection.call('packets.make', order, options))
  desks.set(connection, desk)
  return desk
}

export function usePacketDesk(): readonly [DeskState, PacketDesk] {
  const desk = deskOf(useConnection())
  return [useSyncExternalStore(desk.subscribe, desk.state), desk]
}
