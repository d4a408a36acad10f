import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'
import { tlsServer } from './tls-server.ts'

/** Hocuspocus as its guide sets it up: the SQLite extension on a file. With a certificate, behind TLS. */
const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: [new SQLite({ database: join(process.env.FOLDER ?? '', 'hocuspocus.sqlite') })],
})
if (process.env.CERTIFICATE) {
  tlsServer((request, socket, head) => server.httpServer.emit('upgrade', request, socket, head))
} else {
  await server.listen()
  process.stdout.write('ready\n')
}
