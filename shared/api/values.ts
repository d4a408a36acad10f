import * as z from 'zod'

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
