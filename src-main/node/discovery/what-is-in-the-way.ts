import type { X509Certificate } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { BlockList, connect, isIP, isIPv4, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { err, ok, type Result, tryAsync } from '../../../shared/lib/result.ts'
import { pinOf } from '../hub/certificate.ts'
import { type OwnAddress, readOwnAddresses } from './network-watch.ts'

/** Why a colleague's computer cannot be reached, found out by trying as far as it goes. Nothing is sent but the
 *  beginning of a TLS handshake. Screens turn each type into words, steps, and "Use a USB stick instead". */
export type InTheWay =
  /** It answers, and it is the one. */
  | { readonly type: 'Reached' }
  /** This computer has no network at all. */
  | { readonly type: 'NoNetwork' }
  /** No computer has that name here. */
  | { readonly type: 'BadName' }
  /** Not reached, and its address belongs to none of our networks: the guest Wi-Fi, perhaps. */
  | { readonly type: 'OtherNetwork'; readonly theirs: string; readonly ours: readonly string[] }
  | { readonly type: 'NoRoute' }
  /** The computer is there and nobody listens: the app is closed, or it is another port. */
  | { readonly type: 'Refused' }
  /** Nothing comes back: a firewall, or a Wi-Fi that keeps its guests apart. */
  | { readonly type: 'Silent' }
  /** Something else listens there, or a hub with another pin than the one from the invitation. */
  | { readonly type: 'NotOurs'; readonly answers: 'something else' | 'another certificate' }

export interface Place {
  readonly host: string
  readonly port: number
}

export interface DiagnoseOptions {
  /** The pin, or as much of its beginning as is known. Without one, any hub will do. */
  readonly pin?: string
  readonly own?: () => readonly OwnAddress[]
  /** For each of the three steps: name, connection, handshake. */
  readonly withinMs?: number
  /** How a connection is begun. Tests lead an address to a computer that they can silence. */
  readonly dial?: (place: Place) => Socket
}

const WITHIN_MS = 5_000

export async function diagnose({ host, port }: Place, options: DiagnoseOptions = {}): Promise<InTheWay> {
  const { pin = '', own = readOwnAddresses, withinMs = WITHIN_MS, dial = connect } = options
  const address = await addressOf(host, withinMs)
  const ours = own().filter(({ family }) => family === 'IPv4')
  if (ours.length === 0 && own().length === 0 && !(address && isLoopback(address)))
    return { type: 'NoNetwork' }
  if (address === null) return { type: 'BadName' }
  const connected = await reach(dial({ host: address, port }), withinMs)
  if (connected.ok) return shakeHands(connected.value, pin.toLowerCase(), withinMs)
  const { type } = connected.error
  if (type !== 'Refused' && isElsewhere(address, ours))
    return { type: 'OtherNetwork', theirs: address, ours: ours.map((each) => each.address) }
  return { type }
}

async function addressOf(host: string, withinMs: number): Promise<string | null> {
  if (isIP(host)) return host
  const found = tryAsync(
    async () => (await lookup(host)).address,
    () => null,
  )
  const answer = await Promise.race([found, after(withinMs)])
  return answer?.ok ? answer.value : null
}

const after = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms).unref())

type NotReached = { readonly type: 'NoRoute' | 'Refused' | 'Silent' }

function reach(socket: Socket, withinMs: number): Promise<Result<Socket, NotReached>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => give(err({ type: 'Silent' })), withinMs)
    function give(result: Result<Socket, NotReached>): void {
      clearTimeout(timer)
      if (!result.ok) socket.destroy()
      resolve(result)
    }
    socket.once('connect', () => give(ok(socket)))
    // Stays on: a socket that was given up may still break.
    socket.on('error', (error: NodeJS.ErrnoException) => give(err({ type: meaningOf(error.code) })))
  })
}

function meaningOf(code: string | undefined): NotReached['type'] {
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return 'Refused'
  return code === 'ETIMEDOUT' ? 'Silent' : 'NoRoute'
}

function shakeHands(socket: Socket, pin: string, withinMs: number): Promise<InTheWay> {
  return new Promise((resolve) => {
    const secure = connectTls({ socket, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    const timer = setTimeout(() => give({ type: 'NotOurs', answers: 'something else' }), withinMs)
    function give(found: InTheWay): void {
      clearTimeout(timer)
      secure.destroy()
      socket.destroy()
      resolve(found)
    }
    secure.once('secureConnect', () => {
      give(
        isOurs(secure.getPeerX509Certificate(), pin)
          ? { type: 'Reached' }
          : { type: 'NotOurs', answers: 'another certificate' },
      )
    })
    secure.on('error', () => give({ type: 'NotOurs', answers: 'something else' }))
    secure.on('close', () => give({ type: 'NotOurs', answers: 'something else' }))
  })
}

/** Without a pin its name must do: any web page of the school's sign-in speaks TLS, too. */
function isOurs(certificate: X509Certificate | undefined, pin: string): boolean {
  if (!certificate) return false
  return pin === ''
    ? certificate.subject.startsWith('CN=Common Prep')
    : pinOf(certificate.toString()).startsWith(pin)
}

const isLoopback = (address: string): boolean => address.startsWith('127.') || address === '::1'

/** Whether a private address lies outside every network of ours. A public one is for the routers to find. */
export function isElsewhere(address: string, ours: readonly OwnAddress[]): boolean {
  if (!isIPv4(address) || !PRIVATE.check(address)) return false
  return !ours.some(
    (own) => isIPv4(own.address) && network(own.address, own.netmask) === network(address, own.netmask),
  )
}

const PRIVATE = new BlockList()
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)

const bits = (address: string): number =>
  address.split('.').reduce((all, part) => all * 256 + Number(part), 0) >>> 0
const network = (address: string, netmask: string): number => (bits(address) & bits(netmask)) >>> 0
