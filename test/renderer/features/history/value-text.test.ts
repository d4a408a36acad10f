import { expect, test } from 'vitest'
import type { PlaceValue } from '../../../../shared/documents/history/place-value.ts'
import type { RichNode } from '../../../../shared/rich-text/rich-text.ts'
import { valueText } from '../../../../src-renderer/features/history/value-text.ts'
import { createTranslator } from '../../../../src-renderer/messages/translator.ts'

const t = createTranslator('en')
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
  expect(valueText(t, value, 'text').split('\n')).toEqual([
    'Mix $2:3$ parts',
    '• red',
    'cups | 4',
    '[picture: ten tiles]',
    '[Answer space]',
  ])
})

test('fields read as a teacher would say them', () => {
  const field = (value: boolean | number | string | object, what: string) =>
    valueText(t, { kind: 'field', value } as PlaceValue, what)
  expect([
    field(45, 'minutes'),
    field(true, 'standard'),
    field({ week: 3, rank: 'a0' }, 'place'),
    field(1_800_000_000_000, 'deletedAt'),
    field('masteryCheck', 'kind'),
    valueText(t, null, 'minutes'),
  ]).toEqual(['45', 'Yes', 'Week 3', 'Set aside', 'masteryCheck', ''])
})
