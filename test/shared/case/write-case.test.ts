import { expect, test } from 'vitest'
import type { CaseItem, CasePackage } from '../../../shared/case/case-package.ts'
import { writeCase } from '../../../shared/case/write-case.ts'
import { createSchemaCheck, hasSamples, NO_SAMPLES } from './case-samples.ts'
import { association, document, fullPackage, item, itemUri, TIME, uuid } from './made-package.ts'
import { readMade, readText, roots } from './read-made.ts'

const now = Date.UTC(2026, 6, 1)

const write = (casePackage: CasePackage) => JSON.parse(writeCase(casePackage, now))

const withItems = (casePackage: CasePackage, change: (item: CaseItem) => object): CasePackage => ({
  ...casePackage,
  items: casePackage.items.map((each) => ({ ...each, ...change(each) })),
})

test('what 1.1 has a field for stands there, what it forbids lies in the extensions', () => {
  const file = write(readText(JSON.stringify(fullPackage())).casePackage)
  const [first] = fullPackage().CFItems
  expect(file.CFItems[0]).toEqual({
    ...first,
    CFDocumentURI: undefined,
    vendorField: undefined,
    extensions: { theirs: true, commonPrep: { fields: { vendorField: { of: ['item'] } } } },
  })
  expect(file.CFDocument).toMatchObject({
    caseVersion: '1.1',
    licenseURI: { title: 'Statement 91', identifier: uuid(91), uri: itemUri(91) },
    extensions: {
      theirs: { deep: [1, { two: null }] },
      commonPrep: {
        fields: { 'subjectURI.0.rank': 1, 'licenseURI.note': 'read it', vendorField: 'document' },
      },
    },
  })
  expect(file.CFRubrics[0].CFRubricCriteria[0].CFRubricCriterionLevels[0].extensions).toEqual([
    { theirs: 1 },
    { commonPrep: { fields: { vendorField: 'level' } } },
  ])
})

test('a list of 1.0 goes out without the links to itself, but with those to others', () => {
  const other = { title: 'Other', identifier: uuid(500), uri: 'https://case.example/500' }
  const home = { title: 'Mathematics', identifier: document.identifier, uri: document.uri }
  const file = write(
    readMade([item(2, { CFDocumentURI: home }), item(3, { CFDocumentURI: other })], roots(2, 3)),
  )
  expect(file.CFItems.map(({ extensions }: { extensions?: object }) => extensions)).toEqual([
    undefined,
    { commonPrep: { fields: { CFDocumentURI: other } } },
  ])
})

test('ids of all four worlds go out and come back, each said once', () => {
  const asn = { title: '', identifier: 'S2366906', uri: 'http://asn.jesandco.org/resources/S2366906' }
  const ids = [
    { scheme: 'ccss', value: uuid(2) },
    { scheme: 'asn', value: 'S2366906' },
    { scheme: 'ab', value: uuid(700) },
    { scheme: 'case', value: uuid(800) },
  ] as const
  const official = item(2, { uri: 'http://corestandards.org/Math/Content/6/RP/A/1' })
  const made = withItems(
    readMade([official], [...roots(2), association(10, 'exactMatchOf', [2, 2], { destinationNodeURI: asn })]),
    () => ({ ids }),
  )
  const text = writeCase(made, now)
  expect(JSON.parse(text).CFItems[0].extensions.commonPrep).toEqual({ ids: ids.slice(2) })
  expect(readText(text).casePackage.items[0]?.ids).toEqual(ids)
})

test('hostile words under the name of our own extension are only unknown', () => {
  const ids = [{ scheme: 'ftp', value: 'x' }, { scheme: 'asn', value: '' }, { scheme: 'ab' }, null, 7]
  const own = { fields: { identifier: uuid(9), fullStatement: 'Other', colour: 'red' }, ids }
  const { items } = readMade([item(2, { extensions: { commonPrep: own } })], roots(2))
  expect(items).toMatchObject([
    {
      id: uuid(2),
      statement: 'Statement 2',
      extra: { colour: 'red' },
      ids: [{ scheme: 'case', value: uuid(2) }],
      more: {},
    },
  ])
})

test('a time that nobody knows is the time of the export', () => {
  const file = write(readMade([item(2, { lastChangeDateTime: 'never' })], roots(2)))
  expect(file.CFItems[0].lastChangeDateTime).toBe('2026-07-01T00:00:00.000Z')
  expect(file.CFDocument.lastChangeDateTime).toBe(TIME)
})

test('siblings keep their numbers, and get new ones when they were moved', () => {
  const sequences = ({ CFAssociations }: { CFAssociations: { sequenceNumber?: number }[] }) =>
    CFAssociations.map(({ sequenceNumber }) => sequenceNumber)
  const place = (number: number, sequenceNumber: number) =>
    association(number + 100, 'isChildOf', [number, 1], { sequenceNumber })
  const made = readMade([item(2), item(3), item(4)], [place(2, 10), place(3, 20), place(4, 30)])
  expect(sequences(write(made))).toEqual([10, 20, 30])
  const [first, second, third] = made.items
  const items = [second, third, first].map((each, position) => ({ ...each, position })) as CaseItem[]
  const moved = write({ ...made, items })
  expect(sequences(moved)).toEqual([1, 2, 3])
  expect(readText(JSON.stringify(moved)).casePackage.items.map(({ id }) => id)).toEqual([3, 4, 2].map(uuid))
})

test('grades go out in the words of the file, until they are other grades', () => {
  const made = readMade([item(2, { educationLevel: ['Grade 6', 'UG'] })], roots(2))
  expect(write(made).CFItems[0].educationLevel).toEqual(['Grade 6', 'UG'])
  const changed = write(withItems(made, () => ({ grades: ['K', '6', '10'] })))
  expect(changed.CFItems[0].educationLevel).toEqual(['KG', '06', '10'])
})

test('a type of association that CASE does not know goes out as an extension of its types', () => {
  const made = readMade(
    [item(2), item(3)],
    [...roots(2, 3), association(10, 'helps with', [2, 3]), association(11, 'hilft', [3, 2])],
  )
  expect(
    write(made)
      .CFAssociations.map((each: { associationType: string }) => each.associationType)
      .slice(2),
  ).toEqual(['ext:helps_with', 'ext:hilft'])
})

test('everything that real files get wrong goes out as the official schema of 1.1 wants it', (context) => {
  context.skip(!hasSamples, NO_SAMPLES)
  const made = readMade(
    [
      item(2, { identifier: 'S2366906', lastChangeDateTime: '0000-00-00', licenseURI: 'CC BY', subject: 7 }),
      { humanCodingScheme: 'A.1', CFItemTypeURI: { title: 'x' }, statusStartDate: 'May', unknown: 1 },
      item(4, { conceptKeywordsURI: [{ uri: 'x' }], subjectURI: { identifier: 'y' }, extensions: [] }),
    ],
    [
      association(10, 'isChildOf', [4, 1], { sequenceNumber: '1.5' }),
      association(11, 'ext:', [4, 4], {
        destinationNodeURI: { uri: 'https://x.example', targetType: 'other' },
      }),
      association(12, '??', [4, 4], { CFItemAssociationURI: 'x', notes: false }),
    ],
    {
      CFDocument: { identifier: 'doc', caseVersion: '1.0', extensions: 'none' },
      CFRubrics: [
        { CFRubricCriteria: [{ weight: '1', position: 1.5, CFRubricCriterionLevels: [{ extensions: {} }] }] },
      ],
      CFDefinitions: { CFItemTypes: [{}], CFLicenses: [{ title: 'x' }], CFConcepts: [{ keywords: [] }] },
      extensions: 7,
    },
  )
  expect(createSchemaCheck()(writeCase(made, now))).toEqual([])
})
