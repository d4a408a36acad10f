import { connect, type TLSSocket } from 'node:tls'
import { WebSocket } from 'ws'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { JOIN_PATH, MAX_ADMITTED_BYTES } from '../../../shared/protocol/join.ts'
import { pinOf } from '../hub/certificate.ts'
import {
  createJoinGuest,
  type JoinError,
  type JoinGuest,
  type Myself,
  mayBeTheHub,
  type WaitingToBeAdmitted,
  type Way,
} from './join-guest.ts'
import type { HubPlace } from './packed-addresses.ts'
import { EXPORTER_BYTES, EXPORTER_LABEL } from './proofs.ts'

/** Joins a colleague's team over the network: looks at every place at once, talks to the first whose certificate may
 *  be the hub's. The certificate is compared before a byte is sent, so not even the request for a WebSocket goes to
 *  another computer. */
export interface JoinTeamDeps {
  /** Where the hub may be: the invitation's places, a typed address, what was found on the network. */
  readonly places: readonly HubPlace[]
  readonly way: Way
  readonly me: Myself
  onWaiting(waiting: WaitingToBeAdmitted): void
  /** Aborted when the person gives up. */
  readonly signal?: AbortSignal
}

export interface JoinedTeam {
  /** What the hub gave along; the caller checks its shape. */
  readonly payload: unknown
  readonly place: HubPlace
  /** PEM. */
  readonly certificate: string
  readonly pin: string
}

export type JoinTeamError = JoinError | { readonly type: 'NotReached' }

const REACH_WITHIN_MS = 8_000
/** Longer than the hub waits, which says so when it gives up. */
const TALK_WITHIN_MS = 11 * 60_000

interface Reached {
  readonly socket: TLSSocket
  readonly place: HubPlace
  readonly certificate: string
  readonly pin: string
}

export async function joinTeam(deps: JoinTeamDeps): Promise<Result<JoinedTeam, JoinTeamError>> {
  const reached = await reachHub(deps)
  if (!reached.ok) return reached
  const { socket, place, certificate, pin } = reached.value
  if (deps.signal?.aborted) {
    socket.destroy()
    return err({ type: 'Left' })
  }
  const payload = await talk(reached.value, deps)
  return payload.ok ? ok({ payload: payload.value, place, certificate, pin }) : payload
}

/** The first place that may be the hub; connections to the others are cut without a word. */
async function reachHub({ places, way, signal }: JoinTeamDeps): Promise<Result<Reached, JoinTeamError>> {
  const others = new AbortController()
  let isSomebodyElse = false
  const attempts = places.map(async (place) => {
    const reached = await reach(place, AbortSignal.any([others.signal, ...(signal ? [signal] : [])]))
    if (mayBeTheHub(way, reached.pin)) return reached
    isSomebodyElse = true
    reached.socket.destroy()
    throw new Error('another computer')
  })
  try {
    const first = await Promise.any(attempts)
    cutLosers(attempts, first)
    return ok(first)
  } catch {
    if (signal?.aborted) return err({ type: 'Left' })
    return err({ type: isSomebodyElse ? 'NotTheSameComputer' : 'NotReached' })
  } finally {
    others.abort()
  }
}

function cutLosers(attempts: readonly Promise<Reached>[], winner: Reached): void {
  for (const attempt of attempts)
    attempt.then(
      (reached) => reached !== winner && reached.socket.destroy(),
      () => {},
    )
}

function reach(place: HubPlace, signal: AbortSignal): Promise<Reached> {
  return new Promise((resolve, reject) => {
    // Trust is the pin: names, dates and authorities of the certificate say nothing here.
    const socket = connect({ ...place, rejectUnauthorized: false, minVersion: 'TLSv1.3' })
    const giveUp = () => {
      socket.destroy()
      reject(new Error('not reached'))
    }
    socket.setTimeout(REACH_WITHIN_MS, giveUp)
    if (signal.aborted) giveUp()
    signal.addEventListener('abort', giveUp, { once: true })
    socket.on('error', giveUp)
    socket.once('secureConnect', () => {
      socket.setTimeout(0)
      signal.removeEventListener('abort', giveUp)
      const certificate = socket.getPeerX509Certificate()?.toString()
      if (certificate) resolve({ socket, place, certificate, pin: pinOf(certificate) })
      else giveUp()
    })
  })
}

function talk({ socket, pin }: Reached, deps: JoinTeamDeps): Promise<Result<unknown, JoinTeamError>> {
  return new Promise((resolve) => {
    const webSocket = openOver(socket)
    const exporter = socket.exportKeyingMaterial(EXPORTER_BYTES, EXPORTER_LABEL, Buffer.alloc(0))
    const tooLong = setTimeout(() => guest.closed(), TALK_WITHIN_MS)
    const guest: JoinGuest = createJoinGuest({
      binding: { pin, exporter },
      way: deps.way,
      me: deps.me,
      send: (text) => webSocket.send(text),
      end: () => webSocket.close(1000),
      onWaiting: deps.onWaiting,
      onEnd(result) {
        clearTimeout(tooLong)
        deps.signal?.removeEventListener('abort', guest.leave)
        resolve(result)
      },
    })
    deps.signal?.addEventListener('abort', guest.leave, { once: true })
    webSocket.on('open', guest.start)
    webSocket.on('message', (bytes: Buffer) => guest.receive(bytes.toString()))
    webSocket.on('close', guest.closed)
    // 503 is the hub's way to say that too many are at its door.
    webSocket.on('unexpected-response', (_request, response) => {
      resolve(err({ type: response.statusCode === 503 ? 'Busy' : 'NotUnderstood' }))
      webSocket.terminate()
    })
  })
}

function openOver(socket: TLSSocket): WebSocket {
  const webSocket = new WebSocket(`wss://hub${JOIN_PATH}`, {
    createConnection: () => socket,
    perMessageDeflate: false,
    maxPayload: MAX_ADMITTED_BYTES,
    handshakeTimeout: REACH_WITHIN_MS,
  })
  // ws says what went wrong here and then closes.
  webSocket.on('error', () => {})
  return webSocket
}
