import type { Database } from 'better-sqlite3'
import type { TeamPriority } from '../../../shared/documents/team/read-priority.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import { type ListedStandard, priorities } from '../../../shared/domain/standards/priority.ts'
import { writeBuiltIn } from '../store/projections/catalog-projection.ts'
import { prepared } from '../store/projections/prepared.ts'

/** Keys of the standards that come first for the team; a part goes with its standard. Whether the marks agree depends
 *  on who marked anything in the same list, so it is counted from the lists at hand, and on who is on the team:
 *  `isRemoved` says who has left it. */
export function starredKeys(db: Database, isRemoved: IsRemoved = nobody): ReadonlySet<string> {
  const stored = readStored(db)
  if (stored === null) return NONE
  const { votes, settings, members } = stored
  const isMember = (id: string) => members.has(id) && !isRemoved(id)
  const said = new Set([...votes.marks, ...votes.decisions].map(({ key }) => key))
  if (said.size === 0) return NONE
  writeBuiltIn(db)
  const listed = [...said].flatMap((key) => placesOf(db, key))
  const unlisted = [...said].filter((key) => !listed.some((place) => place.key === key))
  const places = [...listed, ...unlisted.map((key) => ({ key, grades: [''] }))]
  const stars = [...priorities(places, votes, settings, isMember)].filter(([, { isStar }]) => isStar)
  return new Set(stars.flatMap(([key]) => [key, ...partsOf(db, key)]))
}

const NONE: ReadonlySet<string> = new Set()

export type IsRemoved = (memberId: string) => boolean

const nobody: IsRemoved = () => false

/** Is it among them, however its code is spelled? */
export const isStarred = (starred: ReadonlySet<string>, code: string): boolean =>
  code !== '' && starred.size > 0 && starred.has(codeKey(code))

/** Null until a team's document was seen. */
function readStored(db: Database): StoredPriority | null {
  const row = prepared(db, 'SELECT votes, settings, members FROM priority').get() as
    | Readonly<Record<'votes' | 'settings' | 'members', string>>
    | undefined
  if (row === undefined) return null
  const { votes, settings, members } = row
  return {
    ...{ votes: JSON.parse(votes), settings: JSON.parse(settings) },
    members: new Set(JSON.parse(members) as string[]),
  }
}

interface StoredPriority extends TeamPriority {
  /** Whoever the team's document names, gone or not. */
  readonly members: ReadonlySet<string>
}

/** Grades are told apart by list: a sixth grade of mathematics is not one of reading. */
function placesOf(db: Database, key: string): ListedStandard[] {
  const rows = prepared(
    db,
    "SELECT framework, grades FROM catalog_standard WHERE code_key = ? AND kind IN ('standard', 'part')",
  ).all(key) as { readonly framework: string; readonly grades: string }[]
  const grades = rows.flatMap((row) =>
    (JSON.parse(row.grades) as string[]).map((grade) => `${row.framework} ${grade}`),
  )
  return rows.length === 0 ? [] : [{ key, grades }]
}

const partsOf = (db: Database, key: string): string[] =>
  prepared(
    db,
    `SELECT part.code_key FROM catalog_standard AS whole
     JOIN catalog_standard AS part ON part.framework = whole.framework AND part.parent = whole.id
     WHERE whole.code_key = ? AND whole.kind = 'standard' AND part.kind = 'part'`,
  )
    .pluck()
    .all(key) as string[]
