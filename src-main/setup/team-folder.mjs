import { homedir } from 'node:os'
import { join } from 'node:path'

/** @typedef {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string }} Machine */

/** Where the team's data lives when nobody names a folder: where Electron's own app would keep it, so that the
 *  window and the browser on one machine show the same team.
 *  @param {Machine} [machine] */
export function teamFolder({ platform = process.platform, env = process.env, home = homedir() } = {}) {
  return join(appData(platform, env, home), 'Common Prep', 'team')
}

/** @param {string} platform @param {NodeJS.ProcessEnv} env @param {string} home */
function appData(platform, env, home) {
  if (platform === 'win32') return env.APPDATA || join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env.XDG_CONFIG_HOME || join(home, '.config')
}
