import type { WebSocket } from 'ws'

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

export function webSocketChannel(socket: WebSocket): Channel {
  // Without a listener a malformed frame ends the process.
  socket.on('error', () => socket.terminate())
  return {
    send(data) {
      if (socket.readyState === socket.OPEN) socket.send(data)
    },
    close: (code, reason) => socket.close(code, reason),
    onMessage(listener) {
      socket.on('message', (data: Buffer, isBinary) =>
        listener(isBinary ? new Uint8Array(data) : data.toString()),
      )
    },
    onClose: (listener) => void socket.once('close', listener),
    pause: (isPaused) => (isPaused ? socket.pause() : socket.resume()),
    waitingBytes: () => socket.bufferedAmount,
  }
}
