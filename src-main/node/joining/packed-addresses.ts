import { isIPv4, isIPv6 } from 'node:net'

/** Where a hub may be reached, packed for a QR code: per address one byte of kind (4, 6, or 128 + length of a
 *  name), the address, and two bytes of port. */
export interface HubPlace {
  /** An IP address without brackets, or a name. */
  readonly host: string
  readonly port: number
}

/** More make a QR code that school cameras cannot read. */
export const MAX_PLACES = 8
const MAX_NAME_BYTES = 63
const V4 = 4
const V6 = 6
const NAME = 0x80

export const packPlaces = (places: readonly HubPlace[]): Uint8Array =>
  Uint8Array.from(
    places
      .filter(isPlace)
      .slice(0, MAX_PLACES)
      .flatMap(({ host, port }) => [...packHost(host), port >> 8, port & 255]),
  )

/** Null for bytes that no `packPlaces` made. */
export function unpackPlaces(bytes: Uint8Array): HubPlace[] | null {
  const places: HubPlace[] = []
  let at = 0
  while (at < bytes.length) {
    const kind = bytes[at] ?? 0
    const length = kind === V4 ? 4 : kind === V6 ? 16 : kind - NAME
    const end = at + 1 + length
    if (length < 1 || end + 2 > bytes.length || places.length === MAX_PLACES) return null
    const place = {
      host: unpackHost(kind, bytes.subarray(at + 1, end)),
      port: ((bytes[end] ?? 0) << 8) | (bytes[end + 1] ?? 0),
    }
    if (!isPlace(place)) return null
    places.push(place)
    at = end + 2
  }
  return places
}

const isPlace = ({ host, port }: HubPlace): boolean =>
  Number.isInteger(port) &&
  port > 0 &&
  port < 65_536 &&
  (isIPv6(host) ? !host.includes('%') : host.length <= MAX_NAME_BYTES && /^[A-Za-z0-9.-]+$/.test(host))

function packHost(host: string): number[] {
  if (isIPv4(host)) return [V4, ...host.split('.').map(Number)]
  if (isIPv6(host)) return [V6, ...groupsOf(host).flatMap((group) => [group >> 8, group & 255])]
  return [NAME + host.length, ...Buffer.from(host, 'ascii')]
}

/** The eight groups of an IPv6 address; URL writes every spelling the same way, IPv4 tails included. */
function groupsOf(host: string): number[] {
  const [left = '', right] = new URL(`http://[${host}]`).hostname.slice(1, -1).split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const gap = right === undefined ? [] : Array<string>(8 - head.length - tail.length).fill('0')
  return [...head, ...gap, ...tail].map((group) => Number.parseInt(group, 16))
}

function unpackHost(kind: number, bytes: Uint8Array): string {
  if (kind === V4) return bytes.join('.')
  if (kind !== V6) return Buffer.from(bytes).toString('latin1')
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  )
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1)
}
