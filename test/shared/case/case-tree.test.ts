import { describe, expect, test } from 'vitest'
import type { CasePackage } from '../../../shared/case/case-package.ts'
import { writeCase } from '../../../shared/case/write-case.ts'
import { association, item, uuid } from './made-package.ts'
import { readMade, roots } from './read-made.ts'

const shape = ({ items }: CasePackage) => items.map(({ id, parent, position }) => [id, parent, position])

describe('the tree', () => {
  test('stands by sequence, then by code with its numbers as numbers, then as in the file', () => {
    const tree = readMade(
      [
        item(2, { humanCodingScheme: 'A.10' }),
        item(3, { humanCodingScheme: 'A.9' }),
        item(4),
        item(5),
        item(6, { humanCodingScheme: 'Z' }),
        item(7, { humanCodingScheme: 'B' }),
      ],
      [
        ...roots(2, 3, 4, 5),
        association(106, 'isChildOf', [6, 1], { sequenceNumber: 3 }),
        association(107, 'isChildOf', [7, 6], { sequenceNumber: 1 }),
      ],
    )
    expect(shape(tree)).toEqual([
      [uuid(6), null, 0],
      [uuid(7), uuid(6), 0],
      [uuid(4), null, 1],
      [uuid(5), null, 2],
      [uuid(3), null, 3],
      [uuid(2), null, 4],
    ])
    expect(tree.changes).toEqual([])
  })

  test('a circle is opened at one item, which hangs at the root', () => {
    const tree = readMade(
      [item(2), item(3), item(4), item(5)],
      [
        association(10, 'isChildOf', [2, 3]),
        association(11, 'isChildOf', [3, 4]),
        association(12, 'isChildOf', [4, 2]),
        association(13, 'isChildOf', [5, 5]),
      ],
    )
    expect(shape(tree)).toEqual([
      [uuid(2), null, 0],
      [uuid(4), uuid(2), 0],
      [uuid(3), uuid(4), 0],
      [uuid(5), null, 1],
    ])
    expect(tree.changes).toEqual([
      { type: 'cycle', id: uuid(5), what: uuid(5) },
      { type: 'cycle', id: uuid(2), what: uuid(3) },
      { type: 'orphan', id: uuid(5), what: '' },
    ])
    expect(tree.edges).toEqual([])
  })

  test('orphans hang at the root', () => {
    const tree = readMade([item(2), item(3)], roots(2))
    expect(shape(tree)).toEqual([
      [uuid(2), null, 0],
      [uuid(3), null, 1],
    ])
    expect(tree.changes).toEqual([{ type: 'orphan', id: uuid(3), what: '' }])
  })

  test('of two parents the first counts, the other stays an association', () => {
    const second = association(11, 'isChildOf', [4, 3])
    const tree = readMade(
      [item(2), item(3), item(4)],
      [...roots(2, 3), association(10, 'isChildOf', [4, 2]), second],
    )
    expect(tree.items.find(({ id }) => id === uuid(4))?.parent).toBe(uuid(2))
    expect(tree.edges).toMatchObject([{ kind: 'isChildOf', from: uuid(4), to: uuid(3), id: uuid(11) }])
    expect(tree.changes).toEqual([{ type: 'twoParents', id: uuid(4), what: uuid(3) }])
  })

  test('is the same in whatever order its lists were kept meanwhile', () => {
    const tree = readMade(
      [item(4), item(3), item(2), item(5)],
      [
        ...roots(3, 2),
        association(11, 'isChildOf', [4, 3]),
        association(10, 'isChildOf', [4, 2]),
        ...roots(5),
      ],
    )
    const written = JSON.parse(writeCase(tree, 0))
    const turned = readMade(written.CFItems.toReversed(), written.CFAssociations.toReversed())
    expect(turned.items.map(({ id, parent }) => [id, parent])).toEqual([
      [uuid(3), null],
      [uuid(4), uuid(3)],
      [uuid(2), null],
      [uuid(5), null],
    ])
    expect(turned.changes).toEqual([])
  })

  test('may be as deep as its list is long', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index + 2)
    const tree = readMade(
      numbers.map((number) => item(number)),
      numbers.map((number) => association(100_000 + number, 'isChildOf', [number, number - 1])),
    )
    expect(tree.changes).toEqual([])
    expect(tree.items.map(({ id }) => id)).toEqual(numbers.map(uuid))
  })

  test('may have all of its items side by side', () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index + 2)
    const tree = readMade(
      numbers.map((number) => item(number)),
      numbers.map((number) => association(100_000 + number, 'isChildOf', [number, 1])),
    )
    expect(tree.items.map(({ position }) => position)).toEqual(numbers.map((number) => number - 2))
  })
})
