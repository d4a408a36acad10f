import { webcrypto } from 'node:crypto'
import * as Y from 'yjs'
import { unitRoom } from '../../shared/documents/room.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { TICKET_PREFIX } from '../../shared/protocol/wire.ts'
import { ownCertificate } from '../../src-main/node/hub/certificate.ts'
import { createTickets } from '../../src-main/node/hub/tickets.ts'
import { publicKeys } from '../../src-main/node/identity/device-keys.ts'
import type { Storage } from '../../src-main/node/storage.ts'
import { freePort } from '../kit/free-port.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { openStorage } from '../soak/load/staff.ts'

/** A team of two computers on disk, before either runs: a hub with rooms and a ticket for each, and a colleague's
 *  laptop that knows where the team meets. */
export interface OurTeam {
  readonly hubDir: string
  readonly colleagueDir: string
  readonly port: number
  /** PEM. */
  readonly certificate: string
  readonly rooms: readonly OurRoom[]
}

export interface OurRoom {
  readonly room: string
  readonly protocol: string
}

const ids = createIds(webcrypto)

/** `seed`: edits that lie in the first room from the beginning, each signed by the hub. */
export async function prepareTeam(roomCount: number, seed: readonly Uint8Array[] = []): Promise<OurTeam> {
  const hubDir = tempDataDir()
  const colleagueDir = tempDataDir()
  const hub = openStorage(hubDir)
  const colleague = openStorage(colleagueDir)
  const port = await freePort()
  const { certificate, pin } = await ownCertificate(hub.settings)
  foundWith(hub, colleague, { addresses: ['127.0.0.1'], port, pin })
  const tickets = createTickets(hub.db, ids, systemClock)
  const rooms = Array.from({ length: roomCount }, () => {
    const room = unitRoom(ids.next())
    return { room, protocol: TICKET_PREFIX + tickets.make({ role: 'editor', room, name: 'bench' }) }
  })
  if (rooms[0]) sow(hub, rooms[0].room, seed)
  hub.close()
  colleague.close()
  return { hubDir, colleagueDir, port, certificate, rooms }
}

function foundWith(
  hub: Storage,
  colleague: Storage,
  place: { readonly addresses: readonly string[]; readonly port: number; readonly pin: string },
): void {
  const [ana, bo] = [
    { id: ids.next(), name: 'Ana' },
    { id: ids.next(), name: 'Bo' },
  ]
  const { membership } = hub
  membership.append({ type: 'found', member: ana, key: publicKeys(hub.device, 'Hub') }, ids.next())
  membership.append({
    type: 'admit',
    member: bo,
    role: 'teacher',
    key: publicKeys(colleague.device, 'Laptop'),
  })
  membership.append({ type: 'host', epoch: 1, place })
  colleague.membership.take([...membership.entries()])
  for (const [{ settings }, { id, name }] of [
    [hub, ana],
    [colleague, bo],
  ] as const) {
    settings.set('memberId', id)
    settings.set('memberName', name)
  }
}

function sow({ library, committer }: Storage, room: string, updates: readonly Uint8Array[]): void {
  library.read(room, (doc) => {
    for (const update of updates) {
      Y.applyUpdate(doc, update)
      committer.flush()
    }
  })
}
