import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import * as z from 'zod'
import type { WindowServer } from './guests/window-server.ts'
import { RUNNING } from './store/data-folder.ts'

/** Tells the command line of this computer how to reach the host that has this data folder open. */
const running = z.object({ port: z.number(), session: z.string() })
export type Running = z.output<typeof running>

/** Writes the note, readable by this user alone; the returned function takes it away. */
export function announceRunning(dataDir: string, server: WindowServer): () => void {
  const file = join(dataDir, RUNNING)
  const note: Running = { port: server.port, session: server.newSession() }
  writeFileAtomic.sync(file, JSON.stringify(note), { mode: 0o600 })
  return () => rmSync(file, { force: true })
}

/** The note of a running host; null when there is none (a note may also be left by one that was killed). */
export function readRunning(dataDir: string): Running | null {
  try {
    return running.parse(JSON.parse(readFileSync(join(dataDir, RUNNING), 'utf8')))
  } catch {
    return null
  }
}
