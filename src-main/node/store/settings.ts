import type { Database } from 'better-sqlite3'

/** Facts of this computer alone: who I am here, which hub it joined, its certificate. Never leaves it. */
export interface Settings {
  get(name: SettingName): string | null
  set(name: SettingName, value: string | null): void
}

export type SettingName =
  | 'memberId'
  | 'memberName'
  | 'certificate'
  | 'certificateKey'
  | 'hubAddress'
  | 'hubCertificate'
  | 'hubTicket'
  | 'hubTeamName'
  | 'hubLastInStep'
  /** JSON of `HostingSetting`. */
  | 'hosting'
  /** JSON: member id -> milliseconds since 1970. */
  | 'lastSeen'

export function createSettings(db: Database): Settings {
  const get = db.prepare('SELECT value FROM setting WHERE name = ?').pluck()
  const set = db.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM setting WHERE name = ?')
  return {
    get: (name) => (get.get(name) as string | undefined) ?? null,
    set: (name, value) => void (value === null ? remove.run(name) : set.run(name, value)),
  }
}
