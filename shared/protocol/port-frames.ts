/** Many sockets over one MessagePort, so that the window speaks the same protocol as a browser.
 *  The guest opens sockets by path (`/rpc`, `/sync/<room>`) and numbers them. Bytes are copied, never
 *  transferred: Electron loses messages that transfer an ArrayBuffer between processes. */
export type PortFrame =
  | {
      readonly type: 'open'
      readonly socket: number
      readonly path: string
      readonly protocols: readonly string[]
    }
  | { readonly type: 'opened'; readonly socket: number; readonly protocol: string }
  | { readonly type: 'data'; readonly socket: number; readonly data: string | Uint8Array }
  | { readonly type: 'close'; readonly socket: number; readonly code: number; readonly reason: string }

export function isPortFrame(value: unknown): value is PortFrame {
  if (typeof value !== 'object' || value === null) return false
  const frame = value as Record<string, unknown>
  if (typeof frame.socket !== 'number') return false
  switch (frame.type) {
    case 'open':
      return typeof frame.path === 'string' && Array.isArray(frame.protocols)
    case 'opened':
      return typeof frame.protocol === 'string'
    case 'data':
      return typeof frame.data === 'string' || frame.data instanceof Uint8Array
    case 'close':
      return typeof frame.code === 'number' && typeof frame.reason === 'string'
    default:
      return false
  }
}
