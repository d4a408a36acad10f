import type { depth as english } from '../en/depth.ts'

export const depth: Record<keyof typeof english, string> = {
  dok: 'DOK {depth}',
  dok1: 'Recordar',
  dok2: 'Destreza o concepto',
  dok3: 'Pensamiento estratégico',
  dok4: 'Pensamiento extendido',
  none: 'DOK –',
  noneHint: 'Aún sin indicar',
  of: 'Profundidad de conocimiento (DOK), {what}',
  ofLesson: 'Profundidad de conocimiento (DOK) de esta lección',
}
