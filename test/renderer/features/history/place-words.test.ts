import { expect, test } from 'vitest'
import type { Holder, Part, PlaceOwner } from '../../../../shared/documents/history/place-owner.ts'
import { createPlaceWords } from '../../../../src-renderer/features/history/place-words.ts'
import { createFormats } from '../../../../src-renderer/messages/formats.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const words = createPlaceWords({
  t: createTranslator('en'),
  levelNames: { extend: 'Stretch' },
  language: 'en',
  formats: createFormats('en-US'),
})
const lesson: Holder = { kind: 'lesson', id: 'l1', title: { en: 'Ratio tables' }, isAside: false }
const owner = (part: Part | null, more: Partial<PlaceOwner> = {}): PlaceOwner => ({
  holder: lesson,
  part,
  what: 'text',
  detail: null,
  language: null,
  ...more,
})
const section = (level: 'extend' | null): Part => ({
  kind: 'section',
  id: 's1',
  sectionKind: 'practice',
  title: {},
  level,
})

test('lessons and checks go by their titles, and by a word of ours while they have none', () => {
  const untitled: Holder = { kind: 'check', id: 'c', checkKind: 'preCheck', title: {}, isAside: false }
  expect([words.holder(lesson), words.holder(untitled), words.holder({ kind: 'unit' })]).toEqual([
    'Ratio tables',
    'Pre-check',
    'The unit itself',
  ])
})

test('a text goes by where it is, with the team’s own word for the level', () => {
  expect([
    words.place(owner(section('extend'), { language: 'en' })),
    words.place(owner(section('extend'), { language: 'es' })),
    words.place(owner({ kind: 'overview', field: 'essentialQuestions' })),
    words.place(owner({ kind: 'item', id: 'i', itemKind: 'short', number: 3 }, { what: 'stem' })),
  ]).toEqual(['Practice, Stretch', 'Practice, Stretch: Spanish', 'Essential questions', 'Question 3'])
})

test('a field says what it is of', () => {
  expect([
    words.place(owner(null, { what: 'minutes' })),
    words.place(owner(section(null), { what: 'minutes' })),
    words.place(owner(null, { what: 'standard', detail: '6.RP.A.1' })),
    words.place(owner(null, { what: 'ready', detail: 'extend' })),
    words.place(owner({ kind: 'item', id: 'i', itemKind: 'constructed', number: 2 }, { what: 'rubric4' })),
    words.place(owner({ kind: 'standard', code: '6.RP.1' }, { what: 'vote', detail: 'R' })),
    words.place(owner({ kind: 'standard', code: '6.RP.1' }, { what: 'star' })),
    words.place(owner(null, { what: 'ofANewerVersion' })),
  ]).toEqual([
    'Minutes',
    'Practice: Minutes',
    'Standard 6.RP.A.1',
    'Ready: Stretch',
    'Question 2: Rubric, 4',
    '6.RP.1: Mark R',
    '6.RP.1: Priority star',
    'Details',
  ])
})

test('a whole record goes by its name, without the field that says whether it is there', () => {
  expect([
    words.whole(owner(section('extend'), { what: 'deletedAt' })),
    words.whole(owner(null, { what: 'deletedAt' })),
  ]).toEqual(['Practice, Stretch', 'Ratio tables'])
})

test('the unit says what it is written in', () => {
  expect(words.place(owner(null, { what: 'baseLanguage' }))).toBe('Written in')
})
