import { existsSync, readFileSync } from 'node:fs'
import { findBrowser } from './find-browser.mjs'
import { cannot, found, say } from './outcome.mjs'
import { inProject, isRoot } from './project.mjs'
import { run } from './run.mjs'

/** A browser for the journeys: the one Playwright has downloaded, else the machine's own, else Debian's package.
 *  @returns {Promise<import('./outcome.mjs').Outcome<string>>} */
export async function readyBrowser() {
  const there = (await playwrightBrowser()) ?? findBrowser()
  if (there) return found(there)
  if (mayInstall()) await installBrowser()
  const installed = findBrowser()
  if (installed) return found(installed)
  return cannot(
    'The journeys need a browser: install Chromium, Chrome or Edge, or run `npx playwright install chromium`.',
  )
}

/** @returns {Promise<string | null>} */
async function playwrightBrowser() {
  const entry = inProject('node_modules', 'playwright-core', 'index.mjs')
  if (!existsSync(entry)) return null
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : null
}

/** Only Debian's own: elsewhere the package of this name may be an empty shell around another store. */
function mayInstall() {
  return isRoot() && isDebian(readRelease())
}

/** @param {string} release the text of /etc/os-release */
export const isDebian = (release) => /^ID=debian$/m.test(release)

function readRelease() {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
}

async function installBrowser() {
  say('Installing Debian’s Chromium for the journeys (about a minute, once).')
  const settings = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: /** @type {import('node:child_process').StdioOptions} */ (['ignore', 2, 2]),
  }
  await run('apt-get', ['update', '-qq'], settings)
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], settings)
}
