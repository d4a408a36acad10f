import { webcrypto } from 'node:crypto'
import { unitRoom } from '../../../shared/documents/room.ts'
import { type Clock, systemClock } from '../../../shared/lib/clock.ts'
import { createIds } from '../../../shared/lib/ids.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { type OwnDevice, publicKeys } from '../../../src-main/node/identity/device-keys.ts'
import { createStorage, type Storage } from '../../../src-main/node/storage.ts'
import { openDataFolder } from '../../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../../src-main/node/store/database.ts'
import { newKeys } from '../../kit/rogue-device.ts'

/** A whole staff on one team's membership log, each with a computer whose keys the soak holds. */
export interface Staff {
  readonly team: string
  /** The last membership entry, which everybody knows already. */
  readonly tips: readonly string[]
  /** The hub's own device and key, which it must prove. */
  readonly hub: { readonly device: string; readonly signKey: string }
  readonly devices: readonly OwnDevice[]
  readonly rooms: readonly string[]
}

export function openStorage(dataDir: string, clock: Clock = systemClock): Storage {
  const folder = openDataFolder(dataDir)
  const db = folder.ok ? openDatabase(folder.value) : folder
  if (!db.ok) throw new Error(`no database: ${db.error.type}`)
  return createStorage({ db: db.value, dataDir, clock, log: silentLog })
}

/** Writes the team into an empty data folder, before its host starts. */
export function prepareStaff(dataDir: string, people: number, units: number): Staff {
  const storage = openStorage(dataDir)
  const { membership, settings, device } = storage
  const ids = createIds(webcrypto)
  const team = ids.next()
  const lead = { id: ids.next(), name: 'Ana' }
  settings.set('memberId', lead.id)
  settings.set('memberName', lead.name)
  membership.append({ type: 'found', member: lead, key: publicKeys(device, 'School computer') }, team)
  const devices = Array.from({ length: people }, newKeys)
  for (const [index, keys] of devices.entries()) {
    const member = { id: ids.next(), name: `Teacher ${index + 1}` }
    membership.append({ type: 'admit', member, role: 'teacher', key: publicKeys(keys, 'Laptop') })
  }
  const tips = [...membership.now().tips]
  storage.close()
  const hub = { device: device.id, signKey: device.signKey }
  return { team, tips, hub, devices, rooms: Array.from({ length: units }, () => unitRoom(ids.next())) }
}
