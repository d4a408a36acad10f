import type { gapPath as english } from '../en/gap-path.ts'

export const gapPath: Record<keyof typeof english, string> = {
  add: '{count, plural, =0 {Agregar lecciones y evaluaciones} one {Agregar # lección y su evaluación} other {Agregar # lecciones y sus evaluaciones}}',
  added:
    '{count, plural, =0 {No se agregó nada} one {Se agregó # lección de refuerzo y su evaluación} other {Se agregaron # lecciones de refuerzo y sus evaluaciones}}',
  before: 'Antes de esta lección',
  build: 'Armar una ruta de refuerzo',
  checkOf: 'Evaluación: {title}',
  hideOthers: 'Mostrar solo la ruta',
  lead: 'Cada estándar que marque se vuelve una lección de refuerzo con una evaluación breve, justo antes de la lección. No llevan número ni ocupan un día de clase, así que su secuencia queda como está.',
  lesson: '{number}. {title}',
  noUnit: 'Una ruta de refuerzo va en una unidad, y todavía no hay ninguna.',
  nothing: 'Ninguna lista dice qué lleva a {code}.',
  onMap: 'Ver en el mapa',
  openFirst: 'Abrir la primera',
  showOthers: '{count, plural, one {Mostrar # más en el camino} other {Mostrar # más en el camino}}',
  start: 'Al inicio de la unidad',
  steps: 'Del más antiguo al más cercano',
  there: 'Ya está',
  title: 'Ruta de refuerzo hacia {code}',
  toUnits: 'Ir a las unidades',
  unit: 'Unidad',
  untitled: 'Lección de refuerzo',
}
