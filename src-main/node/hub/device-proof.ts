import type { TLSSocket } from 'node:tls'
import { isSignedBy, type OwnDevice } from '../identity/device-keys.ts'

/** How a device says who it is: a signature over what only the two ends of this one TLS connection know (RFC 8446
 *  7.5). It proves nothing anywhere else, so it may be seen by anybody. A guest says it as a WebSocket subprotocol, the
 *  host in a header of its answer: a pin may have been told by somebody who is off the team by now. */
const LABELS = { guest: 'EXPORTER-common-prep-device-1', host: 'EXPORTER-common-prep-host-1' } as const
const PREFIX = 'device.'
export const HOST_HEADER = 'common-prep-host'

const exporterOf = (socket: TLSSocket, end: keyof typeof LABELS = 'guest'): Buffer =>
  socket.exportKeyingMaterial(32, LABELS[end], Buffer.alloc(0))

export const hostProof = (device: OwnDevice, socket: TLSSocket): string =>
  Buffer.from(device.sign(exporterOf(socket, 'host'))).toString('base64url')

/** Is it really this device that answers on this connection? */
export const isProvenHost = (proof: string | undefined, socket: TLSSocket, signKey: string | null): boolean =>
  proof !== undefined &&
  signKey !== null &&
  isSignedBy(signKey, exporterOf(socket, 'host'), Buffer.from(proof, 'base64url'))

export const deviceProtocol = (device: OwnDevice, socket: TLSSocket): string =>
  `${PREFIX}${device.id}.${Buffer.from(device.sign(exporterOf(socket))).toString('base64url')}`

/** The device that a subprotocol proves on this connection, or null. */
export function provenDevice(
  protocols: readonly string[],
  socket: TLSSocket,
  signKeyOf: (device: string) => string | null,
): string | null {
  const [, device, sig] = /^device\.([0-9a-f]{32})\.([\w-]{86})$/.exec(
    protocols.find((each) => each.startsWith(PREFIX)) ?? '',
  ) ?? [null, null, null]
  const key = device && signKeyOf(device)
  if (!device || !key || !sig) return null
  return isSignedBy(key, exporterOf(socket), Buffer.from(sig, 'base64url')) ? device : null
}
