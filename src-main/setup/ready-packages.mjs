import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannot, found, say } from './outcome.mjs'
import { projectRoot } from './project.mjs'
import { run } from './run.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry
 *  @typedef {Record<string, LockEntry>} LockEntries */

/** Installs when what lies in node_modules is not what package-lock.json says.
 *  @returns {Promise<import('./outcome.mjs').Outcome<void>>} */
export async function readyPackages() {
  if (packagesMatch(projectRoot)) return found(undefined)
  say('Installing the packages Common Prep is built from (about a minute, once).')
  const code = await installPackages()
  if (code === 0 && packagesMatch(projectRoot)) return found(undefined)
  return cannot('The packages could not be installed: see the lines above. Is this machine online?')
}

/** npm leaves a list of what it installed in node_modules, and writes it last: no list, no finished install.
 *  @param {string} root */
export function packagesMatch(root) {
  const wanted = readLock(join(root, 'package-lock.json'))
  const there = readLock(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, entry]) => isThere(entry, there[path]) || path === '')
}

/** @param {LockEntry} wanted @param {LockEntry | undefined} there */
function isThere(wanted, there) {
  // An optional package is for another kind of machine, if it is not there.
  if (!there) return Boolean(wanted.optional || wanted.devOptional)
  return wanted.version === there.version && wanted.integrity === there.integrity
}

/** @param {string} path @returns {LockEntries | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}

/** npm's chatter goes to stderr, because a command line's stdout is for its answers.
 *  @returns {Promise<number>} */
function installPackages() {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const ownNpm = process.env.npm_execpath
  const stdio = /** @type {import('node:child_process').StdioOptions} */ (['inherit', 2, 2])
  if (ownNpm) return run(process.env.npm_node_execpath ?? process.execPath, [ownNpm, ...args], { stdio })
  return run('npm', args, { stdio, shell: process.platform === 'win32' })
}
