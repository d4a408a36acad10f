import { assert } from '../../../shared/lib/assert.ts'
import { err, ok, type Result } from '../../../shared/lib/result.ts'
import {
  type GuestMessage,
  type HubMessage,
  type Introduction,
  type JoinRefusal,
  MAX_ADMITTED_BYTES,
  MAX_JOIN_BYTES,
  parseHubMessage,
  tidyName,
} from '../../../shared/protocol/join.ts'
import type { JoinSymbol } from '../../../shared/protocol/join-symbols.ts'
import type { InvitationText } from './invitation-text.ts'
import type { Pake, PakeGuest } from './pake.ts'
import {
  type Binding,
  confirmAs,
  deviceStatement,
  isSame,
  proveSecret,
  sealIntroduction,
  sessionKeyOf,
} from './proofs.ts'
import type { ShortCode } from './short-code.ts'
import { symbolsOf } from './symbols.ts'

/** A colleague's end of the joining conversation. Nothing secret leaves before the hub is known to be the one that
 *  invited: by its pin (text) or by its knowledge of the code on this very connection (typed). */
export interface JoinGuest {
  start(): void
  receive(text: string): void
  /** The connection is gone. */
  closed(): void
  /** The person gave up. */
  leave(): void
}

/** How somebody was invited. */
export type Way =
  | { readonly kind: 'text'; readonly invitation: InvitationText }
  | { readonly kind: 'code'; readonly code: ShortCode; readonly pake: Pake }

/** Who I am, as the hub and the host teacher will see it. */
export interface Myself {
  /** Ed25519 public key, 32 bytes as base64url. */
  readonly signingKey: string
  /** X25519 public key, 32 bytes as base64url. */
  readonly boxKey: string
  readonly memberName: string
  readonly deviceName: string
  /** Ed25519 signature by this device, 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array
}

export type JoinError =
  | JoinRefusal
  /** Another computer answers there than the one that invited, or stands in between. */
  | { readonly type: 'NotTheSameComputer' }
  /** The connection broke. */
  | { readonly type: 'Lost' }
  /** The other side speaks something else. */
  | { readonly type: 'NotUnderstood' }
  | { readonly type: 'Left' }

export interface JoinGuestDeps {
  /** The pin of the certificate this end sees, and the exporter of this connection. */
  readonly binding: Binding
  readonly way: Way
  readonly me: Myself
  send(text: string): void
  /** Closes after what was sent; harmless when closed. */
  end(): void
  /** Proven; now the host teacher decides. Show the symbols. */
  onWaiting(waiting: WaitingToBeAdmitted): void
  /** Once, whatever happens: the payload of the admission, or why not. */
  onEnd(result: Result<unknown, JoinError>): void
}

export interface WaitingToBeAdmitted {
  readonly symbols: readonly JoinSymbol[]
  readonly teamName: string
  /** Whose computer it is. */
  readonly memberName: string
}

/** Whether a certificate can be that of the hub that invited. A typed code says nothing about it yet. */
export const mayBeTheHub = (way: Way, pin: string): boolean =>
  way.kind === 'code' || isSame(way.invitation.pinStart, pin.slice(0, way.invitation.pinStart.length))

type State =
  | { readonly at: 'start' }
  | { readonly at: 'asked'; readonly login: PakeGuest }
  | { readonly at: 'proven'; readonly sessionKey: Buffer }
  | { readonly at: 'introduced'; readonly sessionKey: Buffer }
  | { readonly at: 'waiting' }
  | { readonly at: 'over' }

type Say<T extends HubMessage['type']> = Extract<HubMessage, { type: T }>

export function createJoinGuest(deps: JoinGuestDeps): JoinGuest {
  const { binding, way } = deps
  const introduction = introduce(deps.me, binding)
  let state: State = { at: 'start' }

  const send = (message: GuestMessage): void => deps.send(JSON.stringify(message))

  function finish(result: Result<unknown, JoinError>): void {
    if (state.at === 'over') return
    state = { at: 'over' }
    deps.end()
    deps.onEnd(result)
  }
  const fail = (error: JoinError): void => finish(err(error))
  const notUnderstood = (): void => fail({ type: 'NotUnderstood' })

  function proveText({ invitationId, secret }: InvitationText): void {
    state = { at: 'introduced', sessionKey: sessionKeyOf(secret, binding) }
    const proof = proveSecret(secret, binding, introduction)
    send({ type: 'secret', invitation: invitationId, proof, introduction })
  }

  function askWithCode({ nameplate, secret }: ShortCode, pake: Pake): void {
    const login = pake.start(secret)
    state = { at: 'asked', login }
    send({ type: 'code', nameplate, request: login.request })
  }

  function hear(message: HubMessage): void {
    if (message.type === 'answer' && state.at === 'asked') hearAnswer(message, state.login)
    else if (message.type === 'confirm' && state.at === 'proven') hearConfirm(message, state.sessionKey)
    else if (message.type === 'waiting' && state.at === 'introduced') hearWaiting(message, state.sessionKey)
    else if (message.type === 'admitted' && state.at === 'waiting') finish(ok(message.payload))
    else if (message.type === 'refused') fail(whyRefused(state, message.reason))
    else notUnderstood()
  }

  function hearAnswer({ response }: Say<'answer'>, login: PakeGuest): void {
    const finished = login.finish(response)
    if (!finished.ok) {
      fail(finished.error)
      return
    }
    const { message, sessionKey } = finished.value
    state = { at: 'proven', sessionKey }
    send({ type: 'proof', finish: message, confirm: confirmAs('guest', sessionKey, binding) })
  }

  function hearConfirm({ confirm }: Say<'confirm'>, sessionKey: Buffer): void {
    if (!isSame(confirmAs('hub', sessionKey, binding), confirm)) {
      fail({ type: 'NotTheSameComputer' })
      return
    }
    state = { at: 'introduced', sessionKey }
    send({ type: 'introduce', introduction, mac: sealIntroduction(sessionKey, binding, introduction) })
  }

  function hearWaiting({ nonce, hub }: Say<'waiting'>, sessionKey: Buffer): void {
    state = { at: 'waiting' }
    deps.onWaiting({ symbols: symbolsOf({ sessionKey, binding, introduction, nonce }), ...hub })
  }

  return {
    start() {
      assert(state.at === 'start', 'a joining conversation starts once')
      if (!mayBeTheHub(way, binding.pin)) {
        fail({ type: 'NotTheSameComputer' })
        return
      }
      if (way.kind === 'text') proveText(way.invitation)
      else askWithCode(way.code, way.pake)
    },
    receive(text) {
      if (state.at === 'over') return
      const most = state.at === 'waiting' ? MAX_ADMITTED_BYTES : MAX_JOIN_BYTES
      const message = text.length <= most ? parseHubMessage(text) : null
      if (message) hear(message)
      else notUnderstood()
    },
    closed: () => fail({ type: 'Lost' }),
    leave: () => fail({ type: 'Left' }),
  }
}

/** A right code that the hub calls wrong was proven on another connection than the hub's: somebody is between. */
const whyRefused = (state: State, reason: JoinRefusal): JoinError =>
  state.at === 'proven' && reason.type === 'WrongCode' ? { type: 'NotTheSameComputer' } : reason

function introduce({ signingKey, boxKey, memberName, deviceName, sign }: Myself, binding: Binding): string {
  const signature = Buffer.from(sign(deviceStatement(binding, boxKey))).toString('base64url')
  const said: Introduction = {
    signingKey,
    boxKey,
    memberName: tidyName(memberName),
    deviceName: tidyName(deviceName),
    signature,
  }
  return JSON.stringify(said)
}
