import type { TLSSocket } from 'node:tls'
import { isSignedBy, type OwnDevice } from '../identity/device-keys.ts'

/** How a device says who it is: a signature over what only the two ends of this one TLS connection know (RFC 8446
 *  7.5), as a WebSocket subprotocol. It proves nothing anywhere else, so it may be seen by anybody. */
const LABEL = 'EXPORTER-common-prep-device-1'
const PREFIX = 'device.'

const exporterOf = (socket: TLSSocket): Buffer => socket.exportKeyingMaterial(32, LABEL, Buffer.alloc(0))

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
