import { app, type BaseWindow, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Words } from './words.ts'

/** The standard menu, so that copy, zoom and close are where every desktop app has them. */
export function setMenu(words: Words): void {
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...own, editMenu(words), viewMenu(words), windowMenu(words)]),
  )
}

function editMenu(words: Words): MenuItemConstructorOptions {
  return {
    label: words.edit,
    submenu: [
      pressed(words.undo, 'Z', []),
      pressed(words.redo, 'Z', ['shift']),
      { type: 'separator' },
      { role: 'cut', label: words.cut },
      { role: 'copy', label: words.copy },
      { role: 'paste', label: words.paste },
      { role: 'pasteAndMatchStyle', label: words.pastePlain },
      { role: 'selectAll', label: words.selectAll },
    ],
  }
}

function viewMenu(words: Words): MenuItemConstructorOptions {
  const forMakers: MenuItemConstructorOptions[] = app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
  return {
    label: words.view,
    submenu: [
      { role: 'resetZoom', label: words.actualSize },
      { role: 'zoomIn', label: words.zoomIn },
      { role: 'zoomOut', label: words.zoomOut },
      { type: 'separator' },
      { role: 'togglefullscreen', label: words.fullScreen },
      ...forMakers,
    ],
  }
}

function windowMenu(words: Words): MenuItemConstructorOptions {
  return {
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'close', label: words.close },
      { role: 'quit', label: words.quit },
    ],
  }
}

/** A menu item that presses its key in the page: the page's undo spans text and order, Chromium's own
 *  would undo in one text field only and behind the editor's back. */
function pressed(label: string, key: string, extra: readonly 'shift'[]): MenuItemConstructorOptions {
  const command = process.platform === 'darwin' ? 'meta' : 'control'
  return {
    label,
    accelerator: ['CommandOrControl', ...extra, key].join('+'),
    registerAccelerator: false,
    click: (_item, window) => press(window, key, [command, ...extra]),
  }
}

function press(
  window: BaseWindow | undefined,
  keyCode: string,
  modifiers: ('meta' | 'control' | 'shift')[],
): void {
  if (!(window instanceof BrowserWindow)) return
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode, modifiers })
  window.webContents.sendInputEvent({ type: 'keyUp', keyCode, modifiers })
}
