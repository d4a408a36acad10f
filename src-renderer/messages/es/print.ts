import type { print as english } from '../en/print.ts'

export const print: Record<keyof typeof english, string> = {}
