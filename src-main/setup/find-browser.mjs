import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {{ platform?: string, env?: NodeJS.ProcessEnv }} Machine */

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
]

/** A browser with Chromium's engine that this machine already has; null when there is none.
 *  @param {Machine} [machine] @returns {string | null} */
export function findBrowser({ platform = process.platform, env = process.env } = {}) {
  return usualPlaces(platform, env).find(isExecutable) ?? null
}

/** @param {string} platform @param {NodeJS.ProcessEnv} env @returns {string[]} */
function usualPlaces(platform, env) {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(isText)
    return folders.flatMap((folder) => WINDOWS_APPS.map((names) => join(folder, ...names)))
  }
  const onPath = findOnPath(ON_PATH, env)
  if (platform !== 'darwin') return onPath
  const folders = ['/', env.HOME].filter(isText)
  const apps = folders.flatMap((folder) =>
    MAC_APPS.map((name) => join(folder, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
  )
  return [...apps, ...onPath]
}

/** Where these names are on the PATH, in the order of the names.
 *  @param {readonly string[]} names @param {NodeJS.ProcessEnv} [env] @returns {string[]} */
export function findOnPath(names, env = process.env) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable)
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {string | undefined} text @returns {text is string} */
const isText = (text) => Boolean(text)
