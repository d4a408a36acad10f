import { expect, test } from 'vitest'
import { nothing } from '../../../shared/packets/html.ts'
import type { PacketPart } from '../../../shared/packets/packet-parts.ts'
import { isSettled, paginate, withoutBlanks } from '../../../shared/packets/pagination.ts'
import { fc } from '../../kit/properties.ts'

const part = (anchor: string, startsOnFront: boolean): PacketPart => ({
  anchor,
  kind: 'lesson',
  label: '',
  titleHtml: nothing,
  name: anchor,
  footer: '',
  week: 1,
  startsOnFront,
  body: nothing,
})

test('a part that starts on a back gets a blank page before it, and all after it move on', () => {
  const parts = [part('letter', true), part('words', true), part('lesson', false), part('check', true)]
  const starts = new Map([
    ['letter', 3],
    ['words', 4],
    ['lesson', 5],
    ['check', 9],
  ])
  expect(paginate(parts, starts)).toEqual({
    pageNumbers: new Map([
      ['letter', 3],
      ['words', 5],
      ['lesson', 6],
      ['check', 11],
    ]),
    blanksBefore: new Set(['words', 'check']),
  })
})

test('whatever the lengths, fronts are odd, order holds, and taking the blanks out gives the first print back', () => {
  const lengths = fc.array(fc.record({ pages: fc.integer({ min: 1, max: 9 }), front: fc.boolean() }))
  void fc.assert(
    fc.property(lengths, (some) => {
      const parts = some.map(({ front }, index) => part(`part-${index}`, front))
      let next = 3
      const starts = new Map(
        parts.map(({ anchor }, index) => {
          const start = next
          next += some[index]?.pages ?? 1
          return [anchor, start]
        }),
      )
      const layout = paginate(parts, starts)
      const pages = [...layout.pageNumbers.values()]
      expect(pages).toEqual([...pages].sort((a, b) => a - b))
      for (const each of parts) {
        if (each.startsOnFront) expect((layout.pageNumbers.get(each.anchor) ?? 0) % 2).toBe(1)
      }
      expect(withoutBlanks(parts, layout.pageNumbers, layout)).toEqual(starts)
      expect(isSettled(layout.pageNumbers, layout)).toBe(true)
    }),
  )
})

test('a packet whose parts are elsewhere than its contents say is not settled', () => {
  const layout = paginate([part('a', false)], new Map([['a', 3]]))
  expect(isSettled(new Map([['a', 4]]), layout)).toBe(false)
  expect(isSettled(new Map(), layout)).toBe(false)
})
