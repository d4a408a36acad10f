import type { standards as english } from '../en/standards.ts'

export const standards: Record<keyof typeof english, string> = {
  add: 'Agregar un estándar',
  addAction: 'Agregar',
  added: 'Se agregó {code}',
  addLead:
    'Escriba el código como lo escribe su escuela y diga con sus palabras qué saben hacer los estudiantes.',
  changeSearch: 'Pruebe con una parte del código, como 6.RP, o con una palabra del texto.',
  check: 'Evaluación',
  code: 'Código',
  codeBad: 'Un código tiene letras, cifras, puntos y guiones, sin espacios: 6.RP.A.3a, RI.6.2, MP.4.',
  codeHint: 'Por ejemplo 6.RP.A.3a',
  codeMissing: 'Escriba el código del estándar.',
  codeTaken: 'El equipo ya tiene {code}. Elíjalo en la lista para cambiar sus palabras.',
  counts:
    '{lessons, plural, =0 {Sin lecciones} one {# lección} other {# lecciones}} · {checks, plural, =0 {sin evaluaciones} one {# evaluación} other {# evaluaciones}}',
  empty: 'Todavía no hay estándares',
  emptyHint:
    'Un estándar aparece aquí cuando usted lo agrega o cuando una lección o una evaluación lo nombra.',
  inLanguage: 'En {language}',
  lesson: 'Lección',
  lessonsAndChecks: 'Dónde se usa',
  list: 'Estándares del equipo',
  noMatch: 'Nada coincide con “{text}”',
  noWords: 'Sin palabras todavía',
  ownWords: 'Con sus propias palabras',
  ownWordsLead: 'Lo que saben hacer los estudiantes cuando lo han aprendido, como lo dice su equipo.',
  remove: 'Quitar de la lista',
  removed: 'Se quitó {code} de la lista',
  search: 'Buscar un estándar',
  taught:
    '{used, number} de {total, plural, one {# estándar} other {# estándares}} en lecciones o evaluaciones',
  title: 'Estándares',
  untitled: 'Sin título',
  unused: 'Ninguna lección ni evaluación lo nombra todavía. Nómbrelo en una lección y aparecerá aquí.',
  wording: 'Con sus propias palabras',
  wordingPlaceholder: 'Encontrar el valor que falta con razones equivalentes…',
  viewCatalog: 'Catálogo',
  viewOurs: 'Los nuestros',
  views: 'Vistas de los estándares',
}
