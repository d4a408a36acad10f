import type { CatalogRow, FrameworkRow } from '../../../../shared/api/standards-api.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'

/** What of the catalog an address names. */

/** A row that no code leads to has an address by its list and its id. */
const BY_ID = /^~([^~]+)~(.+)$/

export type RowKeys = Pick<CatalogRow, 'framework' | 'id' | 'code'>

/** The standard in the address: its code in any spelling, or where it has none the row itself. */
export type Named =
  | { readonly code: string }
  | { readonly row: { readonly framework: string; readonly id: string } }

export const nameOf = ({ framework, id, code }: RowKeys): string =>
  codeKey(code) === '' ? `~${framework}~${id}` : code

export function namedIn(what: string): Named {
  const [, framework, id] = BY_ID.exec(what) ?? []
  return framework === undefined || id === undefined ? { code: what } : { row: { framework, id } }
}

/** Is this the row that the address names? Of several lists that have the code, each shows its own. */
export function isNamed(row: RowKeys, what: string | null): boolean {
  if (what === null) return false
  const named = namedIn(what)
  if ('row' in named) return row.id === named.row.id && row.framework === named.row.framework
  const key = codeKey(row.code)
  return key !== '' && key === codeKey(named.code)
}

export interface CatalogPlace {
  readonly framework: FrameworkRow | undefined
  /** Null for a list that names no grades: all of it. */
  readonly grade: string | null
}

export interface PlaceAsked {
  readonly frameworks: readonly FrameworkRow[]
  /** As the address has them. */
  readonly list: string | null
  readonly grade: string | null
  readonly teamGrade: string
  /** What the lists have under the name in the address. */
  readonly rows: readonly Pick<CatalogRow, 'framework' | 'grades'>[]
}

/** Which list and which grade of it are in view: those of the address, else those of the standard in it, else the
 *  team's grade, where the list has it. */
export function placeIn({ frameworks, list, grade, teamGrade, rows }: PlaceAsked): CatalogPlace {
  const byId = (id: string | undefined | null) => frameworks.find((each) => each.id === id)
  const framework = byId(list) ?? byId(rows[0]?.framework) ?? frameworks[0]
  const has = (each: string | null): each is string => each !== null && !!framework?.grades.includes(each)
  if (has(grade)) return { framework, grade }
  const own = rows.find((row) => row.framework === framework?.id)?.grades ?? []
  const isForTeam = own.length === 0 || own.includes(teamGrade)
  const first = isForTeam ? teamGrade : (own[0] ?? null)
  // A list of other grades, or of none, shows what it has.
  return { framework, grade: has(first) ? first : (framework?.grades.at(-1) ?? null) }
}
