/** A package of CASE: every item has a place, the other associations lead from one to a later one. `list` makes it another
 *  list than the last. */
export function largeList(items: number, associations: number, list = 0): string {
  const prefix = `5f0ee3f2-0000-4000-8${String(list).padStart(3, '0')}`
  const id = (number: number) => `${prefix}-${String(number).padStart(12, '0')}`
  const document = id(0)
  const numbers = Array.from({ length: items }, (_, at) => at + 1)
  const link = (number: number, associationType: string, from: string, to: string) => ({
    identifier: id(100_000 + number),
    associationType,
    originNodeURI: { title: '', identifier: from, uri: `urn:uuid:${from}` },
    destinationNodeURI: { title: '', identifier: to, uri: `urn:uuid:${to}` },
    lastChangeDateTime: '2026-01-01T00:00:00+00:00',
    uri: `urn:uuid:${id(100_000 + number)}`,
  })
  const further = Array.from({ length: associations - items }, (_, at) =>
    link(
      items + at,
      'isRelatedTo',
      id(1 + (at % items)),
      id(1 + ((at * 7 + Math.floor(at / items) + 1) % items)),
    ),
  )
  return JSON.stringify({
    CFDocument: {
      ...{ identifier: document, uri: `urn:uuid:${document}`, title: 'A state', creator: 'A state' },
      lastChangeDateTime: '2026-01-01T00:00:00+00:00',
    },
    CFItems: numbers.map((number) => ({
      ...{ identifier: id(number), uri: `urn:uuid:${id(number)}`, humanCodingScheme: `S.${number}` },
      fullStatement: `What a child of this state is to know and to do, number ${number} of all.`,
      lastChangeDateTime: '2026-01-01T00:00:00+00:00',
    })),
    CFAssociations: [
      ...numbers.map((number) => link(number - 1, 'isChildOf', id(number), document)),
      ...further,
    ],
  })
}
