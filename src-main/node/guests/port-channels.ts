import { isPortFrame, type PortFrame } from '../../../shared/protocol/port-frames.ts'
import type { Channel } from './channel.ts'

/** The host's end of a window's MessagePort: every socket the window opens becomes a channel. */
export interface HostPort {
  postMessage(frame: PortFrame): void
  on(event: 'message', listener: (event: { data: unknown }) => void): void
  on(event: 'close', listener: () => void): void
  start(): void
}

type Accept = (
  path: string,
  protocols: readonly string[],
  channel: Channel,
) => { protocol: string } | { refused: number }

interface Stream {
  readonly channel: Channel
  message(data: string | Uint8Array): void
  closed(): void
}

export function serveWindowPort(port: HostPort, accept: Accept): void {
  const streams = new Map<number, Stream>()

  function end(socket: number, code: number, reason: string): void {
    const stream = streams.get(socket)
    if (!stream) return
    streams.delete(socket)
    port.postMessage({ type: 'close', socket, code, reason })
    stream.closed()
  }

  function open(frame: PortFrame & { type: 'open' }): void {
    const { socket } = frame
    const post = (data: string | Uint8Array) =>
      streams.has(socket) && port.postMessage({ type: 'data', socket, data })
    // A WebSocket says nothing before it is open, and a page's answer to what came sooner would be lost.
    let early: (string | Uint8Array)[] | null = []
    const stream = createStream(
      (data) => void (early ? early.push(data) : post(data)),
      (code, reason) => end(socket, code, reason),
    )
    streams.set(socket, stream)
    const answer = accept(frame.path, frame.protocols, stream.channel)
    if ('refused' in answer) end(socket, answer.refused, 'refused')
    else port.postMessage({ type: 'opened', socket, protocol: answer.protocol })
    const waiting = early
    early = null
    for (const data of waiting) post(data)
  }

  port.on('message', ({ data: frame }) => {
    if (!isPortFrame(frame)) return
    if (frame.type === 'open') open(frame)
    if (frame.type === 'data') streams.get(frame.socket)?.message(frame.data)
    if (frame.type === 'close') end(frame.socket, frame.code, frame.reason)
  })
  port.on('close', () => {
    for (const socket of [...streams.keys()]) end(socket, 1001, 'window closed')
  })
  port.start()
}

function createStream(
  send: (data: string | Uint8Array) => void,
  close: (code: number, reason: string) => void,
): Stream {
  const messages: ((data: string | Uint8Array) => void)[] = []
  const closes: (() => void)[] = []
  // What arrives while the host is still opening the room waits for its listener.
  let early: (string | Uint8Array)[] | null = []
  return {
    channel: {
      send,
      close,
      onMessage(listener) {
        messages.push(listener)
        const waiting = early ?? []
        early = null
        for (const data of waiting) listener(data)
      },
      onClose: (listener) => void closes.push(listener),
      // The window is the owner's own; nothing of it is held back.
      pause: () => {},
      waitingBytes: () => 0,
    },
    message(data) {
      if (early) early.push(data)
      else for (const listener of messages) listener(data)
    },
    closed() {
      for (const listener of closes) listener()
    },
  }
}
