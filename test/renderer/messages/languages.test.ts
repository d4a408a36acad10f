import { expect, test } from 'vitest'
import { createFormats } from '../../../src-renderer/messages/formats.ts'
import { pickLanguage, pickLocale } from '../../../src-renderer/messages/languages.ts'

test('the stored language wins, then the first of the computer’s that we have, then English', () => {
  expect([
    pickLanguage('es', ['en-US']),
    pickLanguage(null, ['fr-FR', 'es-MX', 'en']),
    pickLanguage('klingon', ['fr-FR']),
    pickLanguage(null, []),
  ]).toEqual(['es', 'es', 'en', 'en'])
})

test('a pseudo-language is never picked from the computer’s wishes', () => {
  expect(pickLanguage(null, ['ar-XB', 'ar'])).toBe('en')
})

test('numbers and dates follow the teacher’s own region', () => {
  expect([
    pickLocale('es', ['en-US', 'es-MX']),
    pickLocale('es', ['es']),
    pickLocale('en', ['en-GB']),
  ]).toEqual(['es-MX', 'es-US', 'en-GB'])
})

test('days keep their date wherever the computer stands', () => {
  const formats = createFormats('en-US')
  expect([formats.day('2026-10-05'), formats.longDay('2026-10-05')]).toEqual([
    'Mon, Oct 5',
    'Monday, October 5, 2026',
  ])
})

test('Spanish formats', () => {
  const formats = createFormats('es-US')
  expect([formats.day('2026-10-05'), formats.list(['Rosa', 'Inés']), formats.languageName('ar')]).toEqual([
    'lun, 5 de oct',
    'Rosa e Inés',
    'árabe',
  ])
})

test('the name of a language begins as its place asks', () => {
  const formats = createFormats('es-US')
  expect([formats.languageName('es'), formats.languageLabel('ar')]).toEqual(['español', 'Árabe'])
})

test('the past is told in the largest whole span', () => {
  const { ago } = createFormats('en-US')
  const now = new Date('2026-10-05T12:00:00Z')
  const before = (seconds: number) => ago(new Date(now.getTime() - seconds * 1000), now)
  expect([before(5), before(180), before(7200), before(86_400), before(3 * 604_800)]).toEqual([
    'now',
    '3 minutes ago',
    '2 hours ago',
    'yesterday',
    '3 weeks ago',
  ])
})

test('names with numbers stand in the order of the numbers', () => {
  const { compare } = createFormats('en-US')
  expect(['Lesson 10', 'lesson 2', 'Lesson 1'].sort(compare)).toEqual(['Lesson 1', 'lesson 2', 'Lesson 10'])
})
