import type { checks as english } from '../en/checks.ts'

export const checks: Record<keyof typeof english, string> = {}
