import type { sheet as english } from '../en/sheet.ts'

export const sheet: Record<keyof typeof english, string> = {
  title: 'Traer {file}',
  pasteTitle: 'Pegar una lista de una hoja de cálculo',
  pasteAction: 'Pegar de una hoja de cálculo',
  pasteLead:
    'Seleccione en su hoja de cálculo las filas con los nombres de las columnas, cópielas y péguelas aquí.',
  pasteField: 'Filas de la lista',
  next: 'Siguiente',
  name: 'Nombre de la lista',
  nameMissing: 'Dé un nombre a la lista, como el de su distrito y la materia.',
  sameName: 'Ya hay una lista con este nombre. Se pondrá al día con esta hoja.',
  language: 'Idioma de la lista',
  english: 'Inglés',
  spanish: 'Español',
  hasNames: 'La primera fila nombra las columnas',
  columns: 'Qué contiene cada columna',
  columnsLead: 'Se supone por los nombres y por lo que hay debajo. Cambie lo que no sea así.',
  column: 'Columna {number}',
  holds: '{column} contiene',
  nothing: 'Omitir',
  code: 'Código',
  statement: 'Texto del estándar',
  grade: 'Grado',
  heading: 'Encabezado',
  parentCode: 'Código del superior',
  subject: 'Materia',
  noStatement: 'Elija la columna que tiene el texto de los estándares.',
  counts:
    'Vendrán {standards, plural, one {# estándar} other {# estándares}} y {headings, plural, one {# encabezado} other {# encabezados}}.',
  leftOut: '{count, plural, one {# fila no da ninguno.} other {# filas no dan ninguno.}}',
  go: 'Traer {count, plural, one {# estándar} other {# estándares}}',
  rowNoStatement: 'Se omitió, pues la fila no tiene texto:',
  rowTwice: 'Se omitió, pues el mismo código o texto está más arriba:',
  rowJoined: 'Estaba dos veces con el mismo texto; se unieron los grados:',
  rowUnknownGrade: 'Vino sin grado, pues esto no es uno:',
  rowNoParent: 'No quedó bajo otro estándar, pues ninguna fila tiene este código:',
  rowAt: 'fila {row} ({what})',
  tooManyRows:
    'La hoja tiene más de 20,000 filas. Divídala, por ejemplo por materia, y traiga cada parte con su propio nombre.',
  noStandards: 'Nada de ella es un estándar: ninguna fila tiene texto. No se trajo nada.',
  which: 'Hoja del libro',
  numbers:
    'Para Excel, “{column}” contiene números, y un número no tiene cero final: 6.10 viene como 6.1. Si hay códigos que terminan en cero, dé a esa columna formato de texto en Excel, escríbalos de nuevo y traiga otra vez el archivo.',
  packedFile:
    'El archivo se llama texto y no lo es: es un libro de Excel u otro archivo comprimido. Dele su propia extensión, como .xlsx, o guárdelo como CSV.',
  notAWorkbook: 'Esto no es un libro de Excel. Guárdelo como .xlsx o como CSV y traiga ese archivo.',
  oldWorkbook:
    'Este es un libro de un Excel antiguo (.xls). Ábralo, guárdelo como .xlsx y traiga ese archivo.',
  workbookLocked:
    'Este libro tiene contraseña. Ábralo en Excel, quite la contraseña, guárdelo y tráigalo otra vez.',
  workbookDamaged:
    'Este libro está dañado y no se puede leer. Ábralo en una hoja de cálculo y guárdelo otra vez como .xlsx.',
}
