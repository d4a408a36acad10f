import { existsSync } from 'node:fs'
import { cannot, found } from './outcome.mjs'
import { inProject } from './project.mjs'
import { runQuietly } from './run.mjs'

/** The database crashes without N-API 10, and the host is TypeScript that Node itself must be able to read.
 *  Both are there from Node 22.18 on. Linux brings its own Node as a package; elsewhere it must be installed.
 *  @typedef {{ readonly napi: number, readonly typescript: boolean, readonly version: string }} NodeAbility */

// What Node has compiled once, types taken out, it finds again at every later start: half of the time a host takes.
process.env.NODE_COMPILE_CACHE ??= inProject('node_modules', '.cache', 'compiled')

const NEEDED_NAPI = 10
const ASK =
  'JSON.stringify({napi:+process.versions.napi,typescript:!!process.features.typescript,version:process.version})'

/** @returns {NodeAbility} */
const ownAbility = () => ({
  napi: Number(process.versions.napi),
  typescript: Boolean(process.features.typescript),
  version: process.version,
})

/** Finds a Node that can run the host: this one, else the one among the packages.
 *  @param {{ own?: NodeAbility, packaged?: string }} [from]
 *  @returns {Promise<import('./outcome.mjs').Outcome<string>>} */
export async function readyNode({ own = ownAbility(), packaged = packagedNode() } = {}) {
  if (isEnough(own)) return found(process.execPath)
  const other = existsSync(packaged) ? await askNode(packaged) : null
  if (other && isEnough(other)) return found(packaged)
  return cannot(
    `Common Prep needs Node 22.18 or newer, and this is Node ${own.version.replace('v', '')}. ` +
      'Get a newer one from https://nodejs.org and run this command again.',
  )
}

/** @param {NodeAbility} ability */
const isEnough = ({ napi, typescript }) => napi >= NEEDED_NAPI && typescript

const packagedNode = () =>
  inProject('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')

/** @param {string} path @returns {Promise<NodeAbility | null>} */
async function askNode(path) {
  const { code, output } = await runQuietly(path, ['-p', ASK])
  return code === 0 ? JSON.parse(output) : null
}
