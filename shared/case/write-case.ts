import type { StandardId } from '../domain/standards/standard.ts'
import { ASSOCIATION_TYPES, blankDefinition, DEFINITION_KINDS, isExtension } from './case-fields.ts'
import { gradesOf, levelOf } from './case-grades.ts'
import { exactMatches, idKey, impliedIds } from './case-ids.ts'
import type {
  CaseCriterion,
  CaseDefinitions,
  CaseDocument,
  CaseEdge,
  CaseItem,
  CaseLevel,
  CaseLink,
  CasePackage,
  CaseRecord,
  CaseRubric,
} from './case-package.ts'
import { compareSiblings } from './case-tree.ts'
import type { Json, JsonObject } from './json.ts'
import { packOwn } from './own-extension.ts'

/** The text of a CASE 1.1 file. What 1.1 has no field for goes into `extensions`; `now` (milliseconds since 1970)
 *  stands where a time of the last change is not known. */
export function writeCase(casePackage: CasePackage, now: number): string {
  const write = createWriter(new Date(now).toISOString())
  const { document, items, edges, rubrics, definitions, more, extra } = casePackage
  const findLink = createLinks(document, items)
  const matches = exactMatches(edges)
  const file = {
    CFDocument: writeDocument(document, write),
    CFItems: items.map((item) => writeItem(item, otherIds(item, matches), write)),
    CFAssociations: [...placements(items, document.id), ...edges].map((edge) =>
      writeEdge(edge, findLink, write),
    ),
    CFDefinitions: writeDefinitions(definitions, write),
    ...(rubrics.length > 0 ? { CFRubrics: rubrics.map((rubric) => writeRubric(rubric, write)) } : {}),
  }
  return JSON.stringify({ ...file, ...withExtensions({ more, extra }) })
}

type Write = (record: CaseRecord, fields: Fields, beyond?: Beyond) => JsonObject
type Fields = Readonly<Record<string, Json>>

interface Beyond {
  readonly ids?: readonly StandardId[]
  /** Of a rubric's level alone, `extensions` is a list. */
  readonly isList?: boolean
}

/** Writes the common fields of a record around its own; a field that is null is left out. */
const createWriter =
  (now: string): Write =>
  (record, fields, beyond = {}) => ({
    identifier: record.id,
    uri: record.uri,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
    ...withExtensions(record, beyond),
    lastChangeDateTime: record.changedAt ?? now,
  })

function withExtensions(
  { more, extra }: Pick<CaseRecord, 'more' | 'extra'>,
  { ids = [], isList = false }: Beyond = {},
): JsonObject {
  const { extensions: others, ...fields } = more
  const extensions = packOwn(others, { fields: extra, ids }, isList)
  return extensions === null ? fields : { ...fields, extensions }
}

const filled = (text: string): string | null => (text === '' ? null : text)

const filledList = (texts: readonly string[]): readonly string[] | null => (texts.length === 0 ? null : texts)

function writeDocument(document: CaseDocument, write: Write): JsonObject {
  return write(document, {
    caseVersion: '1.1',
    title: document.title,
    creator: document.creator,
    publisher: filled(document.publisher),
    description: filled(document.description),
    frameworkType: filled(document.frameworkType),
    version: filled(document.version),
    language: filled(document.language),
    subject: filledList(document.subject),
    notes: filled(document.notes),
    licenseURI: document.licence,
    adoptionStatus: filled(document.adoptionStatus),
    officialSourceURL: filled(document.officialSource),
  })
}

function writeItem(item: CaseItem, ids: readonly StandardId[], write: Write): JsonObject {
  const { educationLevel, ...more } = item.more
  const record = { ...item, more }
  return write(
    record,
    {
      fullStatement: item.statement,
      humanCodingScheme: filled(item.code),
      abbreviatedStatement: filled(item.shortStatement),
      CFItemType: filled(item.kind),
      educationLevel: levelsOf(item.grades, educationLevel),
      subject: filledList(item.subject),
      language: filled(item.language),
    },
    { ids },
  )
}

/** The file's own words for the grades, as long as they still say the same. */
function levelsOf(grades: CaseItem['grades'], asWritten: Json | undefined): readonly Json[] | null {
  const words = Array.isArray(asWritten) ? asWritten.filter((each) => typeof each === 'string') : null
  if (words && gradesOf(words).join() === grades.join()) return words
  return filledList(grades.map(levelOf))
}

function otherIds(item: CaseItem, matches: ReadonlyMap<string, readonly CaseLink[]>): readonly StandardId[] {
  const implied = new Set(impliedIds(item, matches).map(({ scheme, value }) => `${scheme} ${idKey(value)}`))
  return item.ids.filter(({ scheme, value }) => !implied.has(`${scheme} ${idKey(value)}`))
}

/** The associations that make up the tree. Where their numbers no longer give the order of the items, siblings are
 *  numbered anew. */
function placements(items: readonly CaseItem[], document: string): readonly CaseEdge[] {
  const last = new Map<string | null, CaseItem>()
  const disordered = new Set<string | null>()
  for (const item of items) {
    const before = last.get(item.parent)
    if (before && compareSiblings(before, item) >= 0) disordered.add(item.parent)
    last.set(item.parent, item)
  }
  return items.map(({ id, parent, position, placement }) => ({
    ...placement,
    kind: 'isChildOf',
    from: id,
    to: parent ?? document,
    fromLink: null,
    toLink: null,
    sequence: disordered.has(parent) ? position + 1 : placement.sequence,
  }))
}

type FindLink = (id: string) => CaseLink

function createLinks(document: CaseDocument, items: readonly CaseItem[]): FindLink {
  const links = new Map<string, CaseLink>([[document.id, linkTo(document, document.title)]])
  for (const item of items) {
    links.set(item.id, linkTo(item, item.code || item.shortStatement || item.statement.slice(0, 100)))
  }
  return (id) => links.get(id) ?? { title: '', identifier: id, uri: id }
}

const linkTo = ({ id, uri }: CaseRecord, title: string): CaseLink => ({ title, identifier: id, uri })

function writeEdge(edge: CaseEdge, findLink: FindLink, write: Write): JsonObject {
  return write(edge, {
    associationType: associationType(edge.kind),
    originNodeURI: edge.fromLink ?? findLink(edge.from),
    destinationNodeURI: edge.toLink ?? findLink(edge.to),
    sequenceNumber: edge.sequence,
  })
}

const TYPES: readonly string[] = ASSOCIATION_TYPES

function associationType(kind: string): string {
  if (TYPES.includes(kind) || isExtension(kind)) return kind
  return `ext:${kind.replace(/[^a-zA-Z0-9._]+/g, '_')}`
}

function writeRubric(rubric: CaseRubric, write: Write): JsonObject {
  return write(rubric, {
    title: filled(rubric.title),
    description: filled(rubric.description),
    CFRubricCriteria: rubric.criteria.map((criterion) => writeCriterion(criterion, write)),
  })
}

function writeCriterion(criterion: CaseCriterion, write: Write): JsonObject {
  return write(criterion, {
    category: filled(criterion.category),
    description: filled(criterion.description),
    weight: criterion.weight,
    position: criterion.position,
    CFItemURI: criterion.item,
    CFRubricCriterionLevels: criterion.levels.map((level) => writeLevel(level, write)),
  })
}

function writeLevel(level: CaseLevel, write: Write): JsonObject {
  const { quality, description, feedback, score, position } = level
  return write(
    level,
    {
      quality: filled(quality),
      description: filled(description),
      feedback: filled(feedback),
      score,
      position,
    },
    { isList: true },
  )
}

function writeDefinitions(definitions: CaseDefinitions, write: Write): JsonObject {
  const lists = DEFINITION_KINDS.map((kind) => [
    kind.list,
    definitions[kind.name].map((definition) =>
      write(definition, { title: definition.title, ...blankDefinition(kind, definition.title) }),
    ),
  ])
  return { ...Object.fromEntries(lists), ...withExtensions(definitions) }
}
