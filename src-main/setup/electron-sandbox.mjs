import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Electron's pages live in a sandbox, and Electron ends at once where Linux does not let it make one. Newer
 *  Ubuntus forbid it to programs that no package has installed; a helper that belongs to root is the way around.
 *  Taking the sandbox away instead would be the wrong help: the browser on the same machine still has one. */
const SWITCHES = {
  'kernel/apparmor_restrict_unprivileged_userns': '1',
  'kernel/unprivileged_userns_clone': '0',
  'user/max_user_namespaces': '0',
}
const SETUID = 0o4000

/** The sentence for a machine on which Electron could not make its sandbox; null where it can.
 *  @param {string} electronFolder @param {{ settings?: string }} [machine] */
export function sandboxTrouble(electronFolder, { settings = '/proc/sys' } = {}) {
  const helper = join(electronFolder, 'chrome-sandbox')
  const isForbidden = Object.entries(SWITCHES).some(([name, value]) => read(join(settings, name)) === value)
  if (!isForbidden || isRootsHelper(helper)) return null
  return (
    'This system does not let Electron make its sandbox ' +
    `(\`sudo chown root "${helper}" && sudo chmod 4755 "${helper}"\` allows it).`
  )
}

/** @param {string} path */
function isRootsHelper(path) {
  try {
    const { uid, mode } = statSync(path)
    return uid === 0 && (mode & SETUID) !== 0
  } catch {
    return false
  }
}

/** @param {string} path @returns {string | null} */
function read(path) {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
