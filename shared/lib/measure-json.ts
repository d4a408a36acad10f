/** How big a JSON text is before anything is built from it, so that a few megabytes of brackets cannot
 *  exhaust the host. One pass over the characters; whether it really is JSON is the parser's business. */
export interface JsonSize {
  /** Deepest nesting of arrays and objects. */
  readonly depth: number
  /** Arrays, objects and their members, counted together. */
  readonly values: number
}

const QUOTE = 34
const COMMA = 44
const BACKSLASH = 92

export function measureJson(text: string): JsonSize {
  let depth = 0
  let deepest = 0
  let values = 1
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if (code === COMMA) values += 1
    else if (isOpening(code)) {
      depth += 1
      values += 1
      if (depth > deepest) deepest = depth
    } else if (isClosing(code)) depth -= 1
  }
  return { depth: deepest, values }
}

// `{` and `[`, `}` and `]` differ in one bit.
const isOpening = (code: number): boolean => (code | 0x20) === 123

const isClosing = (code: number): boolean => (code | 0x20) === 125

/** Index of the quotation mark that ends the string begun at `start`; the text's end when there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1
    if (escapes % 2 === 0) return end
  }
  return text.length
}
