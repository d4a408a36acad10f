import * as z from 'zod'
import type { EntryBody } from '../domain/team/membership-entry.ts'
import type { Role } from '../domain/team/roles.ts'

/** Membership entries as they travel (control channel, joining, USB bundles): the signed text and its signature. */
export const signedEntry = z.object({ body: z.string().max(64 * 1024), sig: z.string().length(86) })
export type SignedEntry = z.output<typeof signedEntry>

const id = z.string().regex(/^[0-9a-z]{8,32}$/)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const device = z.string().regex(/^[0-9a-f]{32}$/)
const publicKey = z.string().regex(/^[\w-]{43}$/)
const name = z.string().min(1).max(80)
const at = z.number().int().nonnegative()
const epoch = z.number().int().min(1).max(1_000_000)

export const role = z.enum(['lead', 'teacher', 'specialist', 'coach', 'guest']) satisfies z.ZodType<Role>
export const deviceKeys = z.object({ sign: publicKey, box: publicKey, name })
export const place = z.object({
  addresses: z.array(z.string().max(100)).max(16).readonly(),
  port: z.number().int().min(1).max(65_535),
  pin: hash,
})

const head = { team: id, device, prev: z.array(hash).max(64), at }
const member = z.object({ id, name })

/** What a body may say; anything else is no entry. */
export const entryBody = z.discriminatedUnion('type', [
  z.object({ ...head, type: z.literal('found'), member, key: deviceKeys }),
  z.object({ ...head, type: z.literal('admit'), member, role, key: deviceKeys }),
  z.object({ ...head, type: z.literal('role'), member: id, role }),
  z.object({ ...head, type: z.literal('remove'), member: id }),
  z.object({ ...head, type: z.literal('host'), epoch, place }),
  z.object({
    ...head,
    type: z.literal('keys'),
    epoch,
    wraps: z.record(device, z.string().max(400)),
  }),
  z.object({ ...head, type: z.literal('invite'), inviteKey: publicKey, role, until: at }),
  z.object({ ...head, type: z.literal('enroll'), member, key: deviceKeys }),
]) satisfies z.ZodType<EntryBody>
