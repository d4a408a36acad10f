import * as z from 'zod'

/** The joining conversation (`/join`, JSON text over TLS 1.3). Two ways in, one conversation:
 *
 *      guest                                    hub
 *      secret  {invitation, proof, introduction}         way A, pasted or scanned text
 *  or  code    {nameplate, request}                      way B, typed code: a PAKE
 *                                               answer   {response}
 *      proof   {finish, confirm}
 *                                               confirm  {confirm}
 *      introduce {introduction, mac}
 *  then                                         waiting  {nonce, hub}    both show four symbols
 *                                               admitted {payload}  or  refused {reason}
 *
 *  Nothing the guest says before `secret` or `introduce` tells a stranger anything, and every proof holds for this
 *  one TLS connection only. `introduction` travels as JSON text, so that both ends prove the very same bytes. */
export const JOIN_PATH = '/join'

/** Largest message either end takes before the other has proven itself. */
export const MAX_JOIN_BYTES = 16 * 1024
/** Largest message a guest takes: `admitted` carries the whole membership. The hub has proven itself by then. */
export const MAX_ADMITTED_BYTES = 1024 * 1024

export const MAX_NAME_CHARACTERS = 80

/** Names come from strangers and are shown beside a button that lets them in: one line, bounded, and nothing that
 *  turns the reading direction. Joiners stay: Persian and emoji need them. */
export function tidyName(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\p{Cs}\p{Co}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim()
  return [...clean].slice(0, MAX_NAME_CHARACTERS).join('').trim()
}

const base64url = (length: number) => z.string().regex(new RegExp(`^[A-Za-z0-9_-]{${length}}$`))
/** 32 bytes as base64url. */
const bytes32 = base64url(43)
const pakeText = z.string().max(2_000)
const name = z.string().max(1_000).transform(tidyName)

/** Who wants to come in. */
export const introduction = z.object({
  /** Ed25519 public key, raw. */
  signingKey: bytes32,
  /** X25519 public key, raw. */
  boxKey: bytes32,
  memberName: name.pipe(z.string().min(1)),
  deviceName: name,
  /** By the signing key, over this connection and the box key: nobody brings a colleague's key as their own. */
  signature: base64url(86),
})
export type Introduction = z.output<typeof introduction>

const introductionText = z.string().max(4_000)

export const guestMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('secret'),
    invitation: z.string().max(16),
    proof: bytes32,
    introduction: introductionText,
  }),
  z.object({ type: z.literal('code'), nameplate: z.string().regex(/^\d{4}$/), request: pakeText }),
  z.object({ type: z.literal('proof'), finish: pakeText, confirm: bytes32 }),
  z.object({ type: z.literal('introduce'), introduction: introductionText, mac: bytes32 }),
])
export type GuestMessage = z.output<typeof guestMessage>

export const joinRefusal = z.object({
  type: z.enum(['WrongCode', 'TooManyTries', 'Expired', 'TurnedAway', 'Busy']),
})
export type JoinRefusal = z.output<typeof joinRefusal>

export const hubMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), response: pakeText }),
  z.object({ type: z.literal('confirm'), confirm: bytes32 }),
  z.object({
    type: z.literal('waiting'),
    nonce: bytes32,
    hub: z.object({ teamName: name, memberName: name }),
  }),
  z.object({ type: z.literal('admitted'), payload: z.unknown() }),
  z.object({ type: z.literal('refused'), reason: joinRefusal }),
])
export type HubMessage = z.output<typeof hubMessage>

export const parseGuestMessage = (text: string): GuestMessage | null => parse(guestMessage, text)
export const parseHubMessage = (text: string): HubMessage | null => parse(hubMessage, text)
export const parseIntroduction = (text: string): Introduction | null => parse(introduction, text)

function parse<T>(schema: z.ZodType<T>, text: string): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
