import { expect, test } from 'vitest'
import { packetCode, packetHtml, setPacket } from '../../../shared/packets/packet-html.ts'
import { core, packetSource, readable, smallPlanned, texts } from '../../kit/packet-sources.ts'

const planned = smallPlanned({
  unit: { title: { en: 'Ratios and rates' }, number: '3', weeks: 2 },
  overview: { familyLetter: texts('Dear families') },
  vocabulary: [{ term: { en: 'ratio' }, meaning: { en: 'A comparison.' } }],
  sequence: [
    {
      type: 'check',
      kind: 'preCheck',
      title: { en: 'What do you know?' },
      items: [{ kind: 'short', stem: texts('Tell us.'), lines: 2 }],
    },
    {
      type: 'lesson',
      title: { en: 'What a ratio compares' },
      iCan: { en: 'I can compare $3:2$.' },
      tasks: [
        { priority: 'mustDo', text: { en: 'Finish the table.' } },
        { priority: 'aspireToDo', text: { en: 'Write a riddle.' } },
      ],
      sections: [
        { kind: 'warmUp', texts: [core('Count the fruit.')] },
        { kind: 'other', title: { en: 'Number talk' }, texts: [core('Talk.')] },
        { kind: 'coolDown', texts: [] },
      ],
    },
    {
      type: 'check',
      week: 2,
      title: { en: 'Check 1' },
      directions: texts('Work alone.'),
      items: [
        {
          kind: 'choice',
          stem: texts('Which?'),
          choices: [{ text: { en: '1' } }, { text: { en: '2' }, isCorrect: true }, { text: { en: '3' } }],
        },
        { kind: 'numeric', points: 2, stem: texts('How many?'), answer: '12', unit: { en: 'cups of mango' } },
        { kind: 'short', stem: texts('Why?'), lines: 4 },
        { kind: 'constructed', points: 4, stem: texts('Explain.'), lines: 8 },
      ],
    },
  ],
})

test('a packet holds cover, contents, letter, vocabulary, and the sequence in its order', () => {
  const source = packetSource(planned)
  expect(
    setPacket(source).parts.map(({ anchor, name, week, startsOnFront }) => [
      anchor,
      name,
      week,
      startsOnFront,
    ]),
  ).toEqual([
    ['letter-1', 'A letter for your family', null, true],
    ['vocabulary-1', 'Vocabulary', null, true],
    ['check-1', 'Starting point: What do you know?', 1, true],
    ['lesson-1', 'Lesson 1: What a ratio compares', 1, true],
    ['check-2', 'Mastery check: Check 1', 2, true],
  ])
  const text = readable(packetHtml(source))
  expect(text).toMatch(
    /^Unit 3: Ratios and rates Clinton School Unit 3 Ratios and rates Name Class Date What I am learning/,
  )
  expect(text).toContain('Lesson 1 What a ratio compares')
})

test('a teacher edition adds its guide and a key after each check', () => {
  const { parts } = setPacket(packetSource(planned, { edition: 'teacher' }))
  expect(parts.map((part) => [part.anchor, part.name, part.startsOnFront])).toEqual([
    ['about-1', 'About this packet', false],
    ['letter-1', 'A letter for your family', false],
    ['vocabulary-1', 'Vocabulary', false],
    ['check-1', 'Starting point: What do you know?', true],
    ['key-1', 'Answer key: What do you know?', false],
    ['lesson-1', 'Lesson 1: What a ratio compares', false],
    ['check-2', 'Mastery check: Check 1', true],
    ['key-2', 'Answer key: Check 1', false],
  ])
})

test('what nobody has written leaves no empty page or heading', () => {
  const bare = smallPlanned({ unit: { title: { en: 'New unit' } } })
  const source = packetSource(bare)
  expect(setPacket(source).parts).toEqual([])
  expect(readable(packetHtml(packetSource(planned)))).not.toContain('Cool-down')
})

test('a section is called by the team’s own name for it', () => {
  const text = readable(packetHtml(packetSource(planned)))
  expect(text).toContain('Number talk Talk.')
  expect(text).not.toContain('Activity')
})

test('every kind of question has its place to answer', () => {
  const markup = packetHtml(packetSource(planned))
  const items = markup.slice(markup.indexOf('id="check-2"')).split('<li class="item">').slice(1)
  expect(items).toHaveLength(4)
  expect(items.map((item) => /item-number">(\d)</.exec(item)?.[1])).toEqual(['1', '2', '3', '4'])
  expect(items[0]?.match(/class="letter">([A-Z])</g)).toEqual(
    ['A', 'B', 'C'].map((x) => `class="letter">${x}<`),
  )
  expect(readable(items[1] ?? '')).toBe('2 How many? Answer cups of mango 2 points')
  expect(items[2]?.match(/<div><\/div>/g)).toHaveLength(4)
  expect(items[3]).toContain('answer-box')
  expect(items[3]?.match(/<div><\/div>/g)).toHaveLength(4)
})

test('name, date and score stand on a check; a check before the unit is not scored', () => {
  const markup = packetHtml(packetSource(planned))
  const [before, after] = [markup.indexOf('id="check-1"'), markup.indexOf('id="check-2"')]
  expect(readable(markup.slice(before, before + 900))).toMatch(/Starting point Name Date/)
  expect(readable(markup.slice(after, after + 900))).toMatch(/Mastery check Name Date Check 1 out of 8/)
  expect(readable(markup.slice(before, after))).not.toContain('out of')
})

test('page numbers stand in the contents once they are known, and blank pages where they are asked for', () => {
  const source = packetSource(planned)
  const plain = packetHtml(source)
  expect(plain).toContain('<span class="page-number"></span>')
  const laidOut = packetHtml({
    ...source,
    pageNumbers: new Map([['check-2', 41]]),
    blanksBefore: new Set(['check-2']),
  })
  expect(laidOut).toContain('<span class="page-number">41</span>')
  expect(readable(laidOut)).toContain('This page is blank on purpose.')
  expect(readable(plain)).not.toContain('blank on purpose')
})

test('the footer names unit, part, code and page, and its code stands for the words', () => {
  const source = packetSource(planned)
  const code = packetCode(source)
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/)
  expect(packetHtml(source)).toContain(`"${code}"`)
  expect(packetHtml(source)).toContain('"Ratios and rates · Lesson 1"')
  expect(packetHtml(source)).toContain('"Page " counter(page) " of " counter(pages) ""')
  expect(packetCode(packetSource(planned, {}, { assets: { css: '/* other fonts */' } }))).toBe(code)
  expect(packetCode(packetSource(planned, { paper: 'a4' }))).not.toBe(code)
  expect(packetCode(packetSource(planned, { level: 'extend' }))).not.toBe(code)
  const other = { ...planned, unit: { ...planned.unit, title: { en: 'Ratios and  rates' } } }
  expect(packetCode(packetSource(other))).not.toBe(code)
})

test('paper is the one that was ordered', () => {
  expect(packetHtml(packetSource(planned))).toContain('size: 8.5in 11in')
  expect(packetHtml(packetSource(planned, { paper: 'a4' }))).toContain('size: 210mm 297mm')
})

test('the page runs no script and asks nobody for anything', () => {
  const markup = packetHtml(packetSource(planned))
  expect(markup).toContain('http-equiv="Content-Security-Policy"')
  expect(markup).toContain('default-src &#39;none&#39;')
  expect(markup).not.toMatch(/<script|<link|@import|url\((?!"data:)/)
})
