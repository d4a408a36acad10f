import { expect, test } from 'vitest'
import { packetHtml } from '../../../shared/packets/packet-html.ts'
import { core, packetSource, readable, smallPlanned, texts } from '../../kit/packet-sources.ts'

const planned = smallPlanned({
  unit: {
    title: { en: 'Ratios', es: 'Razones', ar: 'النسب' },
    number: '3',
    languages: ['en', 'es', 'ar', 'fr'],
  },
  vocabulary: [{ term: { en: 'rate', es: 'tasa' }, meaning: { en: 'A ratio of two units.' } }],
  sequence: [
    {
      type: 'lesson',
      title: { en: 'Fruit', ar: 'فاكهة', fr: 'Fruits' },
      iCan: { en: 'I can count.' },
      standards: ['6.RP.A.1'],
      sections: [
        {
          kind: 'learn',
          texts: [
            core('Core English'),
            core('Base en español', 'es'),
            core('$3:2$ عصير', 'ar'),
            { ...core('Extend English'), level: 'extend' },
          ],
        },
        { kind: 'practice', texts: [core('Practice English')] },
      ],
    },
    {
      type: 'check',
      title: { en: 'Check' },
      items: [
        {
          kind: 'choice',
          stem: texts({ en: 'Which?', ar: 'أيّ؟' }),
          choices: [
            { text: { en: 'one', ar: 'واحد' }, isCorrect: true },
            { text: { en: 'two', ar: 'اثنان' } },
          ],
        },
        { kind: 'short', stem: texts('Why?') },
      ],
    },
  ],
})

test('a text that was not translated stands in, marked with its language', () => {
  const markup = packetHtml(packetSource(planned, { language: 'es' }))
  expect(markup).toContain('<html lang="es" dir="ltr">')
  expect(markup).toContain('<div class="content">\n<p>Base en español</p>')
  expect(markup).toContain('<div class="content" lang="en">\n<p>Practice English</p>')
  expect(markup).toContain('<h2><span lang="en">Fruit</span></h2>')
})

test('a level without a text of its own gets Core; a level with one keeps it before its language', () => {
  const at = (order: object) => readable(packetHtml(packetSource(planned, order)))
  expect(at({ level: 'support' })).toContain('Core English')
  expect(at({ level: 'extend' })).toContain('Extend English')
  expect(at({ level: 'support', language: 'es' })).toContain('Base en español')
  expect(at({ level: 'extend', language: 'es' })).toContain('Extend English')
})

test('teachers are told what stands in', () => {
  const text = readable(packetHtml(packetSource(planned, { edition: 'teacher', language: 'es' })))
  expect(text).toContain('Impreso en inglés: Práctica')
  const same = readable(packetHtml(packetSource(planned, { edition: 'teacher', level: 'support' })))
  expect(same).toContain('Lesson 1 Fruit Same as Core')
  const exact = readable(packetHtml(packetSource(planned, { edition: 'teacher' })))
  expect(exact).toContain('Every section has a text of its own')
})

test('a word is printed with the one that is used in class', () => {
  expect(readable(packetHtml(packetSource(planned, { language: 'es' })))).toContain('tasa rate')
  expect(packetHtml(packetSource(planned, { language: 'es' }))).toContain(
    '<div class="base-term"><span lang="en">rate</span></div>',
  )
  expect(packetHtml(packetSource(planned))).not.toContain('class="base-term"')
})

test('an Arabic packet runs from the right; mathematics, codes and English keep their direction', () => {
  const markup = packetHtml(packetSource(planned, { language: 'ar', edition: 'teacher' }))
  expect(markup).toContain('<html lang="ar" dir="rtl">')
  expect(markup).toContain('<bdi class="math short" dir="ltr">')
  expect(markup).toContain('<bdi class="code" dir="ltr">6.RP.A.1</bdi>')
  expect(markup).toContain('<div class="content" lang="en" dir="ltr">\n<p>Practice English</p>')
})

test('an English title among Arabic words is kept apart, so that its signs stay where they belong', () => {
  const title = { en: 'Ratios: what do you know?' }
  const check = smallPlanned({
    unit: { title: { en: 'Unit' }, languages: ['en', 'ar'] },
    sequence: [
      { type: 'check', title, items: [{ kind: 'numeric', answer: '5', unit: { en: 'times as long' } }] },
    ],
  })
  const markup = packetHtml(packetSource(check, { language: 'ar', edition: 'teacher' }))
  expect(markup).toContain(`\u2068${title.en}\u2069</h2>`)
  expect(markup).toContain('<bdi dir="ltr"><bdi dir="ltr">5</bdi>')
})

test('choices are lettered in the alphabet of their question', () => {
  const markup = packetHtml(packetSource(planned, { language: 'ar', edition: 'teacher' }))
  expect(markup.match(/class="letter">(.)</g)).toEqual(
    ['أ', 'ب', 'أ'].map((letter) => `class="letter">${letter}<`),
  )
  const english = smallPlanned({
    sequence: [
      {
        type: 'check',
        items: [
          {
            kind: 'choice',
            stem: texts('Which?'),
            choices: [{ text: { en: 'one' } }, { text: { en: 'two' } }],
          },
        ],
      },
    ],
  })
  const fallback = packetHtml(packetSource(english, { language: 'ar' }))
  expect(fallback).toContain('<li class="item" dir="ltr">')
  expect(fallback).toContain('class="letter">A<')
})

test('a language the packet does not speak gets English around its own content', () => {
  const markup = packetHtml(packetSource(planned, { language: 'fr' }))
  expect(markup).toContain('<html lang="en" dir="ltr">')
  expect(markup).toContain('<span lang="fr">Fruits</span>')
  const persian = packetHtml(packetSource(planned, { language: 'fa' }))
  expect(persian).toContain('<html lang="en" dir="rtl">')
})

test('a page binds on its inner edge in either direction, with room for three holes', () => {
  for (const language of ['en', 'ar']) {
    const markup = packetHtml(packetSource(planned, { language }))
    expect(markup).toMatch(/@page :left \{[^}]*margin-right: (?:19|2\d)mm/)
    expect(markup).toMatch(/@page :right \{[^}]*margin-left: (?:19|2\d)mm/)
  }
})
