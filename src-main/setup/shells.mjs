import { findOnPath } from './find-browser.mjs'
import { cannot, found } from './outcome.mjs'
import { hasDisplay } from './project.mjs'
import { readyBrowser } from './ready-browser.mjs'
import { readyElectron } from './ready-electron.mjs'

/** A shell the journeys can run in: what the test kit must know, and what to run vitest under.
 *  @typedef {{ readonly name: string, readonly env: NodeJS.ProcessEnv, readonly under: readonly string[] }} Shell
 *  @typedef {import('./outcome.mjs').Outcome<Shell>} ShellOutcome */

/** @returns {Promise<ShellOutcome>} */
export async function chromiumShell() {
  const browser = await readyBrowser()
  if (!browser.ok) return browser
  const env = { COMMON_PREP_SHELL: 'chromium', COMMON_PREP_BROWSER: browser.value }
  return found({ name: 'chromium', env, under: [] })
}

/** A virtual display is preferred even beside a real one: no windows jump into anybody's work.
 *  @param {string} node @returns {Promise<ShellOutcome>} */
export async function electronShell(node) {
  const [virtual] = findOnPath(['xvfb-run'])
  if (!virtual && !hasDisplay()) return cannot('There is no display and no xvfb-run for Electron’s windows.')
  const binary = await readyElectron(node)
  if (!binary.ok) return binary
  const env = { COMMON_PREP_SHELL: 'electron', COMMON_PREP_ELECTRON: binary.value }
  const under = virtual ? [virtual, '-a', '-s', '-screen 0 1600x1000x24'] : []
  return found({ name: 'electron', env, under })
}
