import * as z from 'zod'
import type { Role } from '../domain/team/roles.ts'

/** Schemas that several features share. */
export const nothing = z.null()
export const noFailure = z.never()
export const id = z.string().regex(/^[0-9a-z]{8,32}$/)
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
export const line = z.record(z.string(), z.string())
export const level = z.enum(['support', 'core', 'extend'])
export const paper = z.enum(['letter', 'a4'])
export const edition = z.enum(['student', 'teacher'])
/** Bytes as base64 text, since RPC is JSON. */
export const base64 = z.string()
export const tagged = <T extends string>(type: T) => z.object({ type: z.literal(type) })

export const role = z.enum(['lead', 'teacher', 'specialist', 'coach', 'guest']) satisfies z.ZodType<Role>

/** What is in the way of a computer that was not reached; screens have the words and the steps. */
export const diagnosis = z.discriminatedUnion('type', [
  tagged('BadName'),
  tagged('NoNetwork'),
  tagged('NoRoute'),
  /** The computer answers that nobody listens there: the app is closed, or it is another port. */
  tagged('Refused'),
  /** No answer at all: a firewall, or a network that keeps its computers apart. */
  tagged('Silent'),
  /** Something answers, and it is not this team's host. */
  tagged('NotOurs'),
  z.object({ type: z.literal('OtherNetwork'), mine: z.string(), theirs: z.string() }),
  tagged('Reached'),
])
