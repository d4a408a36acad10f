import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type Channel, webSocketChannel } from '../../../src-main/node/guests/channel.ts'
import { eventually } from '../../kit/hub-client.ts'

/** A host's end of real sockets, whose frames a stock `ws` client reads. */
const server = createServer()
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const channels: Channel[] = []
let port = 0

beforeAll(async () => {
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (accepted) =>
      channels.push(webSocketChannel(accepted, socket)),
    ),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})

afterAll(() => {
  for (const socket of sockets.clients) socket.terminate()
  server.close()
})

async function reader(): Promise<{ socket: WebSocket; heard: (string | Uint8Array)[] }> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`)
  const heard: (string | Uint8Array)[] = []
  socket.on('message', (data: Buffer, isBinary) =>
    heard.push(isBinary ? new Uint8Array(data) : data.toString()),
  )
  await once(socket, 'open')
  return { socket, heard }
}

test('every length arrives whole at everybody, in order with words and with large messages', async () => {
  channels.length = 0
  const readers = [await reader(), await reader()]
  const messages = [0, 1, 125, 126, 127, 255, 256, 65_535, 65_536, 70_000].map((length) =>
    Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 256),
  )
  for (const message of messages) {
    for (const channel of channels) channel.send(message)
    for (const channel of channels) channel.send(`${message.length}`)
  }
  const expected = messages.flatMap((message) => [message, `${message.length}`])
  await eventually('all arrived', () => readers.every(({ heard }) => heard.length === expected.length))
  for (const { heard } of readers) expect(heard).toEqual(expected)
})

test('nothing is sent after goodbye', async () => {
  channels.length = 0
  const { socket, heard } = await reader()
  const closed = once(socket, 'close')
  channels[0]?.send(Uint8Array.of(1))
  channels[0]?.close(4000, 'enough')
  channels[0]?.send(Uint8Array.of(2))
  const [code, reason] = await closed
  expect({ code, reason: String(reason), heard }).toEqual({
    code: 4000,
    reason: 'enough',
    heard: [Uint8Array.of(1)],
  })
})
