/** The fields of each part of a package, after the JSON schema of CASE 1.1 (case_v1p1_cfpackage-jsonschema1.json).
 *  It allows no others; what else a part has to say goes into its `extensions`. */
export type FieldType =
  | 'id'
  | 'text'
  | 'texts'
  | 'dateTime'
  | 'date'
  | 'integer'
  | 'number'
  /** LinkURI: its identifier is a UUID. */
  | 'link'
  | 'links'
  /** LinkGenURI: its identifier is any text. */
  | 'end'
  | 'record'
  | 'records'
  | 'extensions'
  /** Of a rubric's level alone, `extensions` is a list. */
  | 'extensionList'

export type Fields = Readonly<Record<string, FieldType>>

const COMMON = {
  identifier: 'id',
  uri: 'text',
  lastChangeDateTime: 'dateTime',
  extensions: 'extensions',
} as const

export const PACKAGE = {
  CFDocument: 'record',
  CFItems: 'records',
  CFAssociations: 'records',
  CFDefinitions: 'record',
  CFRubrics: 'records',
  extensions: 'extensions',
} as const satisfies Fields

export const DOCUMENT = {
  ...COMMON,
  frameworkType: 'text',
  caseVersion: 'text',
  creator: 'text',
  title: 'text',
  officialSourceURL: 'text',
  publisher: 'text',
  description: 'text',
  subject: 'texts',
  subjectURI: 'links',
  language: 'text',
  version: 'text',
  adoptionStatus: 'text',
  statusStartDate: 'date',
  statusEndDate: 'date',
  licenseURI: 'link',
  notes: 'text',
} as const satisfies Fields

export const ITEM = {
  ...COMMON,
  fullStatement: 'text',
  alternativeLabel: 'text',
  CFItemType: 'text',
  humanCodingScheme: 'text',
  listEnumeration: 'text',
  abbreviatedStatement: 'text',
  conceptKeywords: 'texts',
  conceptKeywordsURI: 'link',
  notes: 'text',
  subject: 'texts',
  subjectURI: 'links',
  language: 'text',
  educationLevel: 'texts',
  CFItemTypeURI: 'link',
  licenseURI: 'link',
  statusStartDate: 'date',
  statusEndDate: 'date',
} as const satisfies Fields

export const ASSOCIATION = {
  ...COMMON,
  associationType: 'text',
  sequenceNumber: 'integer',
  originNodeURI: 'end',
  destinationNodeURI: 'end',
  CFAssociationGroupingURI: 'link',
  notes: 'text',
} as const satisfies Fields

export const RUBRIC = {
  ...COMMON,
  title: 'text',
  description: 'text',
  CFRubricCriteria: 'records',
} as const satisfies Fields

export const CRITERION = {
  ...COMMON,
  category: 'text',
  description: 'text',
  CFItemURI: 'link',
  weight: 'number',
  position: 'integer',
  rubricId: 'id',
  CFRubricCriterionLevels: 'records',
} as const satisfies Fields

export const LEVEL = {
  ...COMMON,
  description: 'text',
  quality: 'text',
  score: 'number',
  feedback: 'text',
  position: 'integer',
  rubricCriterionId: 'id',
  extensions: 'extensionList',
} as const satisfies Fields

export const DEFINITIONS = {
  CFConcepts: 'records',
  CFSubjects: 'records',
  CFLicenses: 'records',
  CFItemTypes: 'records',
  CFAssociationGroupings: 'records',
  extensions: 'extensions',
} as const satisfies Fields

const TITLED = { ...COMMON, title: 'text', description: 'text' } as const

/** Each kind of definition: how the model calls it, and what 1.1 asks of it beside a title. */
export const DEFINITION_KINDS = [
  {
    name: 'concepts',
    list: 'CFConcepts',
    fields: { ...TITLED, keywords: 'text', hierarchyCode: 'text' },
    required: ['hierarchyCode'],
  },
  {
    name: 'subjects',
    list: 'CFSubjects',
    fields: { ...TITLED, hierarchyCode: 'text' },
    required: ['hierarchyCode'],
  },
  {
    name: 'licences',
    list: 'CFLicenses',
    fields: { ...TITLED, licenseText: 'text' },
    required: ['licenseText'],
  },
  {
    name: 'itemTypes',
    list: 'CFItemTypes',
    fields: { ...TITLED, hierarchyCode: 'text', typeCode: 'text' },
    required: ['description', 'hierarchyCode'],
  },
  { name: 'groupings', list: 'CFAssociationGroupings', fields: TITLED, required: [] },
] as const satisfies readonly {
  readonly name: string
  readonly list: keyof typeof DEFINITIONS
  readonly fields: Fields
  readonly required: readonly string[]
}[]

/** What 1.1 asks of a definition and a file may have forgotten. */
export const blankDefinition = (
  { required }: (typeof DEFINITION_KINDS)[number],
  title: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(required.map((field) => [field, field === 'description' ? title : '']))

/** The types of association that 1.1 names; others begin with `ext:`. */
export const ASSOCIATION_TYPES = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
] as const

/** The schema's own pattern for what goes beyond its vocabularies, anchored. */
export const isExtension = (text: string): boolean => /^ext:[a-zA-Z0-9._]/.test(text)
