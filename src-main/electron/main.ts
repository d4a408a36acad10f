import { app } from 'electron'
import { registerAppScheme } from './app-protocol.ts'
import { openApp } from './open-app.ts'
import { readPlaces } from './places.ts'

/** The desktop app's first lines: one app per data folder, then everything else once Electron is ready.
 *  Never `await app.whenReady()` at the top level of an ES module: Electron waits for the module, and hangs. */
const places = readPlaces(process.argv)
app.setPath('userData', places.profileDir)
// Electron refuses `enableSandbox` beside --no-sandbox, which root needs; every window asks for a sandbox itself.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
registerAppScheme()

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(() => openApp(places))
} else {
  app.exit(0)
}
