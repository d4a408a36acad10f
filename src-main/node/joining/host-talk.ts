import type { Role } from '../../../shared/domain/team/roles.ts'
import {
  type GuestMessage,
  type HubMessage,
  type Introduction,
  type JoinRefusal,
  MAX_JOIN_BYTES,
  parseGuestMessage,
  parseIntroduction,
} from '../../../shared/protocol/join.ts'
import type { JoinSymbol } from '../../../shared/protocol/join-symbols.ts'
import type { Brake } from './brake.ts'
import type { Invitations } from './invitations.ts'
import { type Binding, freshNonce, isSignedByItsDevice } from './proofs.ts'
import { createProver, type ProofStep, type Proven } from './prove-guest.ts'
import { symbolsOf } from './symbols.ts'

/** The hub's end of one joining conversation. Whatever is not the next message of the protocol ends it. */
export interface HostTalk {
  receive(text: string): void
  /** The connection is gone. */
  closed(): void
  /** Took too long. */
  expire(): void
  /** True from the moment the guest has proven an invitation. */
  isProven(): boolean
  end(): void
}

/** What carries a talk. */
export interface HostLine {
  /** The guest's address, for the brake. */
  readonly from: string
  /** 32 bytes of this connection's TLS exporter. */
  readonly exporter: Uint8Array
  send(text: string): void
  /** Closes after what was sent; harmless when closed. */
  end(): void
}

/** A guest that has proven itself, as the waiting list holds it. The list calls `admit` or `turnAway` once, after it
 *  has taken the guest off. */
export interface WaitingGuest {
  readonly who: Introduction
  readonly symbols: readonly JoinSymbol[]
  readonly role: Role
  /** Uses the invitation up, then tells the guest what `prepare` gives. False when the guest has left. */
  admit(prepare: () => Promise<unknown>): Promise<boolean>
  turnAway(): void
}

export interface HostTalkDeps {
  readonly brake: Brake
  readonly invitations: Invitations
  readonly pin: string
  hub(): { readonly teamName: string; readonly memberName: string }
  /** Puts a guest into the waiting list and returns how to take it off; null when the list is full. */
  letWait(guest: WaitingGuest): (() => void) | null
}

export function createHostTalk(deps: HostTalkDeps, line: HostLine, onOver: () => void): HostTalk {
  const binding: Binding = { pin: deps.pin, exporter: line.exporter }
  const prover = createProver(deps.invitations, binding)
  let isOver = false
  let leaveList: (() => void) | null = null

  const send = (message: HubMessage): void => line.send(JSON.stringify(message))

  /** Ends the talk wherever it is; an invitation that was proven but not decided on may be used again. */
  function end(): void {
    if (isOver) return
    isOver = true
    prover.proven()?.taken.giveBack()
    leaveList?.()
    line.end()
    onOver()
  }

  function refuse(reason: JoinRefusal): void {
    if (!isOver) send({ type: 'refused', reason })
    end()
  }

  function hear(message: GuestMessage): void {
    const isTry = message.type === 'secret' || message.type === 'code'
    if (isTry && !deps.brake.take(line.from)) {
      refuse({ type: 'Busy' })
      return
    }
    const wasProven = prover.proven() !== null
    const step = prover.hear(message)
    if (!wasProven && prover.proven()) deps.brake.giveBack(line.from)
    doStep(step)
  }

  function doStep(step: ProofStep): void {
    if (step.type === 'say') send(step.message)
    else if (step.type === 'introduced') meet(step.introduction, step.proven)
    else if (step.type === 'refuse') refuse(step.reason)
    else end()
  }

  function meet(introduction: string, { sessionKey, taken }: Proven): void {
    const who = parseIntroduction(introduction)
    if (!who || !isSignedByItsDevice(binding, who)) {
      end()
      return
    }
    const nonce = freshNonce()
    const symbols = symbolsOf({ sessionKey, binding, introduction, nonce })
    leaveList = deps.letWait({ who, symbols, role: taken.role, admit, turnAway })
    if (leaveList) send({ type: 'waiting', nonce, hub: deps.hub() })
    else refuse({ type: 'Busy' })
  }

  async function admit(prepare: () => Promise<unknown>): Promise<boolean> {
    prover.proven()?.taken.burn()
    try {
      const payload = await prepare()
      if (isOver) return false
      send({ type: 'admitted', payload })
      return true
    } finally {
      end()
    }
  }

  function turnAway(): void {
    prover.proven()?.taken.burn()
    refuse({ type: 'TurnedAway' })
  }

  return {
    receive(text) {
      if (isOver) return
      const message = text.length <= MAX_JOIN_BYTES && !leaveList ? parseGuestMessage(text) : null
      if (message) hear(message)
      else end()
    },
    closed: end,
    expire: () => refuse({ type: 'Expired' }),
    isProven: () => prover.proven() !== null,
    end,
  }
}
