import type { firstRun as english } from '../en/first-run.ts'

export const firstRun: Record<keyof typeof english, string> = {
  address: 'Dirección',
  addressHint: 'En la pantalla Equipo de su colega, por ejemplo 192.168.1.20:4747',
  addressMissing: 'Escriba la dirección que muestra la pantalla de su colega.',
  back: 'Volver',
  code: 'Código',
  codeHint: 'Cuatro grupos de cuatro. Las mayúsculas y los guiones no importan.',
  codeMissing: 'Escriba el código que muestra la pantalla de su colega.',
  factOffline: 'Funciona sin internet',
  factPaper: 'Cada estudiante recibe en papel las páginas correctas',
  factPrivate: 'Sus planes se quedan en sus propias computadoras',
  failedAlreadyATeam: 'Esta computadora ya tiene un equipo. Vuelva a cargar la ventana para verlo.',
  failedBadAddress:
    'Esto no es una dirección. Se parece a 192.168.1.20:4747 y está en la pantalla Equipo de su colega.',
  failedBadCode: 'El código no está completo. Tiene cuatro grupos de cuatro letras y cifras.',
  failedNotReached:
    'Ninguna computadora respondió en esta dirección. Revise la dirección. Revise que las dos computadoras estén en la misma red y que allí Common Prep esté abierto con “Permitir que se unan colegas”. Si aún falla, puede haber un cortafuegos: pida que se permita el puerto {port}.',
  failedNotTheSameComputer:
    'En esta dirección respondió otra computadora, no la que creó el código. Revise la dirección con su colega. Si es correcta, no continúe: alguien podría estar en medio.',
  failedOtherTeam: 'Esa computadora tiene otro equipo. Esta se queda con el suyo; nada cambió.',
  failedTooManyTries: 'Este código se probó demasiadas veces y ya no sirve. Pida uno nuevo a su colega.',
  failedWrongCode:
    'El código no coincide. Puede estar usado o tener más de diez minutos. Revíselo o pida uno nuevo a su colega.',
  grade: 'Grado',
  gradeHint: 'Como lo escribe su escuela: 6, 6–7, 6.º',
  heading: 'Planeen en equipo. Impriman las páginas de cada estudiante.',
  joinAction: 'Unirse',
  joined: 'Ahora está en {team}',
  joinAgainHeading: 'Unirse a la computadora de un colega',
  joinHeading: 'Unirse a un equipo',
  joinLead:
    'Pida a un colega que abra Equipo y elija “Invitar a un colega”. Escriba lo que muestra su pantalla.',
  joinProgress: 'Uniéndose en {address}',
  joinProgressDetail:
    'Primero se encuentra la otra computadora y luego se traen los planes. Puede tardar unos segundos.',
  joinText:
    'Un colega ya tiene los planes de su equipo. Necesita la dirección y el código que muestra su pantalla.',
  joinTitle: 'Unirse a un equipo',
  lead: 'En Common Prep su equipo de grado planea las unidades, en la misma mesa o a distancia.',
  myName: 'Su nombre',
  myNameHint: 'Sus colegas lo ven junto a lo que usted trabaja.',
  myNameMissing: 'Escriba su nombre para que sus colegas sepan quién está aquí.',
  sampleFailed: 'No se pudo crear la muestra. {reason}',
  sampleMe: 'Yo',
  sampleTeam: 'Equipo de muestra',
  sampleText:
    'Una unidad completa de 6.º grado, “Razones y tasas”: lecciones en tres niveles, evaluaciones y un cuadernillo para imprimir. Un botón la quita.',
  sampleTitle: 'Explorar con datos de muestra',
  school: 'Escuela (opcional)',
  startAction: 'Crear el equipo',
  startHeading: 'Crear su equipo',
  startLead: 'Todo se puede cambiar después, en Ajustes.',
  startText:
    'Usted es la primera persona. Dé un nombre al equipo y empiece; sus colegas se unen cuando usted lo permita.',
  startTitle: 'Crear su equipo',
  teamName: 'Nombre del equipo',
  teamNameMissing: 'Dé un nombre a su equipo, por ejemplo Equipo de 6.º grado.',
  teamNamePlaceholder: 'Equipo de 6.º grado',
  welcome: '¿Cómo quiere empezar?',
}
