import type { search as english } from '../en/search.ts'

export const search: Record<keyof typeof english, string> = {
  addUnit: 'Agregar una unidad',
  checks: 'Evaluaciones de dominio',
  commands: 'Hacer',
  english: 'English: cambiar la aplicación al inglés',
  inUnit: '{unit}',
  lessons: 'Lecciones',
  recent: 'Donde estuvo',
  spanish: 'Español: cambiar la aplicación al español',
  standards: 'Estándares',
  themeDark: 'Pantalla oscura',
  themeLight: 'Pantalla clara',
  themeSystem: 'Clara u oscura como la computadora',
  uses: '{lessons, plural, one {# lección} other {# lecciones}}, {checks, plural, one {# evaluación} other {# evaluaciones}}',
  units: 'Unidades',
  unitTitled: 'Unidad {number}',
  words: 'Vocabulario',
}
