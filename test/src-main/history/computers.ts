import { webcrypto } from 'node:crypto'
import { onTestFinished } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../../shared/documents/edit.ts'
import { createIds } from '../../../shared/lib/ids.ts'
import { silentLog } from '../../../shared/lib/log.ts'
import { createHistory, type History } from '../../../src-main/node/history/history.ts'
import { publicKeys } from '../../../src-main/node/identity/device-keys.ts'
import { isFault } from '../../../src-main/node/identity/edit-chain.ts'
import type { Edits } from '../../../src-main/node/library/edits.ts'
import { createStorage, type Storage } from '../../../src-main/node/storage.ts'
import { openDataFolder } from '../../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../../src-main/node/store/database.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'

/** A teacher's computer without its network: real file, real signatures, and the log of the team. */
export interface Computer {
  readonly storage: Storage
  readonly history: History
  readonly clock: { now(): number; at: number }
  edit(room: string, run: (edit: Edit) => void): void
}

export const MINUTE = 60_000
export const MONDAY = new Date(2026, 9, 5, 9).getTime()

function openComputer(): Computer {
  const dataDir = tempDataDir()
  const folder = openDataFolder(dataDir)
  if (!folder.ok) throw new Error(folder.error.type)
  const db = openDatabase(folder.value)
  if (!db.ok) throw new Error(db.error.type)
  const clock = { at: MONDAY, now: () => clock.at }
  const storage = createStorage({ db: db.value, dataDir, clock, log: silentLog })
  onTestFinished(() => storage.close())
  const ids = createIds(webcrypto)
  const edits: Edits = {
    edit: (room, run) => storage.library.read(room, (doc) => run({ doc, ids, origin: 'history test' })),
    commit: () => void storage.committer.flush(),
  }
  return {
    storage,
    clock,
    history: createHistory({ ...storage, edits, clock, ids }),
    edit(room, run) {
      edits.edit(room, run)
      edits.commit()
    },
  }
}

/** Two computers of one team, Ana's and Bo's. */
export function twoComputers(): { ana: Computer; bo: Computer } {
  const [ana, bo] = [openComputer(), openComputer()]
  const member = (id: string, name: string, computer: Computer) => ({
    member: { id, name },
    key: publicKeys(computer.storage.device, name),
  })
  ana.storage.membership.append({ type: 'found', ...member('member00000a', 'Ana', ana) }, 'team00000001')
  ana.storage.membership.append({ type: 'admit', role: 'teacher', ...member('member00000b', 'Bo', bo) })
  bo.storage.membership.take(ana.storage.membership.entries())
  return { ana, bo }
}

/** Takes everything of a room that the other has and this one lacks, as a link or a file would bring it. */
export function take(to: Computer, from: Computer, room: string): void {
  const { chain, editLog, committer, library, membership } = to.storage
  from.storage.committer.flush()
  const missing = from.storage.editLog.missing(room, editLog.heads(room), 0, 1e9)
  const proven = chain.prove(room, missing, (device) => membership.now().devices.get(device)?.signKey ?? null)
  if (isFault(proven)) throw new Error(proven.fault)
  library.read(room, (doc) => {
    doc.transact(
      () => {
        for (const { bytes } of proven) Y.applyUpdate(doc, bytes)
      },
      { isFromOutside: true },
    )
  })
  committer.addEdits(room, proven)
  committer.flush()
}
