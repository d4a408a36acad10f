import type { Writable } from 'node:stream'
import type { WebSocket } from 'ws'
import { SOCKET_LIMITS } from '../gate/limits.ts'
import { framedForAll } from './framed.ts'

/** One end of a conversation, whatever carries it: a WebSocket or a numbered stream of a MessagePort. */
export interface Channel {
  send(data: string | Uint8Array): void
  /** Closing twice is allowed. */
  close(code: number, reason: string): void
  onMessage(listener: (data: string | Uint8Array) => void): void
  /** Called once, whoever closed. */
  onClose(listener: () => void): void
  /** Stops reading from the other end, or goes on. */
  pause(isPaused: boolean): void
  /** Bytes accepted but not yet on their way. */
  waitingBytes(): number
}

/** For every `WebSocketServer`; its types do not know the option yet. */
export const GOODBYE = { closeTimeout: SOCKET_LIMITS.goodbyeMs } as const

/** `wire`: a server's socket below the WebSocket, which must not compress; what goes to many is written there. */
export function webSocketChannel(socket: WebSocket, wire: Writable | null = null): Channel {
  const listeners: (() => void)[] = []
  let isOver = false

  // Whoever is sent away is gone for everybody here at once: ws would go on reading until the other end says
  // goodbye, which an attacker never does.
  function end(): void {
    if (isOver) return
    isOver = true
    for (const listener of listeners.splice(0)) listener()
  }

  // Without a listener a malformed frame ends the process. ws has said goodbye with a reason by then and reads nothing
  // more; cut now, the reason could be lost on its way, and `GOODBYE` cuts whoever does not go.
  socket.on('error', end)
  socket.once('close', end)
  return {
    send(data) {
      if (socket.readyState !== socket.OPEN) return
      const frame = wire && typeof data !== 'string' ? framedForAll(data) : null
      if (wire && frame) wire.write(frame)
      else socket.send(data)
    },
    close(code, reason) {
      socket.close(code, reason)
      end()
    },
    onMessage(listener) {
      socket.on('message', (data: Buffer, isBinary) => {
        if (!isOver) listener(isBinary ? new Uint8Array(data) : data.toString())
      })
    },
    onClose(listener) {
      if (isOver) queueMicrotask(listener)
      else listeners.push(listener)
    },
    pause: (isPaused) => (isPaused ? socket.pause() : socket.resume()),
    waitingBytes: () => socket.bufferedAmount,
  }
}
