/** What `electron` is while tests run in plain Node: only as much as a module needs to be loaded. */
const nothing = () => undefined

export const app = {
  getPath: () => '',
  getLocale: () => 'en',
  on: nothing,
  whenReady: () => new Promise(nothing),
}
export const ipcMain = { on: nothing, handle: nothing }
export const session = { defaultSession: {} }
export const protocol = { registerSchemesAsPrivileged: nothing, handle: nothing }
export const shell = { openExternal: nothing }
export const dialog = { showMessageBox: nothing }
export const nativeTheme = { shouldUseDarkColors: false }
export class BrowserWindow {}
