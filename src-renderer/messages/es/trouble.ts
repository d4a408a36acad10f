import type { trouble as english } from '../en/trouble.ts'

export const trouble: Record<keyof typeof english, string> = {
  callBadCall: 'La aplicación y la ventana no se entienden. Vuelva a cargar la ventana.',
  callDisconnected: 'La aplicación no respondió, así que nada cambió. Intente de nuevo en un momento.',
  callDiskFull: 'El disco está lleno, así que nada cambió. Libere espacio e intente de nuevo.',
  callReference:
    'Eso no funcionó. Vuelva a cargar la ventana; si pasa otra vez, la referencia es {reference}.',
  crashDetail: 'Lo que informa la ventana',
  crashReload: 'Volver a cargar',
  crashStep: 'Vuelva a cargar la ventana. Se abrirá donde estaba.',
  crashText: 'Todo lo que se mostró como guardado está en esta computadora.',
  crashTitle: 'Esta pantalla se detuvo',
  databaseDamagedCopy: 'Antes que nada, haga una copia de toda la carpeta.',
  databaseDamagedRestore: 'Ponga en su lugar la carpeta de su última copia de seguridad e intente de nuevo.',
  databaseDamagedText:
    'El archivo “team.db” en “{path}” no se abre con su clave ({reason}). Nada cambió y no se creó un equipo vacío en su lugar.',
  databaseDamagedTitle: 'No se pueden leer los datos del equipo',
  databaseMissingRestore:
    'Busque “team.db” en su copia de seguridad y póngalo en la carpeta, junto a “team.key”.',
  databaseMissingText:
    'Había un equipo en “{path}”, pero “team.db”, el archivo que lo guarda, no está o está vacío. Nada cambió y no se creó un equipo vacío en su lugar.',
  databaseMissingTitle: 'Faltan los datos del equipo',
  diskFullRoom: 'Vacíe la papelera o mueva archivos grandes a otro disco.',
  diskFullText: 'No queda espacio en el disco que contiene “{path}”. Lo guardado está a salvo.',
  diskFullTitle: 'El disco está lleno',
  folderNotWritableAsk: 'Pida a quien administra esta computadora permiso para escribir ahí.',
  folderNotWritableDisk: 'Revise que el disco esté conectado y no protegido contra escritura.',
  folderNotWritableText: 'Common Prep guarda sus datos en “{path}”, pero no puede escribir ahí.',
  folderNotWritableTitle: 'No se puede escribir en la carpeta de datos',
  foreignDatabaseText: 'El archivo “team.db” en “{path}” es de otro programa. Nada cambió.',
  foreignDatabaseTitle: 'Estos datos son de otro programa',
  foreignFolderText:
    '“{path}” contiene otras cosas, como “{found}”, y ningún dato de Common Prep. Nada cambió.',
  foreignFolderTitle: 'Esta carpeta es de otra cosa',
  hostStoppedRestart: 'Si pasa otra vez, reinicie la computadora.',
  hostStoppedStep: 'Iníciela otra vez. Se abrirá con todo lo guardado.',
  hostStoppedText:
    'La parte que guarda su trabajo terminó por sí sola (código {code}). Lo que se mostró como guardado está en esta computadora.',
  hostStoppedTitle: 'Common Prep se detuvo',
  inUseClose: 'Vaya a la ventana que ya está abierta.',
  inUseText: 'Otra ventana de Common Prep usa los datos en “{path}”. Dos a la vez podrían dañarlos.',
  inUseTitle: 'Common Prep ya está abierto',
  inUseWait:
    'Si no ve ninguna, espere medio minuto e intente de nuevo. Si sigue igual, reinicie la computadora.',
  keyBackup: 'Busque “team.key” en su copia de seguridad y póngalo en la carpeta.',
  keyDamagedText:
    'El archivo “team.key” en “{path}” no es una clave completa, así que los datos del equipo no se pueden abrir. Nada cambió y no se creó un equipo vacío en su lugar.',
  keyDamagedTitle: 'La clave de sus datos está dañada',
  keyMissingText:
    'Los datos del equipo están en “{path}”, pero falta “team.key”, el archivo que los abre. Nada cambió y no se creó un equipo vacío en su lugar.',
  keyMissingTitle: 'Falta la clave de sus datos',
  keyMoved: 'Si la carpeta se movió o se restauró, traiga “team.key” de donde estaba.',
  newerDatabaseText:
    'Los datos en “{path}” se escribieron con una versión más nueva (formato {version}). Abrirlos aquí podría perder lo que esa versión agregó.',
  newerDatabaseTitle: 'Estos datos necesitan un Common Prep más nuevo',
  noAnswerText: 'La ventana espera a la aplicación en esta computadora. Mientras tanto no se pierde nada.',
  noAnswerTitle: 'Common Prep todavía no responde',
  noAnswerWait: 'Espere un momento: esta página continúa sola en cuanto haya respuesta.',
  noSessionAgain: 'Inicie Common Prep otra vez en esta computadora. Le dará una dirección nueva.',
  noSessionClose: 'Después cierre esta página.',
  noSessionText:
    'La dirección que abre Common Prep en un navegador sirve una vez. Esta ya se usó o es demasiado vieja.',
  noSessionTitle: 'Esta dirección no abre Common Prep',
  notAFolderMove: 'Mueva ese archivo o cámbiele el nombre.',
  notAFolderText: 'Common Prep guarda sus datos en una carpeta, pero “{path}” es un archivo.',
  notAFolderTitle: 'La carpeta de datos es un archivo',
  otherFolder: 'O inicie Common Prep con otra carpeta vacía.',
  ownFolder: 'Inicie Common Prep con una carpeta vacía o con una que él mismo haya creado.',
  rejoin:
    'Si sus colegas tienen el equipo: empiece con una carpeta vacía y únase a ellos. Tienen todo lo que se compartió.',
  startAgain: 'Iniciar otra vez',
  thenAgain: 'Después intente de nuevo.',
  tryAgain: 'Intentar de nuevo',
  unknownText: 'Se detuvo por un motivo que esta ventana no sabe explicar: {type}. Nada cambió.',
  unknownTitle: 'Common Prep no se pudo abrir',
  updateApp: 'Actualice Common Prep en esta computadora e intente de nuevo.',
  whatToDo: 'Qué hacer',
}
