import { request } from 'node:https'
import { connect, type PeerCertificate } from 'node:tls'
import { type ClientOptions, WebSocket } from 'ws'
import * as z from 'zod'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import { joinAnswer } from '../../../shared/protocol/control.ts'
import { pinOf } from './certificate.ts'
import type { InviteCode } from './invite-code.ts'

/** Reaching a colleague's hub. The certificate is compared before a byte of secret leaves. */
export interface HubAddress {
  readonly host: string
  readonly port: number
}

export const DEFAULT_HUB_PORT = 4747
const REACH_WITHIN_MS = 8_000

/** `192.168.1.20`, `192.168.1.20:4747`, `room12.local:4747`, `[fe80::1]:4747`. Null for anything else. */
export function parseAddress(text: string): HubAddress | null {
  const match = /^(?:https?:\/\/|wss?:\/\/)?(\[[0-9a-f:.]+\]|[A-Za-z0-9.-]+?)(?::(\d{1,5}))?\/?$/i.exec(
    text.trim(),
  )
  const host = match?.[1]?.replace(/^\[|\]$/g, '')
  const port = Number(match?.[2] ?? DEFAULT_HUB_PORT)
  return host && port > 0 && port < 65536 ? { host, port } : null
}

export const formatAddress = ({ host, port }: HubAddress): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`

export type JoinHubError =
  | { readonly type: 'NotReached' }
  | { readonly type: 'NotTheSameComputer' }
  | { readonly type: 'WrongCode' }
  | { readonly type: 'TooManyTries' }

export interface JoinedHub {
  readonly certificate: string
  readonly ticket: string
  readonly teamId: string
  readonly teamName: string
}

export async function joinHub(
  address: HubAddress,
  code: InviteCode,
  memberName: string,
): Promise<Result<JoinedHub, JoinHubError>> {
  const certificate = await readCertificate(address)
  if (certificate === null) return err({ type: 'NotReached' })
  if (!pinOf(certificate).startsWith(code.pinStart)) return err({ type: 'NotTheSameComputer' })
  const answer = await postJoin(address, certificate, { secret: code.secret, memberName })
  if (answer === null) return err({ type: 'NotReached' })
  if (answer.status === 200) {
    const joined = joinAnswer.safeParse(answer.body)
    return joined.success ? ok({ certificate, ...joined.data }) : err({ type: 'NotReached' })
  }
  const refusal = z.object({ type: z.enum(['WrongCode', 'TooManyTries']) }).safeParse(answer.body)
  return err({ type: refusal.success ? refusal.data.type : 'WrongCode' })
}

/** The certificate a computer shows, without telling it anything. */
function readCertificate({ host, port }: HubAddress): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({
      host,
      port,
      rejectUnauthorized: false,
      minVersion: 'TLSv1.3',
      timeout: REACH_WITHIN_MS,
    })
    const end = (pem: string | null) => {
      resolve(pem)
      socket.destroy()
    }
    socket.once('secureConnect', () => end(socket.getPeerX509Certificate()?.toString() ?? null))
    socket.once('timeout', () => end(null))
    socket.once('error', () => end(null))
  })
}

/** TLS options that accept exactly this certificate, whatever names and dates it carries. */
export function pinned(certificate: string) {
  const expected = certificate.trim()
  return {
    ca: certificate,
    minVersion: 'TLSv1.3' as const,
    servername: '',
    checkServerIdentity: (_host: string, peer: PeerCertificate) =>
      pemOf(peer) === expected ? undefined : new Error('another certificate than the one that was pinned'),
  }
}

const pemOf = (peer: PeerCertificate): string => {
  const body = peer.raw.toString('base64').replace(/(.{64})(?=.)/g, '$1\n')
  return `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`
}

function postJoin(
  { host, port }: HubAddress,
  certificate: string,
  body: z.input<typeof import('../../../shared/protocol/control.ts').joinRequest>,
): Promise<{ status: number; body: unknown } | null> {
  return new Promise((resolve) => {
    const options = {
      host,
      port,
      path: '/join',
      method: 'POST',
      timeout: REACH_WITHIN_MS,
      ...pinned(certificate),
    }
    const sent = request(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: parseJson(Buffer.concat(parts)) }),
      )
    })
    sent.once('error', () => resolve(null))
    sent.once('timeout', () => sent.destroy())
    sent.end(JSON.stringify(body))
  })
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return null
  }
}

/** A WebSocket class for y-websocket that only ever talks to the pinned hub. */
export function pinnedWebSocket(certificate: string): new (url: string, protocols: string[]) => WebSocket {
  // ws hands these on to tls.connect; its own types know another signature of the check.
  const options = {
    ...pinned(certificate),
    perMessageDeflate: false,
    handshakeTimeout: REACH_WITHIN_MS,
  } as unknown as ClientOptions
  return class PinnedWebSocket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, options)
      // ws emits 'error' even where only onerror is set; y-websocket handles the close that follows.
      this.on('error', () => {})
    }
  }
}
