import type { CasePackage } from '../../../shared/case/case-package.ts'
import { readCase } from '../../../shared/case/read-case.ts'
import { builtInEdges, builtInFrameworks, builtInStandards } from '../../../shared/catalog/catalog.ts'
import { codeKey } from '../../../shared/domain/standards/code.ts'
import type { CatalogStandard } from '../../../shared/domain/standards/standard.ts'

/** What comes with the app, as anybody's program can read it; null for another list. Our own words stand where the
 *  statement belongs, and the notes say that they are ours. Through the lenient reader, which gives every part its id. */
export function builtInPackage(framework: string): CasePackage | null {
  const about = builtInFrameworks.find(({ id }) => id === framework)
  if (!about) return null
  const rows = builtInStandards().filter((row) => row.framework === framework)
  const { title, subject, notice, version } = about
  const read = readCase({
    CFDocument: {
      ...{ identifier: framework, title, creator: 'Common Prep', subject: [subject] },
      ...{ notes: notice, version, language: 'en' },
    },
    CFItems: rows.map(itemOf),
    CFAssociations: [...placesOf(framework, rows), ...(framework === 'ccss-math' ? waysAmong(rows) : [])],
  })
  return read.ok ? read.value.casePackage : null
}

const idOf = ({ framework, id, ids }: CatalogStandard): string =>
  ids.find(({ scheme }) => scheme === 'ccss')?.value ?? `${framework}/${id}`

const itemOf = (row: CatalogStandard) => ({
  identifier: idOf(row),
  ...(row.code === '' ? {} : { humanCodingScheme: row.code }),
  fullStatement: row.ours.en,
  // Ids of other worlds than CASE's own, as `shared/case` writes them.
  extensions: { commonPrep: { ids: row.ids } },
  CFItemType: row.kind,
  educationLevel: row.grades.map((grade) => (grade === 'K' ? 'KG' : grade.padStart(2, '0'))),
})

function placesOf(framework: string, rows: readonly CatalogStandard[]) {
  const ids = new Map(rows.map((row) => [row.id, idOf(row)]))
  return rows.map((row, sequenceNumber) => ({
    ...link('isChildOf', idOf(row), row.parent === null ? framework : (ids.get(row.parent) ?? framework)),
    sequenceNumber,
  }))
}

function waysAmong(rows: readonly CatalogStandard[]) {
  const ids = new Map(rows.map((row) => [codeKey(row.code), idOf(row)]))
  return builtInEdges().flatMap(({ kind, from, to }) => {
    const [one, other] = [ids.get(from), ids.get(to)]
    const type = kind === 'precedes' ? 'precedes' : 'isRelatedTo'
    return one === undefined || other === undefined ? [] : [link(type, one, other)]
  })
}

const link = (associationType: string, from: string, to: string) => ({
  identifier: `${associationType} ${from} ${to}`,
  associationType,
  originNodeURI: { identifier: from },
  destinationNodeURI: { identifier: to },
})
