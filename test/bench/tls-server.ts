import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:https'
import type { Duplex } from 'node:stream'

/** What a peer is put behind to be compared on the wire that ours has: nothing with the names of children in it may
 *  cross a school's network in the clear. Says `ready` when it listens. */
export function tlsServer(onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void): void {
  const { CERTIFICATE: cert, KEY: key, PORT } = process.env
  const server = createServer({ cert, key, minVersion: 'TLSv1.3' })
  server.on('upgrade', onUpgrade)
  server.listen(Number(PORT), '127.0.0.1', () => process.stdout.write('ready\n'))
}
