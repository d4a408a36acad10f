import type { trouble as english } from '../en/trouble.ts'

export const trouble: Record<keyof typeof english, string> = {}
