import type { lesson as english } from '../en/lesson.ts'

export const lesson: Record<keyof typeof english, string> = {}
