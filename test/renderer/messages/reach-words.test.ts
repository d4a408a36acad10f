import { expect, test } from 'vitest'
import { diagnosis } from '../../../shared/api/values.ts'
import { JOIN_SYMBOL_IDS } from '../../../shared/protocol/join-symbols.ts'
import { joinPictures } from '../../../src-renderer/messages/join-pictures.ts'
import { type Diagnosis, reachWords } from '../../../src-renderer/messages/reach-words.ts'
import { createTranslator } from '../../../src-renderer/messages/translator.ts'

const kinds: readonly Diagnosis[] = [
  { type: 'BadName' },
  { type: 'NoNetwork' },
  { type: 'NoRoute' },
  { type: 'Refused' },
  { type: 'Silent' },
  { type: 'NotOurs' },
  { type: 'OtherNetwork', mine: '192.168.1', theirs: '10.20.0' },
  { type: 'Reached' },
]

test('every diagnosis there is has a sentence of its own and at least one step, in both languages', () => {
  expect(kinds.map(({ type }) => type)).toEqual(diagnosis.options.map(({ shape }) => shape.type.value))
  for (const language of ['en', 'es'] as const) {
    const t = createTranslator(language)
    const words = kinds.map((kind) => reachWords(t, kind, { address: '10.0.0.7', hostName: 'Rosa' }))
    expect(new Set(words.map(({ sentence }) => sentence)).size).toBe(kinds.length)
    expect(words.filter(({ steps }) => steps.length === 0)).toEqual([])
  }
})

test('a computer is called by its owner where that is known', () => {
  const says = (hostName?: string) =>
    reachWords(createTranslator('en'), { type: 'Refused' }, { address: '', hostName }).sentence
  expect([says('Rosa'), says()]).toEqual([
    'We can see Rosa’s computer, but nobody can join there now.',
    'We can see your colleague’s computer, but nobody can join there now.',
  ])
})

test('64 pictures, each with a drawing and a name that no other has, in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const drawn = joinPictures(createTranslator(language), JOIN_SYMBOL_IDS)
    expect([
      new Set(drawn.map(({ name }) => name)).size,
      new Set(drawn.map(({ icon }) => icon)).size,
    ]).toEqual([64, 64])
  }
})

test('a picture that a newer version sends keeps its place under its plain name', () => {
  expect(joinPictures(createTranslator('en'), ['anchor', 'tractor']).map(({ name }) => name)).toEqual([
    'Anchor',
    'tractor',
  ])
})
