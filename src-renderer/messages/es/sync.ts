import type { sync as english } from '../en/sync.ts'

export const sync: Record<keyof typeof english, string> = {
  answers: 'Cómo va todo',
  behind: '{edits, plural, one {Le falta # cambio, al día {ago}} other {Le faltan # cambios, al día {ago}}}',
  changes: '{edits, plural, one {# cambio} other {# cambios}}',
  copiesKept:
    '{count, plural, one {El equipo no recibió un cambio suyo. Queda aquí como copia.} other {El equipo no recibió algunos de sus cambios. Quedan aquí como # copias.}}',
  copyMayNot:
    'El equipo no recibió sus cambios en {title}: su función es {role, select, lead {Líder} teacher {Docente} specialist {Especialista} coach {Asesor} other {Visita}}. Quedan aquí como copia.',
  copyMayNotNow:
    'El equipo no recibió sus cambios en {title}: su función no los permitía. Quedan aquí como copia.',
  copyRemoved: 'El equipo no recibió sus cambios en {title}: ya no era parte de él. Quedan aquí como copia.',
  copyTeam: 'las páginas del equipo',
  copyTeamNext:
    'De estos no hay archivo. Lo que aún importa hay que volver a hacerlo, en Ajustes o Estándares.',
  dropConfirm: 'Quitar',
  dropQuestion: '¿Quitar esta copia?',
  dropText:
    'La copia con sus cambios en {title} desaparece para siempre. Lo que tiene el equipo queda como está.',
  dropped: 'Se quitó la copia',
  failed: 'No funcionó. No se cambió nada.',
  fresh: 'Tiene todo, al día {ago}',
  howOld: '¿Qué tan vieja es la copia de cada quien?',
  howOldNobody: 'Todavía no hay otra copia. Invite a un colega o lleve el equipo a una segunda computadora.',
  inStepAlone: 'Con nadie todavía: este plan está solo en esta computadora.',
  inStepNobody: 'Con nadie ahora.',
  inStepWith: 'Con {names}.',
  inTheWay:
    '{what, select, connectionLost {La aplicación dejó de responder. Copie lo que no puede perder y vuelva a abrir Common Prep.} diskFull {El disco está lleno. Vacíe la papelera o mueva archivos grandes; después se sigue guardando solo.} cannotSave {Lo que escribió aún no está en el disco. Deje abierta esta ventana.} notLetIn {La computadora de su equipo no deja entrar a esta. Abra Equipo para volver a unirse.} removed {Ya no es parte de este equipo. Lo que cambie queda aquí y no se comparte. En Equipo se explica qué puede hacer.} other {La computadora de su equipo no está al alcance. Siga trabajando: todo se comparte cuando vuelva. En Equipo se explica qué lo impide.}}',
  justNow: 'hace un momento',
  keptTitle: 'Copias de cambios que no se recibieron',
  never: 'Aún sin contacto',
  openTeam: 'Abrir Equipo',
  reading:
    '{role, select, coach {Está leyendo: un asesor no cambia nada en los planes} other {Está leyendo: su función no cambia nada aquí}}',
  saveCopy: 'Guardar como archivo',
  savedAt: 'Sí, todo (último cambio: {time}).',
  savedFile: 'Guardado como {file}',
  savedFine: 'Sí, todo en esta computadora.',
  savedHere: '¿Guardado aquí?',
  savedNot: 'Todavía no.',
  savedSoon: 'En un momento.',
  showCopies: 'Mostrar',
  takenBackReadOnly: 'Se deshizo el último cambio: su función no lo permite.',
  takenBackTooLarge:
    'El último cambio en {title} era demasiado grande para guardarlo y se deshizo. Todo lo anterior está como estaba. Agréguelo en partes más pequeñas.',
  takenBackWhere: 'este documento',
  teamOwn: 'Las páginas del equipo',
  waiting: '¿Qué está en espera?',
  waitingNothing: 'Nada: todos sus cambios los tiene también un colega.',
  waitingNothingAlone: 'Nada.',
  who: '{name}, {device}',
  withWhom: '¿Al día con quién?',
}
