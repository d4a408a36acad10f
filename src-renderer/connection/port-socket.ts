import { isPortFrame, type PortFrame } from '../../shared/protocol/port-frames.ts'

/** The window's end of the MessagePort: hands out sockets that look like WebSockets. */
export interface PortSockets {
  readonly Socket: SocketClass
}

/** What y-websocket and the caller need of a WebSocket. */
export interface PageSocket {
  binaryType: string
  readonly readyState: number
  readonly protocol: string
  readonly OPEN: number
  onopen: ((event: Event) => void) | null
  onmessage: ((event: { data: unknown }) => void) | null
  onclose: ((event: { code: number; reason: string }) => void) | null
  onerror: ((event: unknown) => void) | null
  send(data: string | Uint8Array): void
  close(code?: number, reason?: string): void
}

export type SocketClass = new (url: string, protocols?: string | string[]) => PageSocket

const CONNECTING = 0
const OPEN = 1
const CLOSED = 3

export function createPortSockets(port: MessagePort): PortSockets {
  const open = new Map<number, (frame: PortFrame) => void>()
  let count = 0
  const post = (frame: PortFrame) => port.postMessage(frame)
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isPortFrame(data)) open.get(data.socket)?.(data)
  }

  class PortSocket implements PageSocket {
    binaryType = 'arraybuffer'
    readyState: number = CONNECTING
    protocol = ''
    readonly OPEN = OPEN
    onopen: PageSocket['onopen'] = null
    onmessage: PageSocket['onmessage'] = null
    onclose: PageSocket['onclose'] = null
    onerror: PageSocket['onerror'] = null
    readonly #number: number

    constructor(url: string, protocols: string | string[] = []) {
      count += 1
      this.#number = count
      open.set(count, (frame) => this.#take(frame))
      const path = decodeURIComponent(new URL(url).pathname)
      post({ type: 'open', socket: count, path, protocols: [protocols].flat() })
    }

    #take(frame: PortFrame): void {
      if (frame.type === 'opened') {
        this.readyState = OPEN
        this.protocol = frame.protocol
        this.onopen?.(new Event('open'))
      }
      if (frame.type === 'data') this.onmessage?.({ data: asReceived(frame.data) })
      if (frame.type === 'close') this.#end(frame.code, frame.reason)
    }

    send(data: string | Uint8Array): void {
      if (this.readyState === OPEN) post({ type: 'data', socket: this.#number, data })
    }

    close(code = 1000, reason = ''): void {
      if (this.readyState === CLOSED) return
      post({ type: 'close', socket: this.#number, code, reason })
      this.#end(code, reason)
    }

    #end(code: number, reason: string): void {
      if (this.readyState === CLOSED) return
      this.readyState = CLOSED
      open.delete(this.#number)
      this.onclose?.({ code, reason })
    }
  }
  return { Socket: PortSocket }
}

/** A WebSocket with `binaryType = 'arraybuffer'` gives an ArrayBuffer of exactly the message. */
function asReceived(data: string | Uint8Array): string | ArrayBufferLike {
  if (typeof data === 'string') return data
  return data.byteLength === data.buffer.byteLength ? data.buffer : data.slice().buffer
}
