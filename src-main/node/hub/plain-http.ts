import type { Server } from 'node:https'
import type { Socket } from 'node:net'

/** A browser that was given a bare address asks without TLS. It is told to ask again with it, and nothing else; what
 *  it said is neither read nor repeated. */
export function redirectPlainHttp(server: Server): void {
  const plain = new Map<string, Socket>()
  const nameOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`
  server.on('connection', (socket: Socket) => {
    // Node says what went wrong on the TLS socket, which cannot be written to; this is the one under it.
    const name = nameOf(socket)
    plain.set(name, socket)
    socket.once('close', () => plain.delete(name))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, tls) => {
    const socket = error.code === 'ERR_SSL_HTTP_REQUEST' ? plain.get(nameOf(tls as Socket)) : undefined
    if (!socket?.writable) {
      tls.destroy()
      return
    }
    const { localAddress, localPort } = socket
    const address = `https://${localAddress?.replace(/^::ffff:/, '')}:${localPort}/`
    socket.end(
      `HTTP/1.1 308 Permanent Redirect\r\nLocation: ${address}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    )
  })
}
