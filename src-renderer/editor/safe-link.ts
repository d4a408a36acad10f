/** Only addresses a browser or a mail program may open; everything else is text. */
export function safeLink(href: unknown): string | null {
  if (typeof href !== 'string') return null
  const parsed = URL.parse(href.trim())
  return parsed && ALLOWED.has(parsed.protocol) ? parsed.href : null
}

const ALLOWED = new Set(['https:', 'http:', 'mailto:'])

/** What a teacher typed, as an address: `example.org` and `ana@school.org` get what they lack. */
export function completeLink(typed: string): string | null {
  const text = typed.trim()
  if (/^[^\s/@:]+@[^\s/@:]+\.[^\s/@:]+$/.test(text)) return safeLink(`mailto:${text}`)
  return safeLink(text) ?? (/^[^\s/:]+\.[^\s:]+$/.test(text) ? safeLink(`https://${text}`) : null)
}
