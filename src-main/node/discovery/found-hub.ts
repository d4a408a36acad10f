import { isIPv4 } from 'node:net'

/** What a hub says about itself on the network, and how such a packet is read. It is a hint and nothing more:
 *  anybody can send it, so a reader trusts only where the packet came from, and the pin decides after connecting. */
export interface FoundHub {
  readonly address: string
  readonly port: number
  /** The first 80 bits of the hub's pin, hex. */
  readonly pinStart: string
}

export const SERVICE_TYPE = 'common-prep'
export const SERVICE_NAME = `_${SERVICE_TYPE}._tcp.local`
/** The version of this announcement. */
const VERSION = '1'
const PIN_START = /^[0-9a-f]{20}$/

export const pinStartOf = (pin: string): string => pin.slice(0, 20)

/** No school, no team, no teacher: a stranger on the network learns that somebody plans lessons here. */
export const announcedText = (pin: string): Readonly<Record<string, string>> => ({
  v: VERSION,
  p: pinStartOf(pin),
})

const MOST_RECORDS = 64
const MOST_TEXTS = 8

interface DnsRecord {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly data: unknown
}

export type Heard =
  | { readonly type: 'here'; readonly hub: FoundHub }
  | { readonly type: 'gone'; readonly address: string; readonly pinStart: string }

/** Null for everything that is not exactly one announcement of ours. */
export function readAnnouncement(
  packet: unknown,
  from: { readonly address: string; readonly port: number },
  mdnsPort: number,
): Heard | null {
  // RFC 6762, 6: an answer that does not come from the mDNS port is no answer.
  if (from.port !== mdnsPort || !isIPv4(from.address)) return null
  const records = recordsOf(packet)
  const pointer = records.find(({ type, name }) => type === 'PTR' && same(name, SERVICE_NAME))
  if (!pointer || typeof pointer.data !== 'string' || pointer.data.length > 100) return null
  const { data: instance, ttl } = pointer
  const pinStart = instance.split('.')[0] ?? ''
  if (!PIN_START.test(pinStart)) return null
  const { address } = from
  if (ttl === 0) return { type: 'gone', address, pinStart }
  const own = records.filter(({ name }) => same(name, instance))
  const port = portOf(own.find(({ type }) => type === 'SRV')?.data)
  const text = textOf(own.find(({ type }) => type === 'TXT')?.data)
  if (port === null || text.get('v') !== VERSION || text.get('p') !== pinStart) return null
  return { type: 'here', hub: { address, port, pinStart } }
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

function recordsOf(packet: unknown): DnsRecord[] {
  const { answers, additionals } = (packet ?? {}) as Record<string, unknown>
  return [answers, additionals]
    .flatMap((each) => (Array.isArray(each) ? each.slice(0, MOST_RECORDS) : []))
    .filter(isRecord)
}

function isRecord(value: unknown): value is DnsRecord {
  if (typeof value !== 'object' || value === null) return false
  const { name, type, ttl } = value as Record<string, unknown>
  return typeof name === 'string' && typeof type === 'string' && typeof ttl === 'number'
}

function portOf(data: unknown): number | null {
  const port = typeof data === 'object' && data !== null && 'port' in data ? data.port : null
  return typeof port === 'number' && Number.isInteger(port) && port > 0 && port < 65536 ? port : null
}

function textOf(data: unknown): ReadonlyMap<string, string> {
  const parts = (Array.isArray(data) ? data : [data]).slice(0, MOST_TEXTS)
  return new Map(
    parts
      .filter((part): part is Uint8Array => part instanceof Uint8Array && part.length <= 32)
      .map((part) => Buffer.from(part).toString('latin1').split('='))
      .filter((pair): pair is [string, string] => pair.length === 2),
  )
}
