import { IntlMessageFormat } from 'intl-messageformat'
import type { ReactNode } from 'react'
import {
  type ArgumentsOf,
  type Catalogue,
  english,
  type Feature,
  type MessageKey,
  spanish,
} from './catalogue.ts'
import { type Language, languageFacts } from './languages.ts'

type Rest<T> = keyof T extends never ? [] : [values: T]
type NodeValues<T> = { readonly [K in keyof T]: T[K] | ReactNode }

/** Says a message of the catalogue in one language. */
export interface Translator {
  <Key extends MessageKey>(key: Key, ...values: Rest<ArgumentsOf<Key>>): string
  /** The same, where arguments are elements: gives something to render. */
  node: <Key extends MessageKey>(key: Key, values: NodeValues<ArgumentsOf<Key>>) => ReactNode
  readonly language: Language
}

const catalogues: Readonly<Record<Language, Catalogue>> = {
  en: english,
  es: spanish,
  'en-XA': english,
  'ar-XB': english,
}

type Values = Record<string, string | number | Date | ReactNode>

/** Makes a translator; messages are parsed once, when first said. */
export function createTranslator(
  language: Language,
  locale = languageFacts[language].fallbackLocale,
): Translator {
  const formats = new Map<string, IntlMessageFormat>()
  const { change } = languageFacts[language]

  const formatOf = (key: MessageKey) => {
    const known = formats.get(key)
    if (known !== undefined) return known
    // Tags are switched off: "<" in a message is a "<".
    const made = new IntlMessageFormat(textOf(catalogues[language], key), locale, undefined, {
      ignoreTag: true,
    })
    formats.set(key, made)
    return made
  }

  const say = (key: MessageKey, values?: Values) =>
    change(String(formatOf(key).format(values as Record<string, string>)))
  const node = (key: MessageKey, values: Values): ReactNode =>
    formatOf(key)
      .formatToParts(values as Record<string, string>)
      .map((part) => (part.type === 0 ? change(part.value) : (part.value as ReactNode)))

  return Object.assign(say as Translator, { node: node as Translator['node'], language })
}

function textOf(catalogue: Catalogue, key: MessageKey): string {
  const dot = key.indexOf('.')
  const messages: Readonly<Record<string, string>> = catalogue[key.slice(0, dot) as Feature]
  return messages[key.slice(dot + 1)] ?? key
}
