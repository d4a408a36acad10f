/** What the shell (Electron's main process) and the host (its utility process) say to each other, and
 *  what the shell and the page say. The host's side of the same port messages is the product's protocol;
 *  nothing of it passes through here.
 *
 *  Order: the host stays idle until `start`; it answers `ready` or `failed`, and only then gets guests. */

/** The host's expected reasons for not going on: a tagged plain object that the page turns into words. */
export interface Trouble {
  readonly type: string
  readonly [fact: string]: unknown
}

export type ShellToHost =
  | { readonly type: 'start'; readonly dataDir: string; readonly locale: string }
  /** A window wants in; its end of the conversation travels beside this message as its one port. */
  | { readonly type: 'guest' }
  /** The answer to `print`: the paper, or why there is none. */
  | { readonly type: 'printed'; readonly id: string; readonly pdf: Uint8Array }
  | { readonly type: 'printed'; readonly id: string; readonly reason: string }
  /** The machine woke up: every socket may be dead without knowing it. */
  | { readonly type: 'resumed' }
  /** Finish what is under way, close the data, answer `stopped`. */
  | { readonly type: 'stop' }

export type HostToShell =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly error: Trouble }
  | { readonly type: 'print'; readonly id: string; readonly html: string }
  | { readonly type: 'stopped' }

/** What the shell itself reports on the trouble screen. */
export type ShellTrouble = { readonly type: 'HostStopped'; readonly code: number }

/** Where the trouble screen lives. The page reads the trouble back with `readTrouble`. */
export const TROUBLE_ROUTE = '/trouble/'

export function troubleHash(trouble: Trouble): string {
  return `#${TROUBLE_ROUTE}${encodeURIComponent(JSON.stringify(trouble))}`
}

/** The trouble in a hash of `troubleHash`; null for anything else. */
export function readTrouble(hash: string): Trouble | null {
  const start = `#${TROUBLE_ROUTE}`
  if (!hash.startsWith(start)) return null
  try {
    const trouble: unknown = JSON.parse(decodeURIComponent(hash.slice(start.length)))
    return isTrouble(trouble) ? trouble : null
  } catch {
    return null
  }
}

function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** `window.postMessage` from the preload: `{ type: PORT_MESSAGE }` with the port to the host as `ports[0]`.
 *  It comes once, after DOMContentLoaded, so the page must listen when its module first runs. */
export const PORT_MESSAGE = 'common-prep-port'

/** `window.postMessage` from the page (the trouble screen's button): start a new host and this page anew. */
export const REOPEN_MESSAGE = 'common-prep-reopen'

/** What the page may load and do, the same in every shell. Inline styles are the editor's. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What a packet on its way to paper may do: nothing but look right. */
export const PACKET_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
