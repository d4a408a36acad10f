import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, wherever the command was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** @param {string[]} names */
export const inProject = (...names) => join(projectRoot, ...names)

export const isRoot = () => process.getuid?.() === 0

/** Whether a window could be seen on this machine. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Where the person stood when calling: npm runs its scripts in the project's folder, but a relative path on
 *  the command line means the caller's. */
export function callersFolder() {
  const isNpmScript = process.env.npm_lifecycle_script?.includes('src-main/setup') ?? false
  return (isNpmScript && process.env.INIT_CWD) || process.cwd()
}
