import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { afterEach, beforeAll, expect, test } from 'vitest'
import type { OwnAddress } from '../../../src-main/node/discovery/network-watch.ts'
import { diagnose, isElsewhere } from '../../../src-main/node/discovery/what-is-in-the-way.ts'
import { pinOf } from '../../../src-main/node/hub/certificate.ts'
import { makeCertificate } from '../../../src-main/node/hub/make-certificate.ts'
import { freePort } from '../../kit/free-port.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

let own: { certificate: string; key: string }
beforeAll(async () => {
  own = await makeCertificate()
})

const here = (port: number, host = '127.0.0.1') => ({ host, port })
const at = (address: string, netmask = '255.255.255.0'): OwnAddress => ({ address, netmask, family: 'IPv4' })

async function hub(made = own): Promise<number> {
  const server = createTlsServer({ cert: made.certificate, key: made.key, minVersion: 'TLSv1.3' }, (socket) =>
    socket.on('error', () => {}),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => server.close())
  return (server.address() as AddressInfo).port
}

test('a hub is reached, whether its pin is known whole, by its beginning, or not at all', async () => {
  const port = await hub()
  const pin = pinOf(own.certificate)
  for (const known of [pin, pin.slice(0, 20).toUpperCase(), undefined])
    expect(await diagnose(here(port), known ? { pin: known } : {})).toEqual({ type: 'Reached' })
  expect(await diagnose(here(port, 'localhost'))).toEqual({ type: 'Reached' })
})

test('a hub with another pin is not ours', async () => {
  expect(await diagnose(here(await hub()), { pin: '0'.repeat(64) })).toEqual({
    type: 'NotOurs',
    answers: 'another certificate',
  })
})

test('a web server, a printer that says nothing, one that hangs up: something else', async () => {
  const answers = { type: 'NotOurs', answers: 'something else' }
  for (const behave of ['speak', 'silent', 'hang up'] as const) {
    const server = createServer((socket) => {
      socket.on('error', () => {})
      if (behave === 'speak') socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
      if (behave === 'hang up') socket.destroy()
      closing.push(() => socket.destroy())
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    closing.push(() => server.close())
    const { port } = server.address() as AddressInfo
    expect([behave, await diagnose(here(port), { withinMs: 300 })]).toEqual([behave, answers])
  }
})

test('nobody listens: refused', async () => {
  expect(await diagnose(here(await freePort()))).toEqual({ type: 'Refused' })
})

test('a computer that lets nothing through is silent', async () => {
  const port = await deafPort()
  const started = performance.now()
  expect(await diagnose(here(port), { withinMs: 300 })).toEqual({ type: 'Silent' })
  expect(performance.now() - started).toBeLessThan(2_000)
})

test('a name that no computer has', async () => {
  expect(await diagnose(here(4747, 'room-12.invalid'), { own: () => [at('192.168.1.20')] })).toEqual({
    type: 'BadName',
  })
})

test('a computer without any network says so first, and still reaches itself', async () => {
  const alone = { own: () => [] }
  expect(await diagnose(here(4747, 'room-12.invalid'), alone)).toEqual({ type: 'NoNetwork' })
  expect(await diagnose(here(4747, '192.168.1.20'), alone)).toEqual({ type: 'NoNetwork' })
  expect(await diagnose(here(await hub()), alone)).toEqual({ type: 'Reached' })
})

test('a silent address outside of all our networks is called that, with both sides', async () => {
  const port = await deafPort()
  const options = {
    own: () => [at('192.168.1.20'), at('172.20.0.9')],
    dial: () => connect(port, '127.0.0.1'),
    withinMs: 300,
  }
  expect(await diagnose(here(4747, '10.213.77.9'), options)).toEqual({
    type: 'OtherNetwork',
    theirs: '10.213.77.9',
    ours: ['192.168.1.20', '172.20.0.9'],
  })
  expect(await diagnose(here(4747, '192.168.1.77'), options)).toEqual({ type: 'Silent' })
})

test('another network that the school lets us reach is no obstacle', async () => {
  const port = await hub()
  const options = { own: () => [at('192.168.1.20')], dial: () => connect(port, '127.0.0.1') }
  expect(await diagnose(here(4747, '10.213.77.9'), options)).toEqual({ type: 'Reached' })
})

test('an address that nothing leads to has no route', async () => {
  // A group of computers: no system opens a connection to one.
  expect(await diagnose(here(4747, '224.0.0.1'), { own: () => [at('192.168.1.20')] })).toEqual({
    type: 'NoRoute',
  })
})

test('elsewhere is a private address in none of our subnets', () => {
  const ours = [at('192.168.1.20'), at('10.4.7.9', '255.255.0.0')]
  const places = {
    '192.168.1.200': false,
    '192.168.2.20': true,
    '10.4.200.1': false,
    '10.5.7.9': true,
    '172.31.0.1': true,
    '172.32.0.1': false,
    '203.0.113.7': false,
    'fd00::1': false,
  }
  expect(Object.fromEntries(Object.keys(places).map((each) => [each, isElsewhere(each, ours)]))).toEqual(
    places,
  )
  expect(isElsewhere('192.168.200.1', [at('192.168.1.1', '255.255.0.0')])).toBe(false)
})

/** A port as behind a firewall: its process is stopped and its queue is full, so the system answers nothing. */
async function deafPort(): Promise<number> {
  const program = `require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 }, function () {
    console.log(this.address().port)
  })`
  const child: ChildProcess = spawn(process.execPath, ['-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  closing.push(() => child.kill('SIGKILL'))
  if (!child.stdout) throw new Error('no output to read')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const port = Number(String(line))
  child.kill('SIGSTOP')
  for (let waiting = 0; waiting < 6; waiting += 1) {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    closing.push(() => socket.destroy())
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  return port
}
