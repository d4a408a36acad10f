import type { Database } from 'better-sqlite3'
import type { CasePackage } from '../../../shared/case/case-package.ts'
import { type KnownFramework, matchStandards } from '../../../shared/case/match-standards.ts'
import type { StandardId } from '../../../shared/domain/standards/standard.ts'
import { writeBuiltIn } from '../store/projections/catalog-projection.ts'

/** The CASE documents under which a built-in list goes about in the world, by OpenSALT's own list of them. */
const DOCUMENTS: Readonly<Record<string, readonly string[]>> = {
  'ccss-math': ['c6496676-d7cb-11e8-824f-0242ac160002', 'c6489520-d7cb-11e8-824f-0242ac160002'],
}

/** How many of a file's standards are standards of other lists that are here: by any of their ids, or by their code where
 *  it is another file of the same list. */
export function countKnown(db: Database, framework: string, { document, items }: CasePackage): number {
  writeBuiltIn(db)
  const others = knownFrameworks(db).filter(({ id }) => id !== framework)
  return matchStandards(document.id, items, others).size
}

function knownFrameworks(db: Database): readonly KnownFramework[] {
  const rows = db
    .prepare("SELECT framework, id, code, ids FROM catalog_standard WHERE kind IN ('standard', 'part')")
    .all() as { framework: string; id: string; code: string; ids: string }[]
  const lists = new Map<string, KnownFramework['standards'][number][]>()
  for (const { framework, id, code, ids } of rows) {
    const list = lists.get(framework) ?? []
    lists.set(framework, list)
    list.push({ id, code, ids: JSON.parse(ids) as StandardId[] })
  }
  return [...lists].map(([id, standards]) => ({ id, documents: DOCUMENTS[id] ?? [id], standards }))
}
