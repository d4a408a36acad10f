import type { CaseChanges } from './case-changes.ts'
import {
  blankDefinition,
  CRITERION,
  DEFINITION_KINDS,
  DEFINITIONS,
  DOCUMENT,
  ITEM,
  LEVEL,
  RUBRIC,
} from './case-fields.ts'
import { gradesOf } from './case-grades.ts'
import { asnNumber, tidyUuid, withoutTwins } from './case-ids.ts'
import type {
  CaseCriterion,
  CaseDefinition,
  CaseDefinitions,
  CaseDocument,
  CaseItem,
  CaseLevel,
  CaseRecord,
  CaseRubric,
} from './case-package.ts'
import { isObject, type JsonObject } from './json.ts'
import { settleFields, settleRecordFields } from './settle-fields.ts'

/** An item before it is known where it hangs and what else it is called. */
export type LooseItem = Omit<CaseItem, 'parent' | 'position' | 'placement'>

export function readDocument(value: JsonObject, changes: CaseChanges): CaseDocument {
  const { id, take, common } = settleRecordFields(value, DOCUMENT, changes)
  // Only 1.1 names its version, and 1.1 is what will be written.
  take('caseVersion')
  for (const field of ['title', 'creator'] as const)
    if ((value[field] ?? '') === '') changes.add('missing', id, field)
  const document = {
    title: take('title') ?? '',
    creator: take('creator') ?? '',
    publisher: take('publisher') ?? '',
    description: take('description') ?? '',
    frameworkType: take('frameworkType') ?? '',
    version: take('version') ?? '',
    language: take('language') ?? '',
    subject: take('subject') ?? [],
    notes: take('notes') ?? '',
    licence: take('licenseURI'),
    adoptionStatus: take('adoptionStatus') ?? '',
    officialSource: take('officialSourceURL') ?? '',
  }
  return { ...document, ...withoutHome(common(), id) }
}

/** CASE 1.0 says in every part which document and package it is of. That is kept only where it is another one. */
export function withoutHome(record: CaseRecord, document: string): CaseRecord {
  const { CFDocumentURI, CFPackageURI, ...others } = record.extra
  const links = Object.entries({ CFDocumentURI, CFPackageURI }).filter(
    (entry): entry is [string, NonNullable<(typeof entry)[1]>] => entry[1] !== undefined,
  )
  const foreign = links.filter(([, link]) => {
    const named = isObject(link) ? link.identifier : link
    return typeof named !== 'string' || (tidyUuid(named) !== document && !named.endsWith(document))
  })
  return { ...record, extra: { ...others, ...Object.fromEntries(foreign) } }
}

export function readItem(value: JsonObject, document: string, changes: CaseChanges): LooseItem {
  const { id, take, ids, common } = settleRecordFields(value, ITEM, changes)
  const code = take('humanCodingScheme') ?? ''
  const shortStatement = take('abbreviatedStatement') ?? ''
  const statement = take('fullStatement') ?? ''
  if (statement === '') changes.add('noStatement', id, shortStatement || code)
  const levels = take('educationLevel')
  const asn = typeof value.identifier === 'string' ? asnNumber(value.identifier) : null
  const item = {
    code,
    statement: statement || shortStatement || code,
    shortStatement,
    kind: take('CFItemType') ?? '',
    grades: gradesOf(levels ?? []),
    subject: take('subject') ?? [],
    language: take('language') ?? '',
    ids: asn === null ? ids : withoutTwins([...ids, { scheme: 'asn', value: asn }]),
  }
  const record = withoutHome(common(), document)
  // Not every level is a grade of ours; the words of the file are kept for the way back.
  return { ...item, ...record, more: levels ? { ...record.more, educationLevel: levels } : record.more }
}

export function readRubric(value: JsonObject, changes: CaseChanges): CaseRubric {
  const { take, common } = settleRecordFields(value, RUBRIC, changes)
  const criteria = (take('CFRubricCriteria') ?? []).map((each) => readCriterion(each, changes))
  return { title: take('title') ?? '', description: take('description') ?? '', criteria, ...common() }
}

function readCriterion(value: JsonObject, changes: CaseChanges): CaseCriterion {
  const { take, common } = settleRecordFields(value, CRITERION, changes)
  const criterion = {
    category: take('category') ?? '',
    description: take('description') ?? '',
    weight: take('weight'),
    position: take('position'),
    item: take('CFItemURI'),
    levels: (take('CFRubricCriterionLevels') ?? []).map((each) => readLevel(each, changes)),
  }
  return { ...criterion, ...common() }
}

function readLevel(value: JsonObject, changes: CaseChanges): CaseLevel {
  const { take, common } = settleRecordFields(value, LEVEL, changes)
  const level = {
    quality: take('quality') ?? '',
    description: take('description') ?? '',
    feedback: take('feedback') ?? '',
    score: take('score'),
    position: take('position'),
  }
  return { ...level, ...common() }
}

export function readDefinitions(value: JsonObject, changes: CaseChanges): CaseDefinitions {
  const { take, more, extra } = settleFields(value, DEFINITIONS, (type, what) => changes.add(type, '', what))
  const lists = DEFINITION_KINDS.map((kind) => [
    kind.name,
    (take(kind.list) ?? []).map((each) => readDefinition(each, kind, changes)),
  ])
  return { ...(Object.fromEntries(lists) as DefinitionLists), more: more(), extra }
}

type DefinitionLists = Omit<CaseDefinitions, 'more' | 'extra'>

function readDefinition(
  value: JsonObject,
  kind: (typeof DEFINITION_KINDS)[number],
  changes: CaseChanges,
): CaseDefinition {
  const { id, take, common } = settleRecordFields(value, kind.fields, changes)
  for (const field of ['title', ...kind.required])
    if ((value[field] ?? null) === null) changes.add('missing', id, field)
  const title = take('title') ?? ''
  const record = common()
  return { title, ...record, more: { ...blankDefinition(kind, title), ...record.more } }
}
