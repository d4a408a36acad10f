import type { search as english } from '../en/search.ts'

export const search: Record<keyof typeof english, string> = {
  checks: 'Evaluaciones de dominio',
  english: 'English: cambiar la aplicación al inglés',
  lessons: 'Lecciones',
  recent: 'Donde estuvo',
  spanish: 'Español: cambiar la aplicación al español',
  standards: 'Estándares',
  themeDark: 'Pantalla oscura',
  themeLight: 'Pantalla clara',
  themeSystem: 'Clara u oscura como la computadora',
  units: 'Unidades',
  unpacked: 'Estándares desglosados',
  words: 'Vocabulario',
}
