import { expect, test } from 'vitest'
import { LEVELS } from '../../../shared/domain/planning/level.ts'
import { packetHtml, setPacket } from '../../../shared/packets/packet-html.ts'
import { packetFileName, packetTitle } from '../../../shared/packets/packet-title.ts'
import { packetWords } from '../../../shared/packets/packet-words.ts'
import { core, packetSource, readable, samplePlanned, smallPlanned, texts } from '../../kit/packet-sources.ts'

/** Everything in here that only teachers may read holds the word "quokka". */
const telling = smallPlanned({
  unit: {
    title: { en: 'Ratios' },
    grade: 'quokka grade 6',
    subject: 'quokka mathematics 6',
    standards: ['QUOKKA.1'],
  },
  overview: { misconceptions: texts('quokka misconception'), summary: texts('quokka summary') },
  sequence: [
    {
      type: 'lesson',
      kind: 'gap',
      gapGrade: 'quokka 4',
      title: { en: 'Times as many' },
      iCan: { en: 'I can compare.' },
      minutes: 47,
      depth: 3,
      standards: ['QUOKKA.OA.2'],
      sections: [
        { kind: 'learn', minutes: 13, grouping: 'pair', texts: [core('Look at the ribbon.')] },
        { kind: 'teacherNotes', texts: [core('quokka answers')] },
      ],
    },
    {
      type: 'check',
      title: { en: 'Check 1' },
      minutes: 31,
      standards: ['QUOKKA.OA.2'],
      items: [
        {
          kind: 'choice',
          standards: ['QUOKKA.OA.2'],
          stem: texts('Which is more?'),
          choices: [
            { text: { en: 'This' }, isCorrect: true },
            { text: { en: 'That' }, misconception: { en: 'quokka thought' } },
          ],
        },
        { kind: 'numeric', standards: ['QUOKKA.OA.2'], stem: texts('How many?'), answer: '987654' },
        {
          kind: 'short',
          standards: ['QUOKKA.OA.2'],
          stem: texts('Why?'),
          modelAnswer: texts('quokka model'),
        },
        {
          kind: 'constructed',
          standards: ['QUOKKA.OA.2'],
          stem: texts('Explain.'),
          modelAnswer: texts('quokka model'),
          rubric: [{ en: 'quokka 1' }, { en: 'quokka 2' }, { en: 'quokka 3' }, { en: 'quokka 4' }],
        },
      ],
    },
  ],
})

const rest = { levelName: 'Quokka level', team: { name: 'Quokka grade 6 team', school: 'Clinton School' } }

test('a learner’s packet says nothing that only teachers may know', () => {
  for (const level of LEVELS) {
    const markup = packetHtml(packetSource(telling, { level }, rest))
    expect(markup).not.toMatch(/quokka/i)
    expect(readable(markup)).not.toMatch(/987654|47|31 min|13 min|DOK|Pairs/)
    expect(readable(markup)).not.toMatch(/\b(grade|gap|below|support|core|extend)\b/i)
    expect(markup).not.toContain('isCorrect')
  }
})

test('the same packet for teachers says all of it', () => {
  const text = readable(packetHtml(packetSource(telling, { edition: 'teacher' }, rest)))
  for (const words of [
    'Quokka level',
    'Quokka grade 6 team',
    'Gap lesson from grade quokka 4',
    'quokka misconception',
    'quokka summary',
    'quokka answers',
    'quokka thought',
    'quokka model',
    'QUOKKA.OA.2',
    '987654',
    'DOK 3, 47 min',
    'Pairs, 13 min',
    '31 min',
  ]) {
    expect(text).toContain(words)
  }
  expect(text).toMatch(/4 quokka 4 3 quokka 3 2 quokka 2 1 quokka 1/)
})

test('title, bookmarks and file name of a learner’s packet name no level', () => {
  const source = packetSource(telling, { level: 'support' }, rest)
  const names = setPacket(source).parts.map((part) => part.name)
  expect([packetTitle(source), packetFileName(source), ...names]).toEqual([
    'Ratios',
    'ratios-student-triangle-en.pdf',
    'Building block: Times as many',
    'Mastery check: Check 1',
  ])
})

const wordsIn = (value: unknown): string[] => {
  if (typeof value === 'function') return [String(value(1))]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [String(value)]
}

test.each(['en', 'es', 'ar'])('the packet’s own words for learners name no level in %s', (language) => {
  const { teacher, ...words } = packetWords(language)
  const said = wordsIn(words).join(' ').toLowerCase()
  for (const name of Object.values(teacher.levels)) expect(said).not.toContain(name.toLowerCase())
  expect(said).not.toMatch(/grade|grado|level|nivel|gap|brecha|مستوى|فجوة/)
})

test('the sample packet of every level names no standard, grade or level on learners’ pages', () => {
  const sample = samplePlanned()
  for (const level of LEVELS) {
    const text = readable(packetHtml(packetSource(sample, { level })))
    expect(text).not.toMatch(/\b[K1-8]\.[A-Z]{1,3}\.[A-Z]\.\d/)
    expect(text).not.toMatch(/\b(?:[4-8](?:st|nd|rd|th) grade|grade [4-8])\b/i)
    expect(text).not.toMatch(/\b(?:Support|Core|Extend)\b/)
  }
})

test('rubrics reach learners only when a teacher asks for it', () => {
  const source = packetSource(telling, {}, { ...rest, rubricForLearners: true })
  expect(packetHtml(source)).toContain('quokka 4')
})
