import { onTestFinished } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Edit } from '../../shared/documents/edit.ts'
import { createIds } from '../../shared/lib/ids.ts'
import { SUBPROTOCOL } from '../../shared/protocol/wire.ts'
import { type HostPort, serveWindowPort } from '../../src-main/node/guests/port-channels.ts'
import type { Host } from '../../src-main/node/host.ts'
import { createPortSockets, type SocketClass } from '../../src-renderer/connection/port-socket.ts'

/** A window of a host, over a real MessagePort, as Electron gives it. */
export function windowSockets(host: Host): SocketClass {
  const { port1, port2 } = new MessageChannel()
  serveWindowPort(nodePort(port2), (path, protocols, channel) =>
    host.accept(path, protocols.includes(SUBPROTOCOL), channel)
      ? { protocol: SUBPROTOCOL }
      : { refused: 4404 },
  )
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  return createPortSockets(port1).Socket
}

/** Node's own port hands over the data itself; Electron's wraps it in an event. */
function nodePort(port: MessagePort): HostPort {
  return {
    postMessage: (frame) => port.postMessage(frame),
    on(event: 'message' | 'close', listener: (event: { data: unknown }) => void) {
      port.addEventListener(event, (each) => listener({ data: (each as MessageEvent).data }))
    },
    start: () => port.start(),
  } as HostPort
}

export interface WindowRoom {
  readonly edit: Edit
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  ready(): Promise<void>
}

export function openRoom(host: Host, room: string): WindowRoom {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider('app://host/sync', room, doc, {
    WebSocketPolyfill: windowSockets(host) as unknown as typeof WebSocket,
    disableBc: true,
    maxBackoffTime: 200,
  })
  onTestFinished(() => {
    provider.destroy()
    doc.destroy()
  })
  return {
    edit: { doc, origin: 'window', ids: createIds(globalThis.crypto) },
    doc,
    provider,
    ready: () =>
      new Promise((resolve) => {
        if (provider.synced) resolve()
        else provider.once('sync', () => resolve())
      }),
  }
}
