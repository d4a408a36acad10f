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
  /** JSON: this computer's private keys, as PEM. */
  | 'deviceKeys'
  /** Number of the chain this device signs in; a new one after edits were taken back or a copy was restored. */
  | 'deviceChain'
  /** The database file as the system numbers it; another number is a copy. */
  | 'databaseInode'
  /** What this computer is called to colleagues. */
  | 'deviceName'
  /** Where the team was last met: `host:port`, and when both were in step (milliseconds since 1970). */
  | 'hubAddress'
  | 'hubLastInStep'
  /** The team's name between joining and its document's arrival. */
  | 'hubTeamName'
  /** 'no' when this computer shall not become the host by itself. */
  | 'mayTakeOver'
  /** 'yes' while this computer stays away from the team's host of its own will. */
  | 'staysAway'
  /** JSON: device id -> `Place`, where colleagues' computers were last reached. */
  | 'places'
  /** JSON: team keys by epoch, base64. */
  | 'teamKeys'
  /** JSON of `HostingSetting`. */
  | 'hosting'
  /** JSON: member id -> milliseconds since 1970. */
  | 'lastSeen'
  /** How many days the history reaches back. */
  | 'historyDays'

export function createSettings(db: Database): Settings {
  const get = db.prepare('SELECT value FROM setting WHERE name = ?').pluck()
  const set = db.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)')
  const remove = db.prepare('DELETE FROM setting WHERE name = ?')
  return {
    get: (name) => (get.get(name) as string | undefined) ?? null,
    set: (name, value) => void (value === null ? remove.run(name) : set.run(name, value)),
  }
}
