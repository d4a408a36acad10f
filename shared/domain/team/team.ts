import type { LanguageCode, Line } from '../planning/language.ts'
import type { LevelId } from '../planning/level.ts'

/** A grade-level team: who is in it, the words it uses, and which units it has. */
export interface Team {
  readonly id: string
  readonly name: string
  readonly school: string
  readonly grade: string
  readonly periodMinutes: number
  readonly paper: Paper
  /** Languages offered first when content is translated. */
  readonly languages: readonly LanguageCode[]
  /** The team's words for its levels; a missing one is named by the app. */
  readonly levelNames: Readonly<Partial<Record<LevelId, string>>>
  readonly members: readonly Member[]
  readonly units: readonly UnitEntry[]
  readonly standards: readonly Standard[]
  /** Set while the team only looks around with the sample. */
  readonly isSample: boolean
}

export type Paper = 'letter' | 'a4'

export interface Member {
  readonly id: string
  readonly name: string
  /** 0-7, one of the eight presence colours. */
  readonly color: number
}

/** That a unit exists; what is in it is its own document. */
export interface UnitEntry {
  readonly id: string
  readonly rank: string
  readonly deletedAt: number | null
}

/** A standard the team has used or typed: its code and its own words for it, never the official text. */
export interface Standard {
  readonly code: string
  readonly wording: Line
}

/** Codes as schools write them: `6.RP.A.3a`, `MP.4`, `RI.6.2`, `CASEL-SM`. */
export const isStandardCode = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9.\-:/]{0,39}$/.test(text.trim())

/** Initials for an avatar: first letters of the first and last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/)
  const first = words[0]?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''
  return (first + last).toUpperCase()
}
