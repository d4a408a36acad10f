import { connect, type TLSSocket } from 'node:tls'
import { WebSocket } from 'ws'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { MAX_MESSAGE_BYTES } from '../../../shared/protocol/wire.ts'
import { pinOf } from '../hub/certificate.ts'
import { deviceProtocol, HOST_HEADER, isProvenHost } from '../hub/device-proof.ts'
import type { HubAddress } from '../hub/hub-address.ts'
import type { OwnDevice } from '../identity/device-keys.ts'

/** A colleague's host as one reaches it: an address to try, and the certificate that must answer. */
export interface HubDoor {
  readonly address: HubAddress
  /** SHA-256 of the certificate, hex. */
  readonly pin: string
  /** Whose computer it is, and the key (base64url) with which it must prove so. */
  readonly device: string
  readonly signKey: string
}

export type DoorError =
  /** Nobody answers there, or somebody else does. */
  | { readonly type: 'NotReached' }
  /** The host does not know this device. */
  | { readonly type: 'Refused' }
  /** The host knows it and has taken it off the team. */
  | { readonly type: 'Removed' }

const REACH_WITHIN_MS = 4_000

/** The first of the doors, in their order of preference, behind which the pinned host answers. All are knocked at
 *  together; one further down the list must wait a moment for those before it. */
export async function firstOpenDoor(doors: readonly HubDoor[]): Promise<HubDoor | null> {
  const knocks = doors.map((door, index) =>
    reach(door).then(async (socket) => {
      socket?.destroy()
      if (!socket) throw new Error('not reached')
      await new Promise((resolve) => setTimeout(resolve, index * PREFERENCE_MS))
      return door
    }),
  )
  return Promise.any(knocks).catch(() => null)
}

const PREFERENCE_MS = 150

/** Opens a socket as this device, paused. The pin is compared before a byte is sent (not even a path), and the host
 *  must prove whose computer it is before anything is heard or said. */
export async function openAsDevice(
  door: HubDoor,
  path: string,
  device: OwnDevice,
): Promise<Result<WebSocket, DoorError>> {
  const socket = await reach(door)
  if (!socket) return err({ type: 'NotReached' })
  const webSocket = new WebSocket(`wss://host${path}`, [deviceProtocol(device, socket)], {
    createConnection: () => socket,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE_BYTES,
    handshakeTimeout: REACH_WITHIN_MS,
  })
  // ws says what went wrong here and then closes.
  webSocket.on('error', () => {})
  return new Promise((resolve) => {
    webSocket.once('upgrade', ({ headers }) => {
      if (!isProvenHost(headers[HOST_HEADER]?.toString(), socket, door.signKey)) webSocket.terminate()
    })
    webSocket.once('open', () => {
      // The other end speaks at once; the caller resumes when it listens.
      webSocket.pause()
      resolve(ok(webSocket))
    })
    webSocket.once('close', () => resolve(err({ type: 'NotReached' })))
    webSocket.once('unexpected-response', (_request, { statusCode }) => {
      resolve(err({ type: statusCode === 403 ? 'Removed' : statusCode === 401 ? 'Refused' : 'NotReached' }))
      webSocket.terminate()
    })
  })
}

/** A TLS connection to the host with this pin, or null. Names and dates of the certificate mean nothing. */
export function reach({ address, pin }: HubDoor): Promise<TLSSocket | null> {
  return new Promise((resolve) => {
    const socket = connect({ ...address, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    const giveUp = () => {
      socket.destroy()
      resolve(null)
    }
    socket.setTimeout(REACH_WITHIN_MS, giveUp)
    socket.on('error', giveUp)
    socket.once('secureConnect', () => {
      const certificate = socket.getPeerX509Certificate()?.toString()
      if (!certificate || pinOf(certificate) !== pin) return giveUp()
      socket.setTimeout(0)
      resolve(socket)
    })
  })
}
