/** What guests' pages say, in the two languages of the product. */
export interface GuestWords {
  readonly language: 'en' | 'es'
  readonly product: string
  readonly readPlans: string
  readonly lead: string
  readonly code: string
  readonly codeHint: string
  readonly name: string
  readonly nameHint: string
  readonly names: readonly string[]
  readonly open: string
  readonly wrongCode: string
  readonly tooMany: string
  readonly nameMissing: string
  readonly waiting: string
  readonly waitingLead: string
  readonly plans: string
  until(time: string): string
  readonly noPlans: string
  readonly leave: string
  readonly stopWaiting: string
  readonly over: string
  readonly overLead: string
  readonly again: string
  readonly allPlans: string
  readonly level: string
  readonly planLanguage: string
  readonly lessons: string
  readonly untitled: string
}

const en: GuestWords = {
  language: 'en',
  product: 'Common Prep',
  readPlans: 'Read the plans',
  lead: 'A teacher here gave you a code. With it you can read the plans that were chosen for you.',
  code: 'Code',
  codeHint: '12 characters, such as 4821 7K2M 9QXA',
  name: 'Who is reading?',
  nameHint: 'The teacher sees it and lets you in.',
  names: ['Parent', 'Substitute teacher', 'Visitor'],
  open: 'Ask to be let in',
  wrongCode:
    'That is no open code. Check it, or ask for a new one: each is good for ten minutes and five tries.',
  tooMany: 'Too many tries from here. Wait a minute, then try again.',
  nameMissing: 'Say who is reading.',
  waiting: 'Waiting for the teacher',
  waitingLead: 'Your name is on the teacher’s screen. This page goes on by itself when you are let in.',
  plans: 'Plans',
  until: (time) => `You can read them until ${time}.`,
  noPlans: 'The plans that were chosen are no longer here.',
  leave: 'Finish reading',
  stopWaiting: 'Stop waiting',
  over: 'Your visit is over',
  overLead: 'Nothing of it stays in this browser.',
  again: 'Enter a code',
  allPlans: 'All plans',
  level: 'Level',
  planLanguage: 'Language',
  lessons: 'Lessons',
  untitled: 'Untitled unit',
}

const es: GuestWords = {
  language: 'es',
  product: 'Common Prep',
  readPlans: 'Leer los planes',
  lead: 'Un docente de aquí le dio un código. Con él puede leer los planes elegidos para usted.',
  code: 'Código',
  codeHint: '12 caracteres, por ejemplo 4821 7K2M 9QXA',
  name: '¿Quién lee?',
  nameHint: 'El docente lo ve y le deja entrar.',
  names: ['Familia', 'Docente suplente', 'Visita'],
  open: 'Pedir entrar',
  wrongCode:
    'No hay ningún código abierto así. Revíselo o pida otro: cada uno vale diez minutos y cinco intentos.',
  tooMany: 'Demasiados intentos desde aquí. Espere un minuto y vuelva a intentarlo.',
  nameMissing: 'Diga quién lee.',
  waiting: 'Esperando al docente',
  waitingLead: 'Su nombre está en la pantalla del docente. Esta página sigue sola cuando le dejen entrar.',
  plans: 'Planes',
  until: (time) => `Puede leerlos hasta esta hora: ${time}`,
  noPlans: 'Los planes elegidos ya no están aquí.',
  leave: 'Terminar',
  stopWaiting: 'Dejar de esperar',
  over: 'Su visita ha terminado',
  overLead: 'No queda nada de ella en este navegador.',
  again: 'Escribir un código',
  allPlans: 'Todos los planes',
  level: 'Nivel',
  planLanguage: 'Idioma',
  lessons: 'Lecciones',
  untitled: 'Unidad sin título',
}

/** By what the browser asks for; English when it asks for neither. */
export function guestWords(acceptLanguage: string | undefined): GuestWords {
  const asked = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((each) => each.trim().slice(0, 2).toLowerCase())
  return asked.find((each) => each === 'en' || each === 'es') === 'es' ? es : en
}
