import type { CaseItem, CasePackage } from '../../../../shared/case/case-package.ts'
import { codeKey } from '../../../../shared/domain/standards/code.ts'
import type {
  CatalogStandard,
  Framework,
  StandardEdge,
  StandardKind,
} from '../../../../shared/domain/standards/standard.ts'

/** An imported list as the catalog keeps every list. */
export function frameworkOf(id: string, { document }: CasePackage): Framework {
  return {
    id,
    title: document.title,
    subject: document.subject.join(', '),
    source: 'imported',
    version: document.version,
    notice: document.notes,
  }
}

export function standardsOf(framework: string, { items }: CasePackage): readonly CatalogStandard[] {
  const holders = new Set(items.map(({ parent }) => parent))
  const kinds = new Map<string | null, StandardKind>()
  return items.map((item) => {
    const kind = kindOf(item, holders.has(item.id), kinds.get(item.parent) ?? null)
    kinds.set(item.id, kind)
    return {
      framework,
      id: item.id,
      parent: item.parent,
      kind,
      code: item.code,
      ids: [{ scheme: 'case', value: item.id }, ...item.ids],
      grades: item.grades,
      language: item.language || 'en',
      official: item.statement,
      ours: {},
      family: {},
      iCan: {},
    }
  })
}

/** Lists name their levels as they please ("Strand", "Anchor", "Benchmark"): what holds others and has no code, or says
 *  that it is one, is a heading; what hangs below a standard is a part of it. */
function kindOf(
  { kind, code, parent }: CaseItem,
  isHolder: boolean,
  above: StandardKind | null,
): StandardKind {
  if (above === 'standard' || above === 'part') return 'part'
  const isHeading =
    /domain|strand|cluster|heading|topic|course|grade/i.test(kind) || (isHolder && code === '')
  if (!isHeading) return 'standard'
  return parent === null ? 'domain' : 'cluster'
}

/** By code, as every list names standards; ends without a code, or in another list, are left out. */
export function edgesOf({ items, edges }: CasePackage): readonly StandardEdge[] {
  const keys = new Map(items.filter(({ code }) => code !== '').map(({ id, code }) => [id, codeKey(code)]))
  return edges.flatMap(({ kind, from, to }): StandardEdge[] => {
    const [one, other] = [keys.get(from), keys.get(to)]
    if (one === undefined || other === undefined || one === other) return []
    if (kind === 'precedes') return [{ kind: 'precedes', from: one, to: other }]
    return kind === 'isRelatedTo' || kind === 'isPeerOf' ? [{ kind: 'related', from: one, to: other }] : []
  })
}
