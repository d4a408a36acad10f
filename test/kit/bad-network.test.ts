import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { type BadNetwork, openBadNetwork } from './bad-network.ts'

const closing: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A server that answers every byte with itself, and remembers what it was told. */
async function open(random?: () => number) {
  const heard: string[] = []
  const ended: number[] = []
  const sockets: Socket[] = []
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    const number = sockets.push(socket) - 1
    heard[number] = ''
    socket.on('data', (piece) => {
      heard[number] += piece.toString('latin1')
      socket.write(piece)
    })
    socket.on('end', () => {
      ended.push(number)
      socket.end()
    })
    socket.on('error', () => {})
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const network = await openBadNetwork({ port: (server.address() as AddressInfo).port }, random)
  closing.push(
    () => server.close(),
    () => network.close(),
  )
  return { network, heard, ended, sockets }
}

async function guestOf(network: BadNetwork) {
  const socket = connect(network.port, '127.0.0.1')
  let answers = ''
  socket.on('data', (piece) => {
    answers += piece.toString('latin1')
  })
  socket.on('error', () => {})
  closing.push(() => socket.destroy())
  await once(socket, 'connect')
  return { socket, answers: () => answers }
}

const until = (holds: () => void) => vi.waitFor(holds, { timeout: 5_000, interval: 5 })
const goneOf = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('a good network hands everything on, in both directions, goodbyes included', async () => {
  const { network, heard, ended } = await open()
  const guest = await guestOf(network)
  const text = 'lesson '.repeat(100_000)
  guest.socket.end(text)
  await once(guest.socket, 'close')
  expect(guest.answers()).toBe(text)
  expect(heard).toEqual([text])
  expect(ended).toEqual([0])
  expect(network.carried()).toEqual({ toServer: text.length, toGuest: text.length })
  await until(() => expect(network.connections()).toBe(0))
})

test('delay and jitter make it late and never change the order', async () => {
  const { network, heard } = await open()
  network.set({ delayMs: 60, jitterMs: 40 })
  const guest = await guestOf(network)
  const started = performance.now()
  const pieces = Array.from({ length: 30 }, (_, index) => `${index};`)
  for (const piece of pieces) {
    guest.socket.write(piece)
    await pause(2)
  }
  await until(() => expect(guest.answers()).toBe(pieces.join('')))
  expect(heard[0]).toBe(pieces.join(''))
  expect(performance.now() - started).toBeGreaterThan(115)
})

test('a slow line trickles', async () => {
  const { network, heard } = await open()
  const guest = await guestOf(network)
  network.set({ bytesPerSecond: 20_000 })
  const started = performance.now()
  guest.socket.write('x'.repeat(5_000))
  await until(() => expect(heard[0]?.length).toBeGreaterThan(0))
  expect(heard[0]?.length).toBeLessThan(5_000)
  await until(() => expect(heard[0]?.length).toBe(5_000))
  expect(performance.now() - started).toBeGreaterThan(220)
})

test('a half-open connection swallows one direction and keeps both ends in the dark', async () => {
  const { network, heard, ended } = await open()
  const guest = await guestOf(network)
  guest.socket.write('before ')
  await until(() => expect(guest.answers()).toBe('before '))
  network.set({ swallow: ['toGuest'] })
  guest.socket.write('swallowed ')
  await until(() => expect(heard[0]).toBe('before swallowed '))
  network.set({ swallow: ['toServer', 'toGuest'] })
  guest.socket.end('lost')
  await pause(50)
  expect({ heard, ended, answers: guest.answers() }).toEqual({
    heard: ['before swallowed '],
    ended: [],
    answers: 'before ',
  })
})

test('what was swallowed stays lost; what comes after healing arrives', async () => {
  const { network, heard } = await open()
  const guest = await guestOf(network)
  network.set({ swallow: ['toServer'] })
  guest.socket.write('lost ')
  await pause(50)
  await network.heal()
  guest.socket.write('after')
  await until(() => expect(guest.answers()).toBe('after'))
  expect(heard).toEqual(['after'])
})

test('a cut ends every connection on both sides at once, and lets new ones in', async () => {
  const { network, sockets, heard } = await open()
  const guests = [await guestOf(network), await guestOf(network)]
  await until(() => expect(sockets).toHaveLength(2))
  const gone = Promise.all([...guests.map(({ socket }) => socket), ...sockets].map(goneOf))
  network.cut()
  await gone
  const next = await guestOf(network)
  next.socket.write('again')
  await until(() => expect(heard[2]).toBe('again'))
})

test('it refuses new connections, keeps those that run, and lets in again on the same port', async () => {
  const { network } = await open()
  const guest = await guestOf(network)
  network.refuse()
  const refused = connect(network.port, '127.0.0.1')
  const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException]
  expect(error.code).toBe('ECONNREFUSED')
  guest.socket.write('still here')
  await until(() => expect(guest.answers()).toBe('still here'))
  await network.heal()
  await guestOf(network)
})

test('one bit flips, once, in the direction asked for', async () => {
  const { network, heard } = await open(() => 0.5)
  const guest = await guestOf(network)
  network.flipNext('toServer')
  guest.socket.write('0000')
  await until(() => expect(heard[0]).toBe('00\x200'))
  guest.socket.write('0000')
  await until(() => expect(heard[0]).toBe('00\x2000000'))
})

test('a thief plays the connection to the server a second time and hears nothing of it', async () => {
  const { network, heard } = await open()
  network.set({ duplicate: true })
  const guest = await guestOf(network)
  guest.socket.write('secret')
  await until(() => expect(heard).toEqual(['secret', 'secret']))
  await pause(30)
  expect(guest.answers()).toBe('secret')
})

test('a server that goes away resets the guest', async () => {
  const { network, sockets } = await open()
  const guest = await guestOf(network)
  await until(() => expect(sockets).toHaveLength(1))
  sockets[0]?.resetAndDestroy()
  await goneOf(guest.socket)
})
