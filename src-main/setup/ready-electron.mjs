import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sandboxTrouble } from './electron-sandbox.mjs'
import { cannot, found, say } from './outcome.mjs'
import { inProject, isRoot } from './project.mjs'
import { runQuietly } from './run.mjs'

/** @typedef {import('./outcome.mjs').Outcome<string>} Binary
 *  @typedef {{ readonly about: string, readonly at: number, readonly sentence: string | null }} Verdict */

const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
const INSTALL_LIMIT_MS = 15 * 60_000
const VERDICT_FILE = inProject('node_modules', '.electron-verdict.json')
const TRY_AGAIN_AFTER_MS = 24 * 3_600_000

/** An Electron that starts on this machine: the one in ELECTRON_OVERRIDE_DIST_PATH, else the one its package
 *  has downloaded, else a download now. The answer is kept, so that a machine which cannot have Electron
 *  (no network, missing libraries) does not wait for the same failure at every start.
 *  @param {string} node
 *  @param {{ verdictFile?: string, troubleWith?: (folder: string) => string | null }} [settings]
 *  @returns {Promise<Binary>} */
export async function readyElectron(
  node,
  { verdictFile = VERDICT_FILE, troubleWith = isRoot() ? () => null : sandboxTrouble } = {},
) {
  const binary = await findElectron(node, verdictFile)
  const trouble = binary.ok ? troubleWith(dirname(binary.value)) : null
  return trouble === null ? binary : cannot(trouble)
}

/** @param {string} node @param {string} verdictFile @returns {Promise<Binary>} */
async function findElectron(node, verdictFile) {
  const path = electronPath()
  const known = readVerdict(verdictFile)
  if (existsSync(path)) {
    return known?.about === identity(path) ? fromVerdict(known, path) : tryOut(path, verdictFile)
  }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return cannot(`There is no Electron at ${path}.`)
  const isRecent = known?.about === 'download' && Date.now() - known.at < TRY_AGAIN_AFTER_MS
  return isRecent ? fromVerdict(known, path) : download(node, path, verdictFile)
}

/** Where the binary is, or would be.
 *  @returns {string} */
export function electronPath() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH || inProject('node_modules', 'electron', 'dist')
  return join(folder, EXECUTABLE[/** @type {'darwin' | 'win32'} */ (process.platform)] ?? 'electron')
}

/** @param {string} node @param {string} path @param {string} verdictFile @returns {Promise<Binary>} */
async function download(node, path, verdictFile) {
  say('Fetching Electron, the window Common Prep lives in (about 100 MB, once).')
  const installer = inProject('node_modules', 'electron', 'install.js')
  const { code, output } = await runQuietly(node, [installer], { timeout: INSTALL_LIMIT_MS })
  if (code === 0 && existsSync(path)) return tryOut(path, verdictFile)
  const sentence = `Electron could not be fetched (${shortReason(output)}); \`npx install-electron\` tries again.`
  return fromVerdict(writeVerdict(verdictFile, 'download', sentence), path)
}

/** A binary that is there may still lack a library of the system.
 *  @param {string} path @param {string} verdictFile @returns {Promise<Binary>} */
async function tryOut(path, verdictFile) {
  const { code, output } = await runQuietly(path, ['--no-sandbox', '--version'], { timeout: 30_000 })
  const sentence = code === 0 ? null : `Electron cannot start on this machine (${shortReason(output)}).`
  return fromVerdict(writeVerdict(verdictFile, identity(path), sentence), path)
}

/** The line of a failed command's output that names the cause, without the stack around it.
 *  @param {string} output */
export function shortReason(output) {
  const lines = output.split('\n').map((line) => line.trim())
  const telling = lines.filter((line) => line && !line.startsWith('at ') && !/^[\w.-]*[{}[\]]/.test(line))
  const best = telling.find((line) => /error|cannot|failed/i.test(line)) ?? telling[0] ?? 'no answer'
  return best.replace(/^.*?Error: /, '').replace(/[.:{\s]+$/, '')
}

/** Changes when the file is replaced, as after an update.
 *  @param {string} path */
function identity(path) {
  const { size, mtimeMs } = statSync(path)
  return `${path} ${size} ${mtimeMs}`
}

/** @param {Verdict} verdict @param {string} path @returns {Binary} */
const fromVerdict = ({ sentence }, path) => (sentence === null ? found(path) : cannot(sentence))

/** @param {string} file @returns {Verdict | null} */
function readVerdict(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** @param {string} file @param {string} about @param {string | null} sentence @returns {Verdict} */
function writeVerdict(file, about, sentence) {
  const verdict = { about, at: Date.now(), sentence }
  writeFileSync(file, JSON.stringify(verdict))
  return verdict
}
