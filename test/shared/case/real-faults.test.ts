import { describe, expect, test } from 'vitest'
import { association, document, item, link, TIME, uuid } from './made-package.ts'
import { readMade, roots } from './read-made.ts'

describe('what real exports get wrong', () => {
  test('times in other spellings are rewritten, times that are none left out', () => {
    const times: readonly (readonly [unknown, string | null])[] = [
      [TIME, TIME],
      ['2024-05-06T07:08:09.123Z', '2024-05-06T07:08:09.123Z'],
      ['2024-05-06 07:08:09', '2024-05-06T07:08:09Z'],
      ['2024-05-06T07:08:09+0200', '2024-05-06T07:08:09+02:00'],
      ['2024-05-06T07:08', '2024-05-06T07:08:00Z'],
      ['2024-02-29', '2024-02-29T00:00:00Z'],
      ['2023-02-29', null],
      ['0000-00-00T00:00:00+00:00', null],
      ['-0001-11-30T00:00:00-05:50', null],
      ['2024-05-06T25:00:00Z', null],
      ['yesterday', null],
      [1714979289, null],
    ]
    const { items, changes } = readMade(
      times.map(([time], index) => item(index + 2, { lastChangeDateTime: time })),
      roots(...times.map((_, index) => index + 2)),
    )
    expect(items.map(({ changedAt }) => changedAt)).toEqual(times.map(([, tidy]) => tidy))
    expect(changes.map(({ type }) => type)).toEqual(times.slice(2).map(() => 'badDate'))
  })

  test('numbers as texts, days with a time, single texts for lists', () => {
    const { items, changes } = readMade(
      [
        item(2, {
          subject: 'Math',
          statusStartDate: '2024-01-01T00:00:00Z',
          humanCodingScheme: 6,
          notes: {},
        }),
      ],
      [association(10, 'isChildOf', [2, 1], { sequenceNumber: '7' })],
    )
    expect(items).toMatchObject([
      { subject: ['Math'], code: '6', placement: { sequence: 7 }, more: { statusStartDate: '2024-01-01' } },
    ])
    expect(changes.map(({ type, what }) => [type, what])).toEqual([
      ['badValue', 'subject: Math'],
      ['badDate', 'statusStartDate: 2024-01-01T00:00:00Z'],
      ['badValue', 'humanCodingScheme: 6'],
      ['badValue', 'notes: {}'],
      ['badNumber', 'sequenceNumber: 7'],
    ])
  })

  test('missing parts: definitions, statements, ids, addresses, times', () => {
    const bare = { humanCodingScheme: 'A.1' }
    const {
      items,
      document: head,
      changes,
      definitions,
    } = readMade([bare, item(3, { fullStatement: '', abbreviatedStatement: 'Short' })], roots(3), {
      CFDocument: { identifier: document.identifier },
      CFDefinitions: undefined,
    })
    expect(head).toMatchObject({
      title: '',
      creator: '',
      uri: `urn:uuid:${document.identifier}`,
      changedAt: null,
    })
    expect(items.map(({ statement }) => statement).sort()).toEqual(['A.1', 'Short'])
    expect(definitions).toEqual({
      concepts: [],
      subjects: [],
      licences: [],
      itemTypes: [],
      groupings: [],
      more: {},
      extra: {},
    })
    expect(changes.map(({ type, what }) => `${type} ${what}`)).toEqual([
      'missing uri',
      'missing lastChangeDateTime',
      'missing title',
      'missing creator',
      'missing identifier',
      'missing uri',
      'missing lastChangeDateTime',
      'noStatement A.1',
      'noStatement Short',
      'orphan ',
    ])
  })

  test('ids in other spellings are the same ids, ids of other worlds become UUIDs and stay known', () => {
    const { items, edges, changes } = readMade(
      [item(2, { identifier: `{${uuid(2).toUpperCase()}}` }), item(3, { identifier: 'S2366906' })],
      [
        ...roots(2),
        association(11, 'isChildOf', [3, 1], { originNodeURI: { ...link(3), identifier: 'S2366906' } }),
        association(12, 'precedes', [2, 3], { destinationNodeURI: 'S2366906' }),
      ],
    )
    const asn = items.find(({ ids }) => ids.some(({ value }) => value === 'S2366906'))
    expect(asn?.ids.map(({ scheme }) => scheme)).toEqual(['case', 'asn'])
    expect(edges).toMatchObject([{ from: uuid(2), to: asn?.id }])
    expect(changes.map(({ type }) => type)).toEqual(['badId', 'badLink'])
  })

  test('an item twice, and an item with the id of the document', () => {
    const { items, changes } = readMade([item(2), item(2, { fullStatement: 'Other' }), item(1)], roots(2))
    expect(items.map(({ statement }) => statement)).toEqual(['Statement 2'])
    expect(changes.map(({ type, id }) => [type, id])).toEqual([
      ['twice', uuid(2)],
      ['twice', uuid(1)],
    ])
  })

  test('what is no part at all', () => {
    const { items, changes } = readMade([item(2), 7, null, 'x', []] as object[], roots(2), {
      CFRubrics: {},
      CFDefinitions: { CFSubjects: 'Math' },
    })
    expect(items).toHaveLength(1)
    expect(changes.map(({ type, what }) => [type, what.split(':')[0]])).toEqual([
      ...Array(4).fill(['badValue', 'CFItems']),
      ['badValue', 'CFRubrics'],
      ['badValue', 'CFSubjects'],
    ])
  })

  test('a licence as a plain address', () => {
    const { document: head, changes } = readMade([], [], {
      CFDocument: { ...document, licenseURI: 'https://creativecommons.org/licenses/by/4.0/' },
    })
    expect(head.licence).toMatchObject({ title: '', uri: 'https://creativecommons.org/licenses/by/4.0/' })
    expect(changes.map(({ type }) => type)).toEqual(['badLink'])
  })

  test('ten thousand faults are listed, and how many more there are', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => item(index + 2))
    const { changes } = readMade(many, [])
    expect(changes).toHaveLength(10_001)
    expect(changes.at(-1)).toEqual({ type: 'andMore', id: '', what: '2000' })
  })
})

test('grades are read in the spellings that files have', () => {
  const levels = [
    [['KG', '01', '12'], 'K 1 12'],
    [['6', 'Grade 7', '8th'], '6 7 8'],
    [['06-08'], '6 7 8'],
    [['K–2'], 'K 1 2'],
    [['09,10'], '9 10'],
    [['HS'], '9 10 11 12'],
    [['PK', '13', 'UG', '8-6', ''], ''],
  ] as const
  const { items } = readMade(
    levels.map(([educationLevel], index) => item(index + 2, { educationLevel })),
    roots(...levels.map((_, index) => index + 2)),
  )
  expect(items.map(({ grades }) => grades.join(' '))).toEqual(levels.map(([, grades]) => grades))
})
