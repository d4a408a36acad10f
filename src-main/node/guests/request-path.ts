import type { IncomingMessage } from 'node:http'

/** The decoded path of a request; '/' for anything that is no path. */
export function requestPath(request: IncomingMessage): string {
  try {
    return decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/')
  } catch {
    return '/'
  }
}

/** The subprotocols a socket offers, in its order. */
export const offeredProtocols = (request: IncomingMessage): string[] =>
  (request.headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim())
