import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cannot, found, say } from './outcome.mjs'
import { inProject, projectRoot } from './project.mjs'
import { runQuietly } from './run.mjs'

const SOURCES = ['shared', 'src-renderer', 'src-main/electron', 'src-main/node']
const SINGLE_FILES = ['electron.vite.config.ts', 'package-lock.json', 'package.json']
const STAMP = 'out/built-from'

/** Builds the app when it was never built or a source has changed since.
 *  @param {string} node @returns {Promise<import('./outcome.mjs').Outcome<void>>} */
export async function readyBuild(node) {
  if (isBuilt(projectRoot)) return found(undefined)
  say('Building Common Prep (a few seconds, whenever its sources change).')
  // Taken before the build: an edit while it runs leaves the build stale, as it should.
  const print = fingerprint(projectRoot)
  const builder = inProject('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly(node, [builder, 'build', '--logLevel', 'warn'])
  if (code !== 0) return cannot(`${output.trim()}\nCommon Prep could not be built: see the lines above.`)
  writeStamp(projectRoot, print)
  return found(undefined)
}

/** @param {string} root */
export function isBuilt(root) {
  try {
    return readFileSync(join(root, STAMP), 'utf8') === fingerprint(root)
  } catch {
    return false
  }
}

/** @param {string} root @param {string} print */
export function writeStamp(root, print) {
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, STAMP), print)
}

/** Names, sizes and times of all sources: reading the texts themselves would cost more than it tells.
 *  @param {string} root */
export function fingerprint(root) {
  const hash = createHash('sha256')
  for (const folder of SOURCES) addFolder(hash, join(root, folder))
  for (const file of SINGLE_FILES) addFile(hash, join(root, file))
  return hash.digest('hex')
}

/** @param {import('node:crypto').Hash} hash @param {string} folder */
function addFolder(hash, folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else if (!entry.name.endsWith('.tsbuildinfo')) addFile(hash, path)
  }
}

/** @param {import('node:crypto').Hash} hash @param {string} path */
function addFile(hash, path) {
  const { size, mtimeMs } = statSync(path)
  hash.update(`${path}\0${size}\0${mtimeMs}\n`)
}
