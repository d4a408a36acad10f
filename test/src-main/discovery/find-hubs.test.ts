import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { hostname, userInfo } from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { systemClock } from '../../../shared/lib/clock.ts'
import { createEmitter } from '../../../shared/lib/emitter.ts'
import { announceHub } from '../../../src-main/node/discovery/announce.ts'
import { browseForHubs, createFoundList } from '../../../src-main/node/discovery/browse.ts'
import { readAnnouncement } from '../../../src-main/node/discovery/found-hub.ts'
import type { OwnAddress } from '../../../src-main/node/discovery/network-watch.ts'
import { freePort } from '../../kit/free-port.ts'

const PIN = '0123456789abcdef'.repeat(4)
const GROUP = '224.0.0.251'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** Real multicast, on loopback and a port of its own. */
async function openPlace() {
  const deps = { clock: systemClock, place: { interface: '127.0.0.1', port: await freePort() } }
  return {
    deps,
    announce: (port: number, pin = PIN, more = {}) =>
      stoppedLater(announceHub({ ...deps, ...more, port, pin })),
    browse: (more = {}) => stoppedLater(browseForHubs({ ...deps, ...more })),
    stranger: () => openStranger(deps.place.port),
  }
}

function stoppedLater<T extends { stop(): Promise<void> }>(made: T): T {
  closing.push(() => made.stop())
  return made
}

/** Somebody else on the network, on the mDNS port as a neighbour of the same computer may be. */
async function openStranger(port: number) {
  const socket = createSocket({ type: 'udp4', reuseAddr: true })
  const heard: string[] = []
  socket.on('message', (packet) => heard.push(packet.toString('latin1')))
  await new Promise<void>((resolve) => socket.bind(port, '0.0.0.0', resolve))
  socket.addMembership(GROUP, '127.0.0.1')
  socket.setMulticastInterface('127.0.0.1')
  closing.push(() => socket.close())
  const send = (packet: Uint8Array) =>
    new Promise<void>((resolve) => socket.send(packet, port, GROUP, () => resolve()))
  return { heard, send }
}

const until = (holds: () => void) => vi.waitFor(holds, { timeout: 8_000, interval: 20 })

test('a hub is found with its address, port and the start of its pin, and is gone when it says goodbye', async () => {
  const { announce, browse } = await openPlace()
  const browsing = browse()
  let changes = 0
  browsing.onChange(() => {
    changes += 1
  })
  const hub = announce(4747)
  await until(() => expect(browsing.found()).toHaveLength(1))
  expect(browsing.found()[0]).toEqual({
    address: expect.stringMatching(/^\d+\.\d+\.\d+\.\d+$/),
    port: 4747,
    pinStart: PIN.slice(0, 20),
  })
  await until(() => expect(changes).toBe(1))
  await hub.stop()
  await until(() => expect(browsing.found()).toEqual([]))
  await until(() => expect(changes).toBe(2))
})

test('who looks later asks and finds it, too', async () => {
  const { announce, browse } = await openPlace()
  announce(4747)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const browsing = browse()
  await until(() => expect(browsing.found().map(({ port }) => port)).toEqual([4747]))
})

test('on the wire there is neither the name of the computer nor of its user nor the rest of the pin', async () => {
  const { announce, stranger } = await openPlace()
  const { heard } = await stranger()
  const hub = announce(4747)
  await until(() => expect(heard.length).toBeGreaterThan(0))
  await hub.stop()
  const all = heard.join()
  expect(all).toContain(PIN.slice(0, 20))
  for (const secret of [PIN.slice(0, 21), hostname(), userInfo().username])
    if (secret.length > 3) expect(all).not.toContain(secret)
})

test('after a change of network it is opened anew and found again', async () => {
  const { announce, browse } = await openPlace()
  const change = createEmitter<readonly OwnAddress[]>()
  const browsing = browse({ networkChanges: change.on })
  announce(4747, PIN, { networkChanges: change.on })
  await until(() => expect(browsing.found()).toHaveLength(1))
  for (let time = 0; time < 20; time += 1) change.emit([])
  announce(4748, 'f'.repeat(64), { networkChanges: change.on })
  await until(() => expect(browsing.found().map(({ port }) => port)).toContain(4748))
})

test('2,000 packets of garbage and lies end nothing and fill only a corner of the list', async () => {
  const { announce, browse, stranger } = await openPlace()
  const browsing = browse()
  // For this one every packet comes in a second of its own: nothing is dropped, all of it is decoded.
  let seconds = 0
  let most = 0
  const now = () => {
    seconds += 1
    return systemClock.now() + seconds * 1_000
  }
  const patient = browse({ clock: { now } })
  const { send, heard } = await stranger()
  announce(4747)
  const announcements = () => heard.filter((packet) => packet.includes(PIN.slice(0, 20)))
  await until(() => expect(announcements().length).toBeGreaterThan(0))
  const real = Buffer.from(announcements()[0] ?? '', 'latin1')
  const thrown: unknown[] = []
  const onThrown = (cause: unknown) => thrown.push(cause)
  process.on('uncaughtException', onThrown)
  for (let sent = 0; sent < 2_000; sent += 1) {
    await send(lie(real, sent))
    // Sending alone would keep the loop from hearing.
    await new Promise((resolve) => setImmediate(resolve))
    most = Math.max(most, patient.found().length)
  }
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  process.off('uncaughtException', onThrown)
  expect({ thrown, most }).toEqual({ thrown: [], most: 4 })
  expect(seconds).toBeGreaterThan(4_000)
  expect(browsing.found().length).toBeLessThanOrEqual(4)
  // The real one is heard again as soon as the noise is over.
  browsing.look()
  await until(() => expect(browsing.found()[0]).toMatchObject({ port: 4747, pinStart: PIN.slice(0, 20) }))
})

/** Noise, cut packets, flipped bits, and well-formed announcements of hubs that do not exist. */
function lie(real: Buffer, index: number): Buffer {
  if (index % 4 === 0) return randomBytes(1 + (index % 900))
  if (index % 4 === 1) return real.subarray(0, index % real.length)
  const wrong = Buffer.from(real)
  if (index % 4 === 2) wrong[index % wrong.length] = index & 255
  else
    for (let at = real.indexOf('0123456789'); at >= 0; at = real.indexOf('0123456789', at + 1))
      wrong.write(index.toString(16).padStart(10, '0'), at, 'latin1')
  return wrong
}

test('only an exact announcement from the mDNS port is read', () => {
  const instance = `${PIN.slice(0, 20)}._common-prep._tcp.local`
  const from = { address: '192.168.1.20', port: 5353 }
  const pointer = { name: '_common-prep._tcp.local', type: 'PTR', ttl: 120, data: instance }
  const place = { name: instance, type: 'SRV', ttl: 120, data: { port: 4747, target: 'x.local' } }
  const text = (...parts: unknown[]) => ({
    name: instance,
    type: 'TXT',
    ttl: 120,
    data: parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
  })
  const good = text('v=1', `p=${PIN.slice(0, 20)}`)
  const read = (answers: unknown, sender = from) =>
    readAnnouncement({ answers, additionals: [] }, sender, 5353)

  const hub = { address: '192.168.1.20', port: 4747, pinStart: PIN.slice(0, 20) }
  expect(read([pointer, place, good])).toEqual({ type: 'here', hub })
  expect(read([{ ...pointer, ttl: 0 }])).toEqual({
    type: 'gone',
    address: hub.address,
    pinStart: hub.pinStart,
  })
  const refused: unknown[] = [
    null,
    'text',
    {},
    [],
    [null, 7, 'x'],
    [pointer],
    [pointer, place],
    [pointer, good],
    [{ ...pointer, data: '<img src=x>._common-prep._tcp.local' }, place, good],
    [{ ...pointer, data: instance.padEnd(5_000, 'a') }, place, good],
    [{ ...pointer, data: { toString: 1 } }, place, good],
    [pointer, { ...place, data: { port: 0 } }, good],
    [pointer, { ...place, data: { port: 70_000 } }, good],
    [pointer, { ...place, data: { port: '4747' } }, good],
    [pointer, place, text('v=2', `p=${PIN.slice(0, 20)}`)],
    [pointer, place, text('v=1', `p=${'f'.repeat(20)}`)],
    [pointer, place, text('v=1', `p=${PIN.slice(0, 20)}=`)],
    [pointer, place, text('v=1', 42, null)],
    [...Array.from({ length: 64 }, () => text()), pointer, place, good],
  ]
  expect(refused.map((answers) => read(answers))).toEqual(refused.map(() => null))
  expect(read([pointer, place, good], { address: '192.168.1.20', port: 40_000 })).toBeNull()
  expect(read([pointer, place, good], { address: 'fe80::1', port: 5353 })).toBeNull()
  expect(readAnnouncement(null, from, 5353)).toBeNull()
})

test('the list keeps 32 hubs, four of one computer, each for about a minute', () => {
  const list = createFoundList()
  const hear = (address: string, port: number, now: number) =>
    list.take({ type: 'here', hub: { address, port, pinStart: PIN.slice(0, 20) } }, now)
  for (let port = 1; port <= 10; port += 1) hear('10.0.0.1', port, 0)
  expect(list.at(0).map(({ port }) => port)).toEqual([10, 9, 8, 7])
  for (let last = 1; last <= 60; last += 1) hear(`10.0.1.${last}`, 4747, 1_000)
  expect(list.at(1_000)).toHaveLength(32)
  expect(list.at(1_000)[0]?.address).toBe('10.0.1.60')
  expect([hear('10.0.1.60', 4747, 50_000), hear('10.0.1.61', 4747, 50_000)]).toEqual([false, true])
  expect(list.at(70_000).map(({ address }) => address)).toEqual(['10.0.1.61', '10.0.1.60'])
  expect([list.expire(70_000), list.expire(70_000)]).toEqual([true, false])
  const gone = (address: string) => list.take({ type: 'gone', address, pinStart: PIN.slice(0, 20) }, 70_000)
  expect([gone('10.9.9.9'), gone('10.0.1.60')]).toEqual([false, true])
})
