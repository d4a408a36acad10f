import type { firstRun as english } from '../en/first-run.ts'

export const firstRun: Record<keyof typeof english, string> = {}
