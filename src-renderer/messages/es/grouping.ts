import type { grouping as english } from '../en/grouping.ts'

export const grouping: Record<keyof typeof english, string> = {
  alone: 'Individual',
  none: 'Agrupación –',
  noneHint: 'Aún sin indicar',
  of: 'Cómo trabajan los estudiantes en {section}',
  pair: 'En parejas',
  small: 'Grupos pequeños',
  whole: 'Toda la clase',
}
