import { onTestFinished } from 'vitest'
import { systemClock } from '../../shared/lib/clock.ts'
import { silentLog } from '../../shared/lib/log.ts'
import { type BundlePart, readBody, writePart } from '../../shared/protocol/bundle.ts'
import { gatherParts } from '../../src-main/node/bundles/gather-parts.ts'
import { sealBundle } from '../../src-main/node/bundles/seal-bundle.ts'
import { createTeamKeys } from '../../src-main/node/identity/team-keys.ts'
import { createStorage, type Storage } from '../../src-main/node/storage.ts'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../src-main/node/store/database.ts'
import type { TestHost } from './open-test-host.ts'

/** A member whose app does what its owner programmed: every key of theirs, and bundles of any content. */
export interface EvilMember {
  readonly storage: Storage
  /** What an honest bundle of theirs for anybody would hold. */
  parts(): Promise<BundlePart[]>
  /** Sealed and signed as it should be, whatever is in it; base64. */
  seal(parts: readonly BundlePart[]): Promise<string>
}

export async function evilMember(host: TestHost): Promise<EvilMember> {
  await host.stop()
  const folder = openDataFolder(host.dataDir)
  if (!folder.ok) throw new Error('no folder')
  const db = openDatabase(folder.value)
  if (!db.ok) throw new Error('no database')
  const facts = { db: db.value, dataDir: host.dataDir, clock: systemClock, log: silentLog }
  const storage = createStorage(facts)
  onTestFinished(storage.close)
  const { device, membership } = storage
  const teamKeys = createTeamKeys(storage)
  const context = { signal: new AbortController().signal, progress: () => {} }
  return {
    storage,
    async parts() {
      const gathered = await gatherParts(storage, [], () => true, context)
      return [...readBody(Buffer.concat(gathered.parts))]
    },
    async seal(parts) {
      const key = teamKeys.current()
      if (!key) throw new Error('no team key')
      const { team } = membership.now()
      const lock = { type: 'team' as const, epoch: key.epoch, wraps: teamKeys.wraps(key.epoch) }
      const header = { team, device: device.id, signKey: device.signKey, at: systemClock.now(), lock }
      const file = await sealBundle(header, parts.map(writePart), key.key, device)
      return Buffer.from(file).toString('base64')
    },
  }
}
