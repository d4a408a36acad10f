import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { PACKET_POLICY, PAGE_POLICY } from '../../shared/api/shell.ts'

/** `app://common-prep/`: the page's own files from the bundle, and packets on their way to paper from memory.
 *  A scheme of our own gives the page an origin, so its policy can say 'self'; `file://` could not. */
export const APP_ORIGIN = 'app://common-prep'

const ROOT = join(import.meta.dirname, '../renderer')
const PACKET_PATH = '/packet/'
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Packets that are being printed, by an address that lives as long as the printing. */
export interface PacketShelf {
  put(html: string): { readonly url: string; remove(): void }
  get(id: string): string | undefined
}

export function createPacketShelf(): PacketShelf {
  const packets = new Map<string, string>()
  let count = 0
  return {
    put(html) {
      count += 1
      const id = String(count)
      packets.set(id, html)
      return { url: `${APP_ORIGIN}${PACKET_PATH}${id}`, remove: () => packets.delete(id) }
    },
    get: (id) => packets.get(id),
  }
}

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

export function serveApp(to: Session, packets: PacketShelf): void {
  to.protocol.handle('app', (request) => answer(request.url, packets))
}

async function answer(address: string, packets: PacketShelf): Promise<Response> {
  const url = URL.parse(address)
  if (url?.host !== 'common-prep') return missing()
  if (url.pathname.startsWith(PACKET_PATH)) {
    const html = packets.get(url.pathname.slice(PACKET_PATH.length))
    return html === undefined ? missing() : reply(html, '.html', PACKET_POLICY)
  }
  return file(url.pathname)
}

async function file(pathname: string): Promise<Response> {
  const path = fileInside(ROOT, pathname)
  if (path === null) return missing()
  try {
    return reply(await readFile(path), extname(path), PAGE_POLICY)
  } catch {
    return missing()
  }
}

/** The file an address path names under `root`; null when it points anywhere else. */
export function fileInside(root: string, pathname: string): string | null {
  try {
    const path = join(root, decodeURIComponent(pathname))
    return path.startsWith(root + sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

function reply(body: string | Uint8Array<ArrayBuffer>, extension: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

const missing = (): Response => new Response('Not found', { status: 404 })
