import { spawn } from 'node:child_process'
import { projectRoot } from './project.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess
 *  @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean,
 *    stdio?: import('node:child_process').StdioOptions }} RunSettings */

/** Runs a command that talks to the person itself; resolves to its exit code.
 *  @param {string} command @param {readonly string[]} args @param {RunSettings} [settings] @returns {Promise<number>} */
export function run(command, args, settings = {}) {
  return handOver(spawn(command, args, { cwd: projectRoot, stdio: 'inherit', ...settings }))
}

/** Runs a command in silence; its whole output is there for the case that it fails.
 *  @param {string} command @param {readonly string[]} args
 *  @param {RunSettings & { timeout?: number }} [settings]
 *  @returns {Promise<{ code: number, output: string }>} */
export function runQuietly(command, args, settings = {}) {
  const child = spawn(command, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], ...settings })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  return new Promise((resolve) => {
    child.once('error', (cause) => resolve({ code: 127, output: String(cause) }))
    child.once('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** This command becomes the other one, as far as the caller can tell: signals go in, the exit code comes out.
 *  @param {ChildProcess} child @returns {Promise<number>} */
export function handOver(child) {
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  process.once('SIGHUP', stop)
  // Ctrl+C reaches the child by itself; this process only has to outlive it.
  const stay = () => {}
  process.on('SIGINT', stay)
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code) => {
      process.off('SIGTERM', stop)
      process.off('SIGHUP', stop)
      process.off('SIGINT', stay)
      resolve(code)
    }
    child.once('error', () => end(127))
    child.once('exit', (code) => end(code ?? 1))
  })
}
