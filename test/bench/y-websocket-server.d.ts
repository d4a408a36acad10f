declare module 'y-websocket-server/bin/utils' {
  import type { IncomingMessage } from 'node:http'
  import type { WebSocket } from 'ws'

  /** Serves one client of the document that the request's path names. */
  export function setupWSConnection(socket: WebSocket, request: IncomingMessage): void
}
