import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { connect, createServer as createTlsServer, type TLSSocket } from 'node:tls'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { createIds } from '../../shared/lib/ids.ts'
import { pinOf } from '../../src-main/node/hub/certificate.ts'
import { makeCertificate } from '../../src-main/node/hub/make-certificate.ts'
import { createBrake } from '../../src-main/node/joining/brake.ts'
import { createInvitations } from '../../src-main/node/joining/invitations.ts'
import { createJoinDoor, type JoinDoorLimits } from '../../src-main/node/joining/join-door.ts'
import type { Myself } from '../../src-main/node/joining/join-guest.ts'
import { createJoinHost } from '../../src-main/node/joining/join-host.ts'
import { loadPake } from '../../src-main/node/joining/pake.ts'
import { EXPORTER_BYTES, EXPORTER_LABEL } from '../../src-main/node/joining/proofs.ts'

/** A hub that colleagues may join: real TLS, real WebSockets, port 0. */
export type JoinHub = Awaited<ReturnType<typeof openJoinHub>>

export async function openJoinHub(limits: Partial<JoinDoorLimits> = {}) {
  const clock = { time: Date.UTC(2026, 10, 22), now: () => clock.time }
  const made = await makeCertificate()
  const pin = pinOf(made.certificate)
  const place = { host: '127.0.0.1', port: 0 }
  const brake = createBrake(clock)
  const invitations = createInvitations({ clock, pin, places: () => [place], loadPake })
  const host = createJoinHost({
    clock,
    ids: createIds(globalThis.crypto),
    brake,
    invitations,
    pin,
    hub: () => ({ teamName: 'Grade 6', memberName: 'Ana Ruiz' }),
    admission: async (who, role) => ({ team: 'team0001', member: who.memberName, key: who.signingKey, role }),
  })
  const door = createJoinDoor(host, { ...generous, ...limits })
  const server = createServer({ cert: made.certificate, key: made.key, minVersion: 'TLSv1.3' })
  server.on('tlsClientError', () => {})
  server.on('upgrade', door.upgrade)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  place.port = (server.address() as AddressInfo).port
  onTestFinished(() => {
    door.close()
    server.closeAllConnections()
    server.close()
  })
  return { clock, pin, place, invitations, host, door, certificate: made }
}

/** Tests that measure patience set their own. */
const generous: JoinDoorLimits = {
  firstWordMs: 5_000,
  provenMs: 30_000,
  talkMs: 600_000,
  pingMs: 15_000,
  mostTalks: 64,
  mostTalksPerAddress: 64,
}

/** A colleague with keys of their own. */
export function newColleague(memberName = 'Ben Okafor'): Myself {
  const signing = generateKeyPairSync('ed25519')
  const box = generateKeyPairSync('x25519')
  return {
    signingKey: signing.publicKey.export({ format: 'jwk' }).x ?? '',
    boxKey: box.publicKey.export({ format: 'jwk' }).x ?? '',
    memberName,
    deviceName: 'Room 12 laptop',
    sign: (bytes) => sign(null, bytes, signing.privateKey),
  }
}

/** One WebSocket to a hub, for those who do not keep to the protocol. */
export async function knock(hub: Pick<JoinHub, 'place'>, headers: Record<string, string> = {}) {
  const socket = connect({ ...hub.place, rejectUnauthorized: false })
  await new Promise((resolve) => socket.once('secureConnect', resolve))
  const exporter = socket.exportKeyingMaterial(EXPORTER_BYTES, EXPORTER_LABEL, Buffer.alloc(0))
  const webSocket = new WebSocket('wss://hub/join', { createConnection: () => socket, headers })
  const heard: { type: string; reason?: { type: string }; response?: string }[] = []
  let isOpened = false
  webSocket.on('open', () => {
    isOpened = true
  })
  webSocket.on('error', () => {})
  webSocket.on('message', (bytes: Buffer) => heard.push(JSON.parse(bytes.toString())))
  const closed = new Promise<void>((resolve) => webSocket.once('close', () => resolve()))
  onTestFinished(() => webSocket.terminate())
  await Promise.race([new Promise((resolve) => webSocket.once('open', resolve)), closed])
  return {
    webSocket,
    exporter,
    heard,
    closed,
    isOpened: () => isOpened,
    say: (message: unknown) => webSocket.send(JSON.stringify(message)),
  }
}

/** Somebody in the middle with a certificate of their own: ends TLS towards the guest, opens TLS to the hub, passes
 *  everything on and reads it. */
export async function openMiddle(hub: JoinHub, change = (_fromGuest: Buffer): Buffer => _fromGuest) {
  const own = await makeCertificate()
  const seen: Buffer[] = []
  const pairs: TLSSocket[] = []
  const server = createTlsServer({ cert: own.certificate, key: own.key }, (guest) => {
    const onward = connect({ ...hub.place, rejectUnauthorized: false })
    pairs.push(guest, onward)
    guest.on('data', (bytes: Buffer) => {
      seen.push(bytes)
      onward.write(change(bytes))
    })
    onward.on('data', (bytes: Buffer) => guest.write(bytes))
    for (const [one, other] of [
      [guest, onward],
      [onward, guest],
    ] as const) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of pairs) socket.destroy()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    place: { host: '127.0.0.1', port },
    /** What the guest said, WebSocket masks taken off. */
    heard: () => unmask(Buffer.concat(seen)),
    bytes: () => Buffer.concat(seen).length,
  }
}

/** The texts of a client's WebSocket frames after its HTTP request. */
function unmask(bytes: Buffer): string {
  const start = bytes.indexOf('\r\n\r\n') + 4
  let texts = bytes.subarray(0, start).toString()
  for (let at = start; at + 6 < bytes.length; ) {
    const short = (bytes[at + 1] ?? 0) & 127
    const head = short === 126 ? 4 : 2
    const length = short === 126 ? bytes.readUInt16BE(at + 2) : short
    const mask = bytes.subarray(at + head, at + head + 4)
    const masked = bytes.subarray(at + head + 4, at + head + 4 + length)
    texts += Buffer.from(masked.map((byte, index) => byte ^ (mask[index % 4] ?? 0))).toString()
    at += head + 4 + length
  }
  return texts
}
