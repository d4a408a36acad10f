import type { team as english } from '../en/team.ts'

export const team: Record<keyof typeof english, string> = {}
