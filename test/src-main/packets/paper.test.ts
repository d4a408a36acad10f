import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PacketOrder } from '../../../shared/domain/packets/packet-order.ts'
import { createChromiumPrinter } from '../../../src-main/node/packets/chromium-printer.ts'
import { type MadePacket, makePacket } from '../../../src-main/node/packets/make-packet.ts'
import { packetAssets } from '../../../src-main/node/packets/packet-assets.ts'
import { core, type PlannedUnit, samplePlanned, smallPlanned, texts } from '../../kit/packet-sources.ts'
import { type Paper, type PaperPage, readPaper } from '../../kit/paper.ts'

/** The sample unit on real paper from the real engine; a few of its lessons, all of its checks. */
const printer = createChromiumPrinter()
afterAll(() => printer.dispose())

const sample = samplePlanned()
const short: PlannedUnit = { ...sample, unit: { ...sample.unit, lessons: sample.unit.lessons.slice(0, 5) } }

async function print(planned: PlannedUnit, order: Partial<PacketOrder>): Promise<MadePacket> {
  const made = await makePacket({
    unit: planned.unit,
    cell: planned.cell,
    order: { edition: 'student', level: 'core', language: 'en', paper: 'letter', ...order },
    team: { name: 'Grade 6 team', school: 'Clinton School' },
    imageUrl: () => null,
    printer,
    assets: packetAssets(),
  })
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

const HOLES_PT = (19 / 25.4) * 72

const letters = (text: string) => text.replace(/\s/g, '')

/** Pages without what stands on every one: the footer's code and page number. */
const pagesWith = (paper: Paper, text: string): number[] =>
  paper.pages.filter((page) => page.letters.includes(letters(text))).map((page) => page.number)

const bookmark = (paper: Paper, name: string): number =>
  paper.bookmarks.find((each) => each.name.includes(name))?.page ?? 0

interface Printed {
  readonly made: MadePacket
  readonly paper: Paper
}

const printed = async (planned: PlannedUnit, order: Partial<PacketOrder>): Promise<Printed> => {
  const made = await print(planned, order)
  return { made, paper: await readPaper(made.pdf) }
}

let student: Printed
let teacher: Printed
let arabic: Printed

beforeAll(async () => {
  student = await printed(short, { level: 'support' })
  teacher = await printed(short, { edition: 'teacher', language: 'es', paper: 'a4' })
  arabic = await printed(short, { language: 'ar' })
}, 240_000)

test('paper is tagged, named and has all its letters inside', () => {
  for (const { paper } of [student, teacher, arabic]) {
    expect(paper.isTagged).toBe(true)
    expect(paper.fontsElsewhere).toEqual([])
    expect(paper.tags).toMatchObject({
      H1: expect.any(Number),
      H2: expect.any(Number),
      Table: expect.any(Number),
      TH: expect.any(Number),
      L: expect.any(Number),
      Figure: expect.any(Number),
      Link: expect.any(Number),
    })
    expect(paper.producer).toBe('Common Prep')
  }
  expect([student, teacher, arabic].map(({ paper }) => [paper.title, paper.language])).toEqual([
    ['Unit 3: Ratios and rates', 'en'],
    ['Unidad 3: Razones y tasas. Edición del docente, Base', 'es'],
    ['الوحدة 3: النسب والمعدلات', 'ar'],
  ])
})

test('every page has the size that was ordered and room for three holes at its binding edge', () => {
  const sizes = ({ paper }: Printed) =>
    new Set(paper.pages.map((page) => `${Math.round(page.width)}×${Math.round(page.height)}`))
  expect(sizes(student)).toEqual(new Set(['612×792']))
  expect(sizes(teacher)).toEqual(new Set(['595×842']))
  const bindsLeft = (page: PaperPage) => page.number % 2 === 1
  for (const page of student.paper.pages) {
    expect(bindsLeft(page) ? page.left : page.width - page.right).toBeGreaterThanOrEqual(HOLES_PT)
  }
  for (const page of arabic.paper.pages) {
    expect(bindsLeft(page) ? page.width - page.right : page.left).toBeGreaterThanOrEqual(HOLES_PT)
  }
})

test('contents tell the page each part is on', () => {
  for (const { paper } of [student, teacher]) {
    const contents = paper.pages[1]?.letters ?? ''
    expect(paper.bookmarks.length).toBeGreaterThan(8)
    for (const { name, page } of paper.bookmarks) {
      const title = letters(name.replace(/^[^:]*: /, ''))
      expect(contents).toContain(`${title}${page}`)
      expect(paper.pages[page - 1]?.letters).toContain(title)
    }
  }
})

test('checks start on the front of a sheet, and what follows one does too', () => {
  const fronts = student.paper.bookmarks.filter(({ name }) =>
    /^(Starting point|Mastery check|Unit check)/.test(name),
  )
  expect(fronts).toHaveLength(4)
  expect(fronts.map(({ page }) => page % 2)).toEqual([1, 1, 1, 1])
  const order = student.paper.bookmarks
  for (const front of fronts) {
    const after = order[order.indexOf(front) + 1]
    if (after) expect(after.page % 2).toBe(1)
  }
  expect(pagesWith(student.paper, 'This page is blank on purpose.').every((page) => page % 2 === 0)).toBe(
    true,
  )
})

test('every page says which it is, of how many, and of which packet', () => {
  const { made, paper } = student
  expect(made.pages).toBe(paper.pages.length)
  for (const page of paper.pages) expect(page.letters).toContain(made.code)
  for (const page of paper.pages.slice(1)) {
    expect(page.letters).toContain(`Page${page.number}of${made.pages}`)
  }
})

test('the same words give the same code and pages on another day', async () => {
  const again = await print(short, { level: 'support' })
  expect([again.code, again.pages]).toEqual([student.made.code, student.made.pages])
  expect(new Set([student, teacher, arabic].map(({ made }) => made.code)).size).toBe(3)
}, 120_000)

test('only teachers get keys, standards and notes', () => {
  const all = (paper: Paper) => paper.pages.map((page) => page.letters).join('')
  expect(all(student.paper)).not.toMatch(/6\.RP\.A|Answerkey|Teachernotes|Support/)
  expect(all(teacher.paper)).toMatch(/6\.RP\.A\.1/)
  expect(bookmark(teacher.paper, 'Clave de respuestas: Comprobación 1')).toBeGreaterThan(
    bookmark(teacher.paper, 'Evaluación de dominio: Comprobación 1'),
  )
})

test('no question is split from its choices, wherever it falls', async () => {
  const items = Array.from({ length: 30 }, (_, index) => ({
    kind: 'choice' as const,
    stem: texts(`Question number${index}is here. ${'And it goes on for a while. '.repeat(index % 7)}`),
    choices: ['A', 'B', 'C', 'D'].map((letter) => ({
      text: {
        en: `Item${index}${letter}end${' which needs more words than half a line has'.repeat(index % 2)}`,
      },
      isCorrect: letter === 'A',
    })),
  }))
  const { paper } = await printed(
    smallPlanned({ sequence: [{ type: 'check', title: { en: 'Long check' }, items }] }),
    {},
  )
  expect(paper.pages.length).toBeGreaterThan(5)
  for (let index = 0; index < items.length; index += 1) {
    const pages = [`number${index}is`, ...['A', 'B', 'C', 'D'].map((letter) => `Item${index}${letter}end`)]
    expect(new Set(pages.flatMap((text) => pagesWith(paper, text))).size).toBe(1)
  }
}, 120_000)

test('a table longer than a page goes on with its headings', async () => {
  const rows = Array.from({ length: 90 }, (_, row) => `| row${row}x | ${row * 2} |`).join('\n')
  const long = smallPlanned({
    sequence: [
      {
        type: 'lesson',
        title: { en: 'Long table' },
        sections: [
          {
            kind: 'practice',
            texts: [core(`| Blue paint | Cups |\n| --- | --- |\n${rows}`)],
          },
        ],
      },
    ],
  })
  const { paper } = await printed(long, {})
  const withRows = paper.pages.filter((page) => /row\d+x/.test(page.letters)).map((page) => page.number)
  expect(withRows.length).toBeGreaterThan(2)
  expect(pagesWith(paper, 'Blue paint')).toEqual(withRows)
  for (let row = 0; row < 90; row += 1) expect(pagesWith(paper, `row${row}x`)).toHaveLength(1)
}, 120_000)
