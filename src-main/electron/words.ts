/** The few words that Electron shows itself: its menu and the question before a link. The page has its own. */
export interface Words {
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly pastePlain: string
  readonly selectAll: string
  readonly view: string
  readonly actualSize: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fullScreen: string
  readonly window: string
  readonly minimize: string
  readonly close: string
  readonly quit: string
  readonly openLink: string
  readonly open: string
  readonly cancel: string
}

const english: Words = {
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  pastePlain: 'Paste without formatting',
  selectAll: 'Select all',
  view: 'View',
  actualSize: 'Actual size',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fullScreen: 'Full screen',
  window: 'Window',
  minimize: 'Minimize',
  close: 'Close',
  quit: 'Quit Common Prep',
  openLink: 'Open this link outside Common Prep?',
  open: 'Open',
  cancel: 'Cancel',
}

const spanish: Words = {
  edit: 'Edición',
  undo: 'Deshacer',
  redo: 'Rehacer',
  cut: 'Cortar',
  copy: 'Copiar',
  paste: 'Pegar',
  pastePlain: 'Pegar sin formato',
  selectAll: 'Seleccionar todo',
  view: 'Ver',
  actualSize: 'Tamaño real',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  fullScreen: 'Pantalla completa',
  window: 'Ventana',
  minimize: 'Minimizar',
  close: 'Cerrar',
  quit: 'Salir de Common Prep',
  openLink: '¿Abrir este enlace fuera de Common Prep?',
  open: 'Abrir',
  cancel: 'Cancelar',
}

export const wordsFor = (locale: string): Words => (locale.startsWith('es') ? spanish : english)
