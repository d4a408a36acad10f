import type { IncomingMessage, ServerResponse } from 'node:http'

/** What every request of a guest's browser must be, and what every answer carries. */
const MAX_BODY_BYTES = 4 * 1024
const COOKIE = '__Host-guest'

/** Nothing is loaded but these pages' own styles and the few lines that look whether the visit goes on; pictures and
 *  fonts are inside. */
const POLICY = [
  "default-src 'none'",
  "script-src-elem 'self'",
  "connect-src 'self'",
  "style-src-elem 'self'",
  // The columns of a lesson's tasks, and KaTeX's places.
  "style-src-attr 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // With none at all a browser would not say where a form came from.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const

export function sendPage(response: ServerResponse, html: string, status = 200): void {
  response
    .writeHead(status, {
      ...HEADERS,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(html)
}

/** How the visit stands: `waiting`, `reading` or `over`. */
export function sendWord(response: ServerResponse, word: string): void {
  response
    .writeHead(200, {
      ...HEADERS,
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    })
    .end(word)
}

export function sendScript(response: ServerResponse, script: string): void {
  response
    .writeHead(200, {
      ...HEADERS,
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    })
    .end(script)
}

/** Styles say nothing about anybody and are 1 MB with their fonts: they may stay in the browser. */
export function sendStyles(response: ServerResponse, css: string): void {
  response
    .writeHead(200, {
      ...HEADERS,
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'max-age=86400',
    })
    .end(css)
}

export function sendOn(response: ServerResponse, path: string, cookie?: string): void {
  const headers = { ...HEADERS, location: path, 'cache-control': 'no-store' }
  response.writeHead(303, cookie === undefined ? headers : { ...headers, 'set-cookie': cookie }).end()
}

/** The address the browser believes in must be one of ours, or a page elsewhere has rebound its name to us. */
export const isOurHost = (request: IncomingMessage, addresses: readonly string[]): boolean => {
  const host = request.headers.host ?? ''
  const port = addresses[0]?.split(':').at(-1)
  return addresses.includes(host) || host === `localhost:${port}` || host === `127.0.0.1:${port}`
}

/** A form of another page is no form of ours. */
export function isOwnForm({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return headers.origin === `https://${headers.host}`
}

/** The fields of a form; null when it is too long, or none. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const isForm = request.headers['content-type']?.split(';')[0] === 'application/x-www-form-urlencoded'
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MAX_BODY_BYTES) return null
      chunks.push(chunk)
    }
  } catch {
    // The browser went away.
    return null
  }
  return isForm ? new URLSearchParams(Buffer.concat(chunks).toString()) : null
}

export const cookieOf = (secret: string, seconds: number): string =>
  `${COOKIE}=${secret}; Path=/; Max-Age=${seconds}; Secure; HttpOnly; SameSite=Strict`

export const NO_COOKIE: string = cookieOf('', 0)

/** The browser's secret; '' when it has none. */
export function secretOf({ headers }: IncomingMessage): string {
  for (const each of (headers.cookie ?? '').split(';')) {
    const [name, value] = each.trim().split('=')
    if (name === COOKIE && value && /^[\w-]{22}$/.test(value)) return value
  }
  return ''
}
