/** Markup that is safe by construction: `html` escapes every value put into it unless it is markup already.
 *  Text of a merged document is hostile until it has passed through here. */
const MARKUP = Symbol('markup')

export interface Html {
  readonly [MARKUP]: string
}

export type HtmlPart = Html | string | number | null | false | readonly HtmlPart[]

export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { [MARKUP]: strings.map((text, index) => text + markupOf(parts[index] ?? null)).join('') }
}

/** Markup from a maker that escapes by itself (KaTeX) or from our own constants. Never text of a document. */
export const trustedHtml = (markup: string): Html => ({ [MARKUP]: markup })

export const nothing: Html = trustedHtml('')

export function markupOf(part: HtmlPart): string {
  if (part === null || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if (isMany(part)) return part.map(markupOf).join('')
  return part[MARKUP]
}

const isMany = (part: HtmlPart): part is readonly HtmlPart[] => Array.isArray(part)

export const isNothing = (part: Html): boolean => part[MARKUP] === ''

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Control characters would end the parse of a document early or hide text; they carry no words. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/(?![\t\n\r])\p{Cc}/gu, '')

/** A CSS string, quotes included. `<` is escaped too, so that no text can close the style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/\p{Cc}/gu, ' ').replace(/["\\<>&]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
