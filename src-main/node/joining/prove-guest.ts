import { err, ok, type Result } from '../../../shared/lib/result.ts'
import type { GuestMessage, HubMessage, JoinRefusal } from '../../../shared/protocol/join.ts'
import type { CodeTry, Invitations, TakenInvitation } from './invitations.ts'
import { type Binding, confirmAs, isSame, proveSecret, sealIntroduction, sessionKeyOf } from './proofs.ts'

/** The first half of a talk at the hub: the guest proves an invitation, by its secret or by the typed code, and only
 *  then says who they are. Each message gives one step. */
export interface Prover {
  hear(message: GuestMessage): ProofStep
  /** What was proven so far: the invitation it holds must be given back or used up. */
  proven(): Proven | null
}

export type ProofStep =
  | { readonly type: 'say'; readonly message: HubMessage }
  | { readonly type: 'refuse'; readonly reason: JoinRefusal }
  | { readonly type: 'introduced'; readonly introduction: string; readonly proven: Proven }
  /** Not the next message of the protocol. */
  | { readonly type: 'notUnderstood' }

export interface Proven {
  readonly sessionKey: Buffer
  readonly taken: TakenInvitation
}

type Say<T extends GuestMessage['type']> = Extract<GuestMessage, { type: T }>

export function createProver(invitations: Invitations, binding: Binding): Prover {
  let isNew = true
  let codeTry: CodeTry | null = null
  let proven: Proven | null = null

  function hearSecret(message: Say<'secret'>): ProofStep {
    const checked = checkSecret(invitations, binding, message)
    if (!checked.ok) return refuse(checked.error)
    proven = checked.value
    return { type: 'introduced', introduction: message.introduction, proven }
  }

  function hearCode({ nameplate, request }: Say<'code'>): ProofStep {
    const begun = invitations.tryCode(nameplate, request)
    if (!begun.ok) return begun.error.type === 'Malformed' ? notUnderstood : refuse(begun.error)
    codeTry = begun.value
    return say({ type: 'answer', response: begun.value.response })
  }

  function hearProof(message: Say<'proof'>, answered: CodeTry): ProofStep {
    codeTry = null
    const checked = checkProof(answered, binding, message)
    if (!checked.ok) return refuse(checked.error)
    proven = checked.value
    return say({ type: 'confirm', confirm: confirmAs('hub', proven.sessionKey, binding) })
  }

  return {
    hear(message) {
      const isFirst = isNew
      isNew = false
      if (message.type === 'secret' && isFirst) return hearSecret(message)
      if (message.type === 'code' && isFirst) return hearCode(message)
      if (message.type === 'proof' && codeTry) return hearProof(message, codeTry)
      if (message.type === 'introduce' && proven) return hearIntroduction(message, binding, proven)
      return notUnderstood
    },
    proven: () => proven,
  }
}

const notUnderstood: ProofStep = { type: 'notUnderstood' }
const refuse = (reason: JoinRefusal): ProofStep => ({ type: 'refuse', reason })
const say = (message: HubMessage): ProofStep => ({ type: 'say', message })

function checkSecret(
  invitations: Invitations,
  binding: Binding,
  { invitation, proof, introduction }: Say<'secret'>,
): Result<Proven, JoinRefusal> {
  let sessionKey: Buffer = Buffer.alloc(0)
  const taken = invitations.trySecret(invitation, (secret) => {
    sessionKey = sessionKeyOf(secret, binding)
    return isSame(proveSecret(secret, binding, introduction), proof)
  })
  return taken.ok ? ok({ sessionKey, taken: taken.value }) : taken
}

function checkProof(
  codeTry: CodeTry,
  binding: Binding,
  { finish, confirm }: Say<'proof'>,
): Result<Proven, JoinRefusal> {
  const sessionKey = codeTry.finish(finish)
  if (!sessionKey.ok) return sessionKey
  // The right code over another connection than this one: somebody passes messages on.
  if (!isSame(confirmAs('guest', sessionKey.value, binding), confirm)) return err({ type: 'WrongCode' })
  const taken = codeTry.take()
  return taken.ok ? ok({ sessionKey: sessionKey.value, taken: taken.value }) : taken
}

function hearIntroduction(
  { introduction, mac }: Say<'introduce'>,
  binding: Binding,
  proven: Proven,
): ProofStep {
  const isSealed = isSame(sealIntroduction(proven.sessionKey, binding, introduction), mac)
  return isSealed ? { type: 'introduced', introduction, proven } : notUnderstood
}
