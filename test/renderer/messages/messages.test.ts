import { IntlMessageFormat } from 'intl-messageformat'
import { expect, expectTypeOf, test } from 'vitest'
import { type ArgumentsOf, english, type Feature, spanish } from '../../../src-renderer/messages/catalogue.ts'
import type { MessageArguments } from '../../../src-renderer/messages/icu.ts'
import { createTranslator } from '../../../src-renderer/messages/translator.ts'

interface Element {
  readonly type: number
  readonly value?: string
  readonly options?: Record<string, { readonly value: readonly Element[] }>
}

const kinds = ['text', 'value', 'number', 'date', 'time', 'select', 'plural', 'pound', 'tag']

/** Every argument of a message with its kind: `{n, plural, …}` gives `n:plural`. */
function argumentsIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const own = element.type === 0 || element.type === 7 ? [] : [`${element.value}:${kinds[element.type]}`]
    const inner = Object.values(element.options ?? {}).flatMap((option) => argumentsIn(option.value))
    return [...own, ...inner]
  })
}

function argumentsOf(message: string, locale: string): readonly string[] {
  const ast = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).getAst()
  return [...new Set(argumentsIn(ast as unknown as readonly Element[]))].sort()
}

const features = Object.keys(english) as Feature[]

test.each(features)('%s: Spanish has the same messages with the same arguments', (feature) => {
  const shape = (messages: Readonly<Record<string, string>>, locale: string) =>
    Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, argumentsOf(text, locale)]))
  expect(shape(spanish[feature], 'es')).toEqual(shape(english[feature], 'en'))
})

test.each(features)('%s: every plural has an "other", and no Spanish message was left out', (feature) => {
  const empty = Object.entries(spanish[feature]).filter(([, text]) => text.trim() === '')
  expect(empty).toEqual([])
})

test('no message speaks as machines do', () => {
  const texts = [english, spanish].flatMap((words) =>
    Object.values(words).flatMap((messages) => Object.values(messages)),
  )
  expect(texts.filter((text) => /!|oops|successfully|\bfailing\b|\bbelow grade\b/i.test(text))).toEqual([])
})

test('the compiler reads the arguments of a message from its text', () => {
  expectTypeOf<keyof MessageArguments<'Nothing to fill in'>>().toEqualTypeOf<never>()
  expectTypeOf<MessageArguments<'{name} is here'>>().toEqualTypeOf<{ readonly name: string | number }>()
  expectTypeOf<
    MessageArguments<'{ready, number} of {total, plural, one {# lesson} other {# lessons}} ready'>
  >().toEqualTypeOf<{
    readonly ready: number
    readonly total: number
  }>()
  expectTypeOf<
    MessageArguments<'{n, plural, =0 {none} one {{name} alone} other {{name} and # others}}'>
  >().toEqualTypeOf<{
    readonly n: number
    readonly name: string | number
  }>()
  expectTypeOf<ArgumentsOf<'shell.syncStale'>>().toEqualTypeOf<{
    readonly days: number
    readonly name: string | number
  }>()
})

test('a message is said in each language with its plural', () => {
  const said = (['en', 'es'] as const).map((language) => {
    const t = createTranslator(language)
    return [1, 3].map((teammates) => t('shell.syncInStep', { teammates }))
  })
  expect(said).toEqual([
    ['In step with 1 teammate', 'In step with 3 teammates'],
    ['Al día con 1 colega', 'Al día con 3 colegas'],
  ])
})

test('the pseudo-language is longer and marks where a message begins and ends', () => {
  expect(createTranslator('en-XA')('shell.units')).toBe('[Ûñítš~~]')
})

test('elements keep their place among the words', () => {
  const key = { element: 'Enter' }
  const parts = createTranslator('en').node('shell.paletteHintChoose', { key: key as unknown as string })
  expect(parts).toEqual([key, ' choose'])
})
