import { describe, expect, test } from 'vitest'
import { association, item, itemUri, uuid } from './made-package.ts'
import { readMade, roots } from './read-made.ts'

describe('associations', () => {
  const outside = { title: 'K.1', identifier: 'x-1', uri: 'https://elsewhere.example/K.1' }

  test('lead elsewhere by an address', () => {
    const { edges, changes } = readMade(
      [item(2)],
      [...roots(2), association(10, 'precedes', [2, 2], { originNodeURI: outside })],
    )
    expect(edges).toMatchObject([{ from: outside.uri, fromLink: outside, to: uuid(2), toLink: null }])
    expect(changes).toEqual([])
  })

  test('that lead to an id of nothing are left out; beside the package they are kept and named', () => {
    const { edges, changes } = readMade(
      [item(2)],
      [
        ...roots(2),
        association(10, 'precedes', [2, 2], { destinationNodeURI: { ...outside, uri: '' } }),
        association(11, 'precedes', [2, 2], { destinationNodeURI: uuid(77) }),
        association(12, 'precedes', [2, 77]),
        association(13, 'precedes', [2, 2], { destinationNodeURI: null }),
        association(14, 'isChildOf', [2, 2], { originNodeURI: 7 }),
      ],
    )
    expect(edges.map(({ id, to }) => [id, to])).toEqual([[uuid(12), itemUri(77)]])
    expect(changes.filter(({ type }) => type === 'dangling' || type === 'outside')).toEqual([
      { type: 'dangling', id: uuid(10), what: 'x-1' },
      { type: 'dangling', id: uuid(11), what: uuid(77) },
      { type: 'outside', id: uuid(12), what: itemUri(77) },
      { type: 'dangling', id: uuid(13), what: '' },
      { type: 'dangling', id: uuid(14), what: '' },
    ])
  })

  test('find their ends by plain address, by plain id, by another server and in capitals', () => {
    const ends = [
      itemUri(3),
      uuid(3),
      { title: '', identifier: '', uri: `https://other.example/ims/case/v1p0/CFItems/${uuid(3)}` },
      { title: '', identifier: `{${uuid(3).toUpperCase()}}`, uri: 'x' },
    ]
    const { edges } = readMade(
      [item(2), item(3)],
      [
        ...roots(2, 3),
        ...ends.map((end, index) => association(10 + index, 'precedes', [2, 2], { destinationNodeURI: end })),
      ],
    )
    expect(edges.map(({ to, toLink }) => [to, toLink])).toEqual(ends.map(() => [uuid(3), null]))
  })

  test('of a type in another spelling or of none are named', () => {
    const types = ['PRECEDES', 'is related to', 'helps with', 'ext:helps', '', null]
    const { edges, changes } = readMade(
      [item(2), item(3)],
      [
        ...roots(2, 3),
        ...types.map((type, index) => association(10 + index, '', [2, 3], { associationType: type })),
      ],
    )
    expect(edges.map(({ kind }) => kind)).toEqual(['precedes', 'isRelatedTo', 'helps with', 'ext:helps'])
    expect(changes.map(({ type, what }) => [type, what])).toEqual(
      ['PRECEDES', 'is related to', 'helps with', '', ''].map((what) => ['unknownType', what]),
    )
  })

  test('under one id are one if they say the same, else two', () => {
    const { edges, changes } = readMade(
      [item(2), item(3)],
      [
        ...roots(2, 3),
        association(10, 'precedes', [2, 3]),
        association(10, 'precedes', [2, 3]),
        association(10, 'isRelatedTo', [2, 3]),
      ],
    )
    expect(edges.map(({ kind }) => kind)).toEqual(['precedes', 'isRelatedTo'])
    expect(new Set(edges.map(({ id }) => id)).size).toBe(2)
    expect(changes.map(({ type }) => type)).toEqual(['twice', 'twice'])
  })
})
