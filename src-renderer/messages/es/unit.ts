import type { unit as english } from '../en/unit.ts'

export const unit: Record<keyof typeof english, string> = {}
