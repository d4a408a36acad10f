/** Packages as servers write them, made for these tests. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const TIME = '2024-05-06T07:08:09+00:00'
const SERVER = 'https://case.example/ims/case/v1p1'

export const DOCUMENT_ID = uuid(1)

export const document = {
  identifier: DOCUMENT_ID,
  uri: `${SERVER}/CFDocuments/${DOCUMENT_ID}`,
  creator: 'District 1',
  title: 'Mathematics',
  lastChangeDateTime: TIME,
}

export const itemUri = (number: number): string => `${SERVER}/CFItems/${uuid(number)}`

export const item = (number: number, fields: object = {}) => ({
  identifier: uuid(number),
  uri: itemUri(number),
  fullStatement: `Statement ${number}`,
  lastChangeDateTime: TIME,
  ...fields,
})

export const link = (number: number) =>
  number === 1
    ? { title: 'Mathematics', identifier: DOCUMENT_ID, uri: document.uri }
    : { title: `Statement ${number}`, identifier: uuid(number), uri: itemUri(number) }

/** The association has a number of its own, and leads from one number to another; 1 is the document. */
export const association = (number: number, type: string, [from, to]: [number, number], fields = {}) => ({
  identifier: uuid(number),
  uri: `${SERVER}/CFAssociations/${uuid(number)}`,
  associationType: type,
  originNodeURI: link(from),
  destinationNodeURI: link(to),
  lastChangeDateTime: TIME,
  ...fields,
})

const dated = (number: number, fields: object) => ({
  identifier: uuid(number),
  uri: `urn:uuid:${uuid(number)}`,
  lastChangeDateTime: TIME,
  ...fields,
})

/** Every field that CASE 1.1 has, and in every part an unknown one. */
export const fullPackage = () => ({
  CFDocument: {
    ...document,
    CFPackageURI: {
      title: 'Mathematics',
      identifier: DOCUMENT_ID,
      uri: `${SERVER}/CFPackages/${DOCUMENT_ID}`,
    },
    caseVersion: '1.1',
    frameworkType: 'K12',
    officialSourceURL: 'https://district.example/math',
    publisher: 'Press',
    description: 'All of it',
    subject: ['Mathematics'],
    subjectURI: [{ ...link(90), rank: 1 }],
    language: 'en',
    version: '2',
    adoptionStatus: 'Adopted',
    statusStartDate: '2024-01-01',
    statusEndDate: '2030-01-01',
    licenseURI: { ...link(91), note: 'read it' },
    notes: 'As of May',
    extensions: { theirs: { deep: [1, { two: null }] } },
    vendorField: 'document',
  },
  CFItems: [
    item(2, {
      humanCodingScheme: '6.A',
      abbreviatedStatement: 'A',
      alternativeLabel: 'First',
      CFItemType: 'Domain',
      CFItemTypeURI: link(92),
      listEnumeration: 'I',
      conceptKeywords: ['ratio'],
      conceptKeywordsURI: link(93),
      notes: 'About A',
      subject: ['Mathematics'],
      subjectURI: [link(90)],
      language: 'en',
      educationLevel: ['KG', '05', '06', 'PS'],
      licenseURI: link(91),
      statusStartDate: '2024-01-01',
      statusEndDate: '2030-01-01',
      extensions: { theirs: true },
      CFDocumentURI: link(1),
      vendorField: { of: ['item'] },
    }),
    item(3, { humanCodingScheme: '6.A.1', educationLevel: ['06'] }),
    item(4, { humanCodingScheme: '6.A.2', CFItemAssociationURI: { uri: 'https://case.example/x' } }),
  ],
  CFAssociations: [
    association(10, 'isChildOf', [2, 1], { sequenceNumber: 1 }),
    association(11, 'isChildOf', [3, 2], { sequenceNumber: 10, notes: 'first', vendorField: 'placement' }),
    association(12, 'isChildOf', [4, 2], { sequenceNumber: 20 }),
    association(13, 'precedes', [3, 4], {
      sequenceNumber: 1,
      CFAssociationGroupingURI: link(94),
      notes: 'why',
      extensions: { weight: 0.5 },
      vendorField: 'edge',
    }),
    association(14, 'exactMatchOf', [3, 1], {
      destinationNodeURI: {
        title: '6.RP.A.1',
        identifier: 'S114340F',
        uri: 'http://asn.jesandco.org/resources/S114340F',
        targetType: 'ext:ASN',
      },
    }),
    association(15, 'ext:builds.on', [4, 3]),
  ],
  CFDefinitions: {
    CFConcepts: [dated(93, { title: 'Ratio', keywords: 'ratio', hierarchyCode: '1', description: 'd' })],
    CFSubjects: [dated(90, { title: 'Mathematics', hierarchyCode: '1', description: 'd' })],
    CFLicenses: [dated(91, { title: 'Open', licenseText: 'Use it', description: 'd', vendorField: 1 })],
    CFItemTypes: [dated(92, { title: 'Domain', description: 'd', hierarchyCode: '1', typeCode: 'D' })],
    CFAssociationGroupings: [dated(94, { title: 'Path', description: 'd', extensions: { a: 1 } })],
    extensions: { theirs: 1 },
    vendorField: 'definitions',
  },
  CFRubrics: [
    dated(80, {
      title: 'Ratios',
      description: 'Four levels',
      vendorField: 'rubric',
      extensions: { theirs: 1 },
      CFRubricCriteria: [
        dated(81, {
          category: 'Reasoning',
          description: 'Says why',
          CFItemURI: link(3),
          weight: 0.5,
          position: 1,
          rubricId: uuid(80),
          vendorField: 'criterion',
          CFRubricCriterionLevels: [
            dated(82, {
              quality: 'Meets',
              description: 'With a reason',
              score: 3,
              feedback: 'Good',
              position: 3,
              rubricCriterionId: uuid(81),
              extensions: [{ theirs: 1 }],
              vendorField: 'level',
            }),
            dated(83, { quality: 'Begins', score: 0, position: 1 }),
          ],
        }),
      ],
    }),
  ],
  extensions: { theirs: 'package' },
  vendorField: 'package',
})

/** As large as a district's: 600 items below one another, and 3,400 associations. */
export function largePackage() {
  const numbers = Array.from({ length: 600 }, (_, index) => 1000 + index)
  const parentOf = (number: number): number => (number < 1010 ? 1 : 1000 + Math.floor((number - 1010) / 7))
  const tree = numbers.map((number) =>
    association(10_000 + number, 'isChildOf', [number, parentOf(number)], { sequenceNumber: number }),
  )
  const others = Array.from({ length: 2800 }, (_, index) => {
    const from = 1000 + (index % 590)
    return association(20_000 + index, index % 4 ? 'precedes' : 'isRelatedTo', [from, from + 1 + (index % 9)])
  })
  return {
    CFDocument: document,
    CFItems: numbers.map((number) =>
      item(number, { humanCodingScheme: `M.${number}`, educationLevel: ['06'] }),
    ),
    CFAssociations: [...tree, ...others],
  }
}
