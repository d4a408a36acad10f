import { expect, test } from 'vitest'
import type { PacketOrder } from '../../../shared/domain/packets/packet-order.ts'
import { makePacket } from '../../../src-main/node/packets/make-packet.ts'
import { createFakePrinter, type FakePrinter } from '../../kit/fake-printer.ts'
import { core, smallPlanned, texts } from '../../kit/packet-sources.ts'
import { readPaper } from '../../kit/paper.ts'

const planned = smallPlanned({
  unit: { title: { en: 'Ratios and rates' }, number: '3' },
  overview: { familyLetter: texts('Dear families') },
  sequence: [
    { type: 'lesson', title: { en: 'Fruit' }, sections: [{ kind: 'learn', texts: [core('Count.')] }] },
    { type: 'check', title: { en: 'Check 1' }, items: [{ kind: 'short', stem: texts('Why?') }] },
  ],
})

const order: PacketOrder = { edition: 'student', level: 'core', language: 'en', paper: 'letter' }

const make = (printer: FakePrinter, rest: object = {}) =>
  makePacket({
    unit: planned.unit,
    cell: planned.cell,
    order,
    team: { name: 'Team', school: 'School' },
    imageUrl: () => null,
    printer,
    assets: { css: '' },
    ...rest,
  })

const FIRST = { 'letter-1': 3, 'lesson-1': 4, 'check-1': 7 }
const SECOND = { 'letter-1': 3, 'lesson-1': 5, 'check-1': 9 }

const numbersIn = (html: string | undefined) =>
  [...(html ?? '').matchAll(/class="page-number">(\d*)</g)].map(([, number]) => number)

const blanksIn = (html: string | undefined) => html?.match(/class="part blank-page"/g)?.length ?? 0

test('a packet is printed once to see where things fall and once with its page numbers', async () => {
  const printer = createFakePrinter([FIRST, SECOND])
  const steps: (readonly [number, number])[] = []
  const made = await make(printer, { onProgress: (done: number, of: number) => steps.push([done, of]) })
  expect(made).toMatchObject({
    ok: true,
    value: {
      pages: 40,
      fileName: 'ratios-and-rates-student-circle-en.pdf',
      code: expect.stringMatching(/^...-...$/),
      problems: [{ type: 'NoKey', where: 'Check 1', what: 'Question 1' }],
    },
  })
  expect(printer.printed.map(numbersIn)).toEqual([
    ['', '', ''],
    ['3', '5', '9'],
  ])
  expect(printer.printed.map(blanksIn)).toEqual([0, 2])
  expect(steps).toEqual([
    [1, 4],
    [2, 4],
    [4, 4],
  ])
})

test('when the numbers themselves move something, it is printed once more', async () => {
  const moved = { 'letter-1': 4, 'lesson-1': 6, 'check-1': 10 }
  const printer = createFakePrinter([FIRST, moved, { 'letter-1': 5, 'lesson-1': 7, 'check-1': 11 }])
  expect((await make(printer)).ok).toBe(true)
  expect(printer.printed.map(numbersIn)).toEqual([
    ['', '', ''],
    ['3', '5', '9'],
    ['5', '7', '11'],
  ])
})

test('the paper is named, has its language and a bookmark for every part', async () => {
  const made = await make(createFakePrinter([FIRST, SECOND]))
  if (!made.ok) throw new Error('not made')
  expect(await readPaper(made.value.pdf)).toMatchObject({
    title: 'Unit 3: Ratios and rates',
    language: 'en',
    producer: 'Common Prep',
    bookmarks: [
      { name: 'A letter for your family', page: 3 },
      { name: 'Lesson 1: Fruit', page: 5 },
      { name: 'Mastery check: Check 1', page: 9 },
    ],
  })
})

test('a print that fails is told with its reason', async () => {
  expect(await make(createFakePrinter([FIRST, 'fails']))).toEqual({
    ok: false,
    error: { type: 'PrintFailed', reason: 'no ink' },
  })
})

test('paper that cannot be read is a failed print', async () => {
  const printer = { ...createFakePrinter([]), print: async () => ({ ok: true, value: new Uint8Array(9) }) }
  expect(await make(printer as never)).toMatchObject({ ok: false, error: { type: 'PrintFailed' } })
})

test('a teacher who changes her mind gets no packet', async () => {
  const stop = new AbortController()
  const printer = createFakePrinter([FIRST, SECOND])
  const made = make(printer, { signal: stop.signal, onProgress: () => stop.abort() })
  expect(await made).toEqual({ ok: false, error: { type: 'Cancelled' } })
  expect(printer.printed).toEqual([])
})
