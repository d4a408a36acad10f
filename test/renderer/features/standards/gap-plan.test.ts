import { expect, test } from 'vitest'
import { builtInStandards } from '../../../../shared/catalog/catalog.ts'
import {
  gapPlanOf,
  gapStepOf,
  shortTitle,
} from '../../../../src-renderer/features/standards/gap-path/gap-plan.ts'

const row = (code: string, grade: string) => ({
  framework: 'ccss-math',
  id: code,
  parent: null,
  kind: 'standard' as const,
  code,
  grades: [grade],
  language: 'en',
  official: null,
  ours: { en: `Words of ${code}.` },
  family: {},
  iCan: {},
  isPriority: false,
})

test('the plan holds everything on the way in the order of learning, and a path to begin with', () => {
  const ways = {
    key: '6.RP.1',
    entries: [row('6.RP.A.1', '6')],
    before: [
      { key: '5.NF.5', steps: 1, standard: row('5.NF.B.5', '5') },
      { key: '4.OA.2', steps: 1, standard: row('4.OA.A.2', '4') },
      { key: '4.NF.4', steps: 2, standard: row('4.NF.B.4', '4') },
      { key: '2.OA.4', steps: 3, standard: null },
    ],
    edges: [
      ['5.NF.5', '6.RP.1'],
      ['4.OA.2', '6.RP.1'],
      ['4.NF.4', '5.NF.5'],
      ['2.OA.4', '4.NF.4'],
    ] as const,
  }
  const plan = gapPlanOf(ways)
  expect(plan.choices.map(({ code, band }) => `${code} ${band}`)).toEqual([
    '2.OA.4 2',
    '4.NF.B.4 4',
    '4.OA.A.2 4',
    '5.NF.B.5 5',
  ])
  expect([...plan.suggested]).toEqual(['2.OA.4', '4.NF.4', '5.NF.5'])
  const ours = gapPlanOf(ways, (code) => (code === '5.NF.B.5' ? '5.NF.5' : code))
  expect(ours.choices.at(-1)).toMatchObject({ code: '5.NF.5', key: '5.NF.5' })
})

const say = { untitled: 'Gap lesson', checkOf: (title: string) => `Check: ${title}` }
const choice = {
  key: '4.OA.2',
  code: '4.OA.A.2',
  band: '4',
  words: { en: 'Solve “times as much” stories, with a drawing.' },
  iCan: { en: 'I can solve them.' },
}

test('a lesson starts with the words of its standard, in the languages of the unit', () => {
  expect(gapStepOf(choice, { ...say, languages: ['en', 'es'] })).toEqual({
    code: '4.OA.A.2',
    grade: '4',
    title: { en: 'Solve “times as much” stories' },
    iCan: { en: 'I can solve them.' },
    checkTitle: { en: 'Check: Solve “times as much” stories' },
  })
  const inSpanish = gapStepOf(choice, { ...say, languages: ['es'] })
  expect([inSpanish.title, inSpanish.iCan]).toEqual([
    { es: 'Solve “times as much” stories' },
    { es: 'I can solve them.' },
  ])
  const wordless = gapStepOf({ ...choice, words: {}, iCan: {} }, { ...say, languages: ['en'] })
  expect(wordless).toMatchObject({
    title: { en: 'Gap lesson' },
    iCan: {},
    checkTitle: { en: 'Check: Gap lesson' },
  })
})

test('titles are short, and name neither a grade nor a code on a child’s page', () => {
  const titles = builtInStandards()
    .filter(({ framework, kind }) => framework === 'ccss-math' && kind !== 'domain' && kind !== 'cluster')
    .map(({ ours }) => shortTitle(ours.en ?? ''))
  expect(titles.filter((title) => title.length < 8 || title.length > 73)).toEqual([])
  expect(titles.filter((title) => /\bgrade\b|kindergarten|\d\.[A-Z]{1,3}\.|[,;:.]$/i.test(title))).toEqual([])
})
