import type { CatalogRow } from '../../../../shared/api/standards-api.ts'
import type { TeamPriority } from '../../../../shared/documents/team/read-priority.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'
import {
  choicesFor,
  type IsMember,
  priorities,
  type StandardPriority,
  type StarShares,
  sharesOf,
} from '../../../../shared/domain/standards/priority.ts'

/** A standard to vote on, and how it stands. */
export interface PriorityRow {
  readonly key: string
  readonly row: CatalogRow
  readonly priority: StandardPriority
}

export const PRIORITY_FILTERS = ['all', 'open', 'starred'] as const
export type PriorityFilter = (typeof PRIORITY_FILTERS)[number]

/** Those of one grade, in the order of their list; `tree` is the whole list, which says who votes where. */
export function priorityRows(
  tree: readonly CatalogRow[],
  grade: string,
  { votes, settings }: TeamPriority,
  isMember: IsMember,
): readonly PriorityRow[] {
  const keyed = tree
    .filter(({ kind, code }) => (kind === 'standard' || kind === 'part') && code !== '')
    .map((row) => ({ row, key: codeKey(row.code), kind: row.kind, grades: row.grades }))
  const table = priorities(keyed, votes, settings, isMember)
  return choicesFor(keyed, grade).flatMap(({ key, row }) => {
    const priority = table.get(key)
    return priority ? [{ key, row, priority }] : []
  })
}

/** Open is what neither the marks nor the team have settled. */
export function filterRows(rows: readonly PriorityRow[], filter: PriorityFilter): readonly PriorityRow[] {
  if (filter === 'starred') return rows.filter(({ priority }) => priority.isStar)
  return filter === 'all' ? rows : rows.filter(({ priority }) => isOpen(priority))
}

const isOpen = ({ state, decision }: StandardPriority): boolean => state === 'open' && decision === null

/** Marks of former members among them: kept, and not counted. */
export const uncountedIn = (rows: readonly PriorityRow[]): number =>
  rows.reduce((sum, { priority }) => sum + priority.uncounted, 0)

export const sharesIn = (rows: readonly PriorityRow[], { settings }: TeamPriority): StarShares =>
  sharesOf(
    rows.map(({ priority }) => priority),
    settings,
  )
