import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { findBrowser, findOnPath } from './find-browser.mjs'
import { hostCommand } from './host-command.mjs'
import { say } from './outcome.mjs'
import { callersFolder, hasDisplay, isRoot } from './project.mjs'
import { handOver } from './run.mjs'
import { teamFolder } from './team-folder.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** The app as a browser window: the same host, serving the same page on 127.0.0.1.
 *  Ends when the host ends, and ends the host when an app window of our own is closed.
 *  @param {string} node @param {readonly string[]} args @returns {Promise<number>} */
export async function openInBrowser(node, args) {
  const named = args.some((word) => /^--data(=|$)/.test(word)) ? [] : ['--data', teamFolder()]
  const host = spawn(node, hostCommand(['window', ...named, ...args]), {
    cwd: callersFolder(),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = handOver(host)
  const url = await firstAddress(host)
  if (url) show(url, host)
  return ended
}

/** The host's first line is `{"url": …}`; null when it ends without one, having said why.
 *  @param {ChildProcess} host @returns {Promise<string | null>} */
export function firstAddress(host) {
  if (!host.stdout) return Promise.resolve(null)
  const lines = createInterface({ input: host.stdout })
  return new Promise((resolve) => {
    lines.once('line', (line) => resolve(readAddress(line)))
    lines.once('close', () => resolve(null))
  })
}

/** @param {string} line @returns {string | null} */
function readAddress(line) {
  try {
    const { url } = JSON.parse(line)
    return typeof url === 'string' ? url : null
  } catch {
    return null
  }
}

/** @param {string} url @param {ChildProcess} host */
function show(url, host) {
  if (!hasDisplay()) return say(`Open this address in a browser on this machine: ${url}`)
  const browser = findBrowser()
  if (browser) return openAppWindow(browser, url, host)
  const opener = systemOpener(url)
  if (opener) spawn(opener.command, opener.args, { stdio: 'ignore', detached: true }).unref()
  say(`Common Prep is at ${url} as long as this command runs. Ctrl+C stops it.`)
}

/** A window without tabs and with a profile of its own, so that its end can be seen.
 *  @param {string} browser @param {string} url @param {ChildProcess} host */
function openAppWindow(browser, url, host) {
  const profile = mkdtempSync(join(tmpdir(), 'common-prep-window-'))
  const sandbox = isRoot() ? ['--no-sandbox'] : []
  const quiet = ['--no-first-run', '--no-default-browser-check', `--user-data-dir=${profile}`]
  const window = spawn(browser, [`--app=${url}`, ...quiet, ...sandbox], { stdio: 'ignore' })
  window.once('error', () => say(`Open this address in a browser on this machine: ${url}`))
  window.once('exit', () => host.kill('SIGTERM'))
  host.once('exit', () => window.kill())
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }))
}

/** What opens an address in whatever browser the person has chosen.
 *  @param {string} url */
function systemOpener(url) {
  if (process.platform === 'win32') return { command: 'cmd', args: ['/c', 'start', '""', url] }
  if (process.platform === 'darwin') return { command: 'open', args: [url] }
  const [command] = findOnPath(['xdg-open'])
  return command ? { command, args: [url] } : null
}
