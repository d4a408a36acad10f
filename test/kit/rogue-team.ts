import { webcrypto } from 'node:crypto'
import * as Y from 'yjs'
import {
  commentsRoom,
  frameworkRoom,
  imageRoom,
  privateRoom,
  TEAM_ROOM,
  unitRoom,
  unpackedRoom,
} from '../../shared/documents/room.ts'
import { ROLES, type Role } from '../../shared/domain/team/roles.ts'
import type { RoomKind } from '../../shared/domain/team/room-kind.ts'
import { systemClock } from '../../shared/lib/clock.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { silentLog } from '../../shared/lib/log.ts'
import type { SignedEntry } from '../../shared/protocol/membership.ts'
import { createTickets } from '../../src-main/node/hub/tickets.ts'
import { publicKeys } from '../../src-main/node/identity/device-keys.ts'
import { createStorage, type Storage } from '../../src-main/node/storage.ts'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../src-main/node/store/database.ts'
import { type KeptKeys, newKeys } from './rogue-device.ts'
import { tempDataDir } from './temp-data-dir.ts'

/** A team that Ana hosts, with one computer for every role, one of a removed teacher and one of nobody, all of
 *  whose keys the test holds; and a document of every kind with a word in it that must not get out. */
export interface PreparedTeam {
  readonly dataDir: string
  readonly team: string
  readonly anaDevice: string
  readonly keys: Readonly<Record<Actor, KeptKeys>>
  readonly memberOf: Readonly<Record<Role | 'removed', string>>
  readonly rooms: Readonly<Record<RoomKind, string>>
  readonly canaries: Readonly<Record<RoomKind, string>>
  /** Of the unit. */
  readonly tickets: { readonly editor: string; readonly viewer: string }
  /** The membership log as it was when the host started. */
  readonly entries: readonly SignedEntry[]
}

export type Actor = Role | 'removed' | 'stranger'

const UNIT = 'rogueunit0001'
const KINDS: readonly RoomKind[] = ['team', 'unit', 'image', 'comments', 'framework', 'unpacked', 'private']

/** Writes such a team into a folder, for a host in this process or another. */
export function prepareRogueTeam(dataDir = tempDataDir()): PreparedTeam {
  const folder = openDataFolder(dataDir)
  const opened = folder.ok ? openDatabase(folder.value) : folder
  if (!opened.ok) throw new Error(`no database: ${opened.error.type}`)
  const storage = createStorage({ db: opened.value, dataDir, clock: systemClock, log: silentLog })
  const ids = createIds(webcrypto)
  const keys = Object.fromEntries(
    [...ROLES, 'removed', 'stranger'].map((actor) => [actor, newKeys()]),
  ) as unknown as PreparedTeam['keys']
  const team = ids.next()
  const memberOf = admitAll(storage, { team, keys, newId: ids.next })
  const rooms = roomsOf()
  const canaries = writeCanaries(storage, rooms, ids.next)
  const tickets = createTickets(storage.db, ids, systemClock)
  const ticketFor = (role: 'editor' | 'viewer') => tickets.make({ role, room: rooms.unit, name: role })
  const prepared = {
    ...{ dataDir, team, keys, memberOf, rooms, canaries },
    anaDevice: storage.device.id,
    tickets: { editor: ticketFor('editor'), viewer: ticketFor('viewer') },
    entries: [...storage.membership.entries()],
  }
  storage.close()
  return prepared
}

function admitAll(
  { membership, device, settings }: Storage,
  with_: { readonly team: string; readonly keys: PreparedTeam['keys']; readonly newId: () => string },
): PreparedTeam['memberOf'] {
  const { team, keys, newId } = with_
  const ana = { id: newId(), name: 'Ana' }
  settings.set('memberId', ana.id)
  settings.set('memberName', ana.name)
  membership.append({ type: 'found', member: ana, key: publicKeys(device, 'Ana laptop') }, team)
  const admitted = [...ROLES, 'removed' as const].map((actor) => {
    const member = { id: newId(), name: `The ${actor}` }
    const role = actor === 'removed' ? 'teacher' : actor
    membership.append({ type: 'admit', member, role, key: publicKeys(keys[actor], `${actor} laptop`) })
    return [actor, member.id] as const
  })
  const memberOf = Object.fromEntries(admitted) as unknown as PreparedTeam['memberOf']
  membership.append({ type: 'remove', member: memberOf.removed })
  return memberOf
}

const roomsOf = (): PreparedTeam['rooms'] => ({
  team: TEAM_ROOM,
  unit: unitRoom(UNIT),
  image: imageRoom('ab'.repeat(32)),
  comments: commentsRoom(UNIT),
  framework: frameworkRoom(UNIT),
  unpacked: unpackedRoom(UNIT),
  private: privateRoom('roguecopy0001'),
})

function writeCanaries(
  { library, committer, db, device }: Storage,
  rooms: PreparedTeam['rooms'],
  newId: () => string,
): PreparedTeam['canaries'] {
  const canaries = KINDS.map((kind) => {
    const canary = `canary-${kind}-${newId()}`
    library.read(rooms[kind], (doc) => {
      db.prepare('INSERT INTO document_client (room, client, device) VALUES (?, ?, ?)').run(
        rooms[kind],
        doc.clientID,
        device.id,
      )
      doc.getText('canary').insert(0, canary)
    })
    return [kind, canary] as const
  })
  db.prepare('INSERT INTO kept_copy (id, room, reason, made_at) VALUES (?, ?, ?, ?)').run(
    rooms.private.slice('private:'.length),
    rooms.unit,
    'mayNot',
    1,
  )
  committer.flush()
  return Object.fromEntries(canaries) as unknown as PreparedTeam['canaries']
}

/** An update in which a new client says some words in a text of its own. */
export function someWords(words: string, client = 1 + Math.floor(performance.now() * 1000)): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = client
  doc.getText('rogue').insert(0, words)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
