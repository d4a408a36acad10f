import { type AnswerStyle, answerStyles } from '../../shared/rich-text/schema-names.ts'

/** Attribute values as they may be drawn, whatever a document says. */

export const answerStyle = (value: unknown): AnswerStyle =>
  answerStyles.find((style) => style === value) ?? 'lines'

export const MOST_LINES = 40

/** A number of writing lines that fits a page. */
export function answerLines(value: unknown): number {
  const lines = Math.round(Number(value))
  return lines >= 1 ? Math.min(lines, MOST_LINES) : 3
}

/** Per cent of the column, or null for the picture's own size. */
export function imageWidth(value: unknown): number | null {
  const width = Number(value)
  return value !== null && width >= 5 && width <= 100 ? Math.round(width) : null
}
