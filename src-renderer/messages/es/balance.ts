import type { balance as english } from '../en/balance.ts'

export const balance: Record<keyof typeof english, string> = {
  checksOnlyRecall: 'Todas las preguntas de evaluación que indican su profundidad son de DOK 1: recordar.',
  checksShallower:
    'Las lecciones llegan hasta DOK {lessons}; las preguntas de evaluación no pasan de DOK {questions}.',
  depth: 'Profundidad',
  depthNone:
    'Ninguna lección ni pregunta de evaluación indica todavía su profundidad. Se elige en la parte de arriba de cada una.',
  depthTable: 'Profundidad de las lecciones y de las preguntas de evaluación',
  grouping: 'Forma de trabajo',
  groupingNone:
    'Ninguna sección indica todavía cómo trabajan los estudiantes. Se elige al lado de sus minutos.',
  groupingTable: 'Minutos según cómo trabajan los estudiantes',
  hide: 'Ocultar el equilibrio',
  lessons: 'Lecciones',
  minutes: 'Minutos',
  mostlyWhole: 'De los minutos que indican cómo trabajan los estudiantes, el {share} es para toda la clase.',
  questions: 'Preguntas',
  share: 'Proporción',
  show: 'Mostrar el equilibrio',
  title: 'Equilibrio',
  toLookAt: '{count, plural, one {# cosa por revisar} other {# cosas por revisar}}',
  unsaid: 'Sin indicar',
}
