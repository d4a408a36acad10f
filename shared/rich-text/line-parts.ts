/** A single line of text with `$mathematics$` in it, in parts. */
export type LinePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'math'; readonly latex: string }

// Pandoc's rule, so that "$5 and $6" stays money: no space inside the dollars, no digit after them.
const MATH = /(?<!\\)\$(?!\s)((?:\\.|[^$\\])+?)(?<!\s)\$(?!\d)/g

/** `\$` is a dollar sign. */
export function lineParts(line: string): LinePart[] {
  const parts: LinePart[] = []
  let end = 0
  const addText = (text: string) => {
    if (text !== '') parts.push({ type: 'text', text: text.replaceAll('\\$', '$') })
  }
  for (const match of line.matchAll(MATH)) {
    addText(line.slice(end, match.index))
    parts.push({ type: 'math', latex: match[1] ?? '' })
    end = match.index + match[0].length
  }
  addText(line.slice(end))
  return parts
}
