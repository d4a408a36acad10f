import { WebSocketServer } from 'ws'
import { setupWSConnection } from 'y-websocket-server/bin/utils'
import { tlsServer } from './tls-server.ts'

/** y-websocket's own server behind TLS: its program's dozen lines, which know plain HTTP only, with another server. */
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
sockets.on('connection', setupWSConnection)
tlsServer((request, socket, head) =>
  sockets.handleUpgrade(request, socket, head, (accepted) => sockets.emit('connection', accepted, request)),
)
