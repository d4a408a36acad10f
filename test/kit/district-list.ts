const DOCUMENT = '11bf848b-d6a1-5797-8fec-a898fa9a940b'
/** What the app calls it. */
export const DISTRICT_LIST = DOCUMENT.replaceAll('-', '')

interface SmallList {
  readonly items?: number
  readonly statement?: string
}

/** A district's list of its own: a heading, and standards that lead from one to the next. */
export function districtList({ items = 3, statement = 'Official words of' }: SmallList = {}): string {
  const id = (number: number) => `0fa6ffc9-158f-5638-bea5-${String(number).padStart(12, '0')}`
  const link = (associationType: string, from: string, to: string) => ({
    associationType,
    originNodeURI: { identifier: from },
    destinationNodeURI: { identifier: to },
  })
  const numbers = Array.from({ length: items }, (_, index) => index + 1)
  return JSON.stringify({
    CFDocument: {
      identifier: DOCUMENT,
      title: 'District habits',
      creator: 'District 9',
      notes: 'All rights reserved.',
    },
    CFItems: [
      { identifier: id(0), fullStatement: 'Habits of work', CFItemType: 'Domain' },
      ...numbers.map((number) => ({
        identifier: id(number),
        humanCodingScheme: `D9.HW.${number}`,
        fullStatement: `${statement} habit ${number}.`,
        educationLevel: ['06'],
        somebodysField: { kept: number },
      })),
    ],
    CFAssociations: [
      link('isChildOf', id(0), DOCUMENT),
      ...numbers.map((number) => link('isChildOf', id(number), id(0))),
      ...numbers.slice(1).map((number) => link('precedes', id(number - 1), id(number))),
      link('precedes', id(1), 'dddddddd-dddd-4ddd-8ddd-dddddddddddd'),
    ],
  })
}
