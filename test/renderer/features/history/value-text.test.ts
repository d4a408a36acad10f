import { expect, test } from 'vitest'
import type { PlaceOwner } from '../../../../shared/documents/history/place-owner.ts'
import type { PlaceValue } from '../../../../shared/documents/history/place-value.ts'
import type { RichNode } from '../../../../shared/rich-text/rich-text.ts'
import { valueText } from '../../../../src-renderer/features/history/value-text.ts'
import { createFormats } from '../../../../src-renderer/messages/formats.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const naming = {
  t: createTranslator('en'),
  formats: createFormats('en-US'),
  levelNames: { extend: 'Stretch' },
}
const own = (what: string, more: Partial<PlaceOwner> = {}): PlaceOwner => ({
  holder: { kind: 'unit' },
  part: null,
  what,
  detail: null,
  language: null,
  ...more,
})
const words = (text: string): RichNode => ({ type: 'text', text })
const paragraph = (...content: RichNode[]): RichNode => ({ type: 'paragraph', content })
const rich = (...content: RichNode[]): PlaceValue => ({ kind: 'rich', text: { type: 'doc', content } })
const cell = (text: string): RichNode => ({ type: 'tableCell', content: [paragraph(words(text))] })

test('a rich text is its lines, with what has no words named', () => {
  const value = rich(
    paragraph(words('Mix '), { type: 'mathInline', attrs: { latex: '2:3' } }, words(' parts')),
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [paragraph(words('red'))] }],
    },
    { type: 'table', content: [{ type: 'tableRow', content: [cell('cups'), cell('4')] }] },
    { type: 'image', attrs: { alt: 'ten tiles' } },
    { type: 'answerSpace', attrs: { lines: 3 } },
  )
  expect(valueText(naming, value, own('text')).split('\n')).toEqual([
    'Mix $2:3$ parts',
    '• red',
    'cups | 4',
    '[picture: ten tiles]',
    '[Answer space]',
  ])
})

const field = (value: boolean | number | string | object, what: string, more?: Partial<PlaceOwner>) =>
  valueText(naming, { kind: 'field', value } as PlaceValue, own(what, more))

test('fields read as a teacher would say them', () => {
  expect([
    field(45, 'minutes'),
    field(true, 'standard'),
    field({ week: 3, rank: 'a0' }, 'place'),
    field(1_800_000_000_000, 'deletedAt'),
    field('2026-11-23', 'startDate'),
    field('es', 'baseLanguage'),
    field('extend', 'level'),
    field('support', 'level'),
    field('aspireToDo', 'priority'),
    field('a4', 'paper'),
    valueText(naming, null, own('minutes')),
  ]).toEqual([
    '45',
    'Yes',
    'Week 3',
    'Set aside',
    'Mon, Nov 23',
    'Spanish',
    'Stretch',
    'Support',
    'Aspire to do',
    'A4',
    '',
  ])
})

test('a kind reads by what it is the kind of', () => {
  const check = { kind: 'check', id: 'c', checkKind: 'unitCheck', title: {}, isAside: false } as const
  const lesson = { kind: 'lesson', id: 'l', title: {}, isAside: false } as const
  const item = { kind: 'item', id: 'i', itemKind: 'choice', number: 1 } as const
  const section = { kind: 'section', id: 's', sectionKind: 'warmUp', title: {}, level: null } as const
  expect([
    field('preCheck', 'kind', { holder: check }),
    field('choice', 'kind', { holder: check, part: item }),
    field('constructed', 'kind', { holder: check, part: item }),
    field('coolDown', 'kind', { holder: lesson, part: section }),
    field('gap', 'kind', { holder: lesson }),
    field('lesson', 'kind', { holder: lesson }),
  ]).toEqual(['Pre-check', 'Multiple choice', 'Constructed response', 'Cool-down', 'Gap lesson', 'Lesson'])
})

test('what a newer version writes is shown as it lies there', () => {
  expect([
    field('hologram', 'kind'),
    field('someday', 'startDate'),
    field('2026-99-99', 'startDate'),
    field('x!', 'baseLanguage'),
    field('constructor', 'paper'),
  ]).toEqual(['hologram', 'someday', '2026-99-99', 'x!', 'constructor'])
})

test('a mark that is not set is a no, not an empty place', () => {
  const unset = (what: string) => valueText(naming, null, own(what))
  expect(['ready', 'standard', 'language', 'isCorrect', 'vote'].map(unset)).toEqual(Array(5).fill('No'))
})

test("a star is a yes or a no of the team's; where nobody decided there is nothing", () => {
  expect([field({ isStar: true, by: 'ana' }, 'star'), field({ by: 'ana', isStar: false }, 'star')]).toEqual([
    'Yes',
    'No',
  ])
  expect(valueText(naming, null, own('star'))).toBe('')
})
