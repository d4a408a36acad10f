import type { map as english } from '../en/map.ts'

export const map: Record<keyof typeof english, string> = {
  all: 'Todo a lo que lleva',
  back: 'Volver a {code}',
  fewer: 'Mostrar menos',
  found: 'Estándares encontrados',
  grade: '{grade, select, HS {Preparatoria} none {Sin grado} other {Grado {grade}}}',
  keys: 'Las flechas siguen las líneas y recorren cada grado. Intro elige, Escape regresa.',
  list: 'El mapa como lista',
  map: 'Mapa por grados',
  more: '{count, plural, one {y # más} other {y # más}}',
  node: ', {grade}, {side, select, before {en el camino} after {se apoya en él} other {elegido}}.',
  none: 'Ningún estándar elegido',
  noneHint:
    'Busque un estándar por su código o por palabras; aquí se muestra lo que lleva a él, grado por grado.',
  of: 'Mapa de {code}',
  tab: 'Mapa',
}
