import { expect, test } from 'vitest'
import { listedWords, standingWords } from '../../../../shared/domain/standards/words.ts'

const entry = (more: Partial<Parameters<typeof listedWords>[0][number]>) => ({
  ...{ ours: {}, family: {}, iCan: {}, official: null, language: 'en' },
  ...more,
})

test('the first list that says something in a language is heard, and a list without words of ours has its own', () => {
  const words = listedWords([
    entry({ ours: { en: 'Compare.' }, family: { en: 'At home.' } }),
    entry({ official: 'Comparar.', language: 'es', iCan: { en: 'I can.' } }),
    entry({ ours: { en: 'Another.' }, family: { en: 'Another.', es: 'En casa.' } }),
  ])
  expect(words).toEqual({
    ours: { en: 'Compare.', es: 'Comparar.' },
    family: { en: 'At home.', es: 'En casa.' },
    iCan: { en: 'I can.' },
  })
  expect(listedWords([])).toEqual({ ours: {}, family: {}, iCan: {} })
})

test("a list's official text does not stand in for words of ours that it has", () => {
  expect(listedWords([entry({ ours: { en: 'Ours.' }, official: 'Official.', language: 'fr' })]).ours).toEqual(
    {
      en: 'Ours.',
    },
  )
})

test('the words of the team stand, in each language, before those of the lists', () => {
  expect(standingWords({ en: 'We say.' }, { en: 'They say.', es: 'Dicen.' })).toEqual({
    en: 'We say.',
    es: 'Dicen.',
  })
})
