import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { findBrowser, findOnPath } from '../../src-main/setup/find-browser.mjs'
import { isDebian } from '../../src-main/setup/ready-browser.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('on Linux the browser is found on the PATH, Chromium before Chrome before Edge', () => {
  const edge = program('microsoft-edge')
  const chrome = program('google-chrome')
  const chromium = program('chromium')
  expect(findBrowser({ platform: 'linux', env: path(edge, chrome, chromium) })).toBe(chromium)
  expect(findBrowser({ platform: 'linux', env: path(edge, chrome) })).toBe(chrome)
  expect(findBrowser({ platform: 'linux', env: path(edge) })).toBe(edge)
})

test('a file that cannot be run is no browser', () => {
  const text = program('chromium')
  chmodSync(text, 0o644)
  expect(findBrowser({ platform: 'linux', env: path(text) })).toBeNull()
})

test('a machine without a browser has none', () => {
  expect(findBrowser({ platform: 'linux', env: { PATH: '' } })).toBeNull()
  expect(findBrowser({ platform: 'linux', env: {} })).toBeNull()
  expect(findBrowser({ platform: 'win32', env: {} })).toBeNull()
})

test('on macOS an app in the home folder counts', () => {
  const home = tempDataDir()
  const edge = program('Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', home)
  expect(findBrowser({ platform: 'darwin', env: { HOME: home } })).toBe(edge)
})

test('on Windows the browser lies in one of the program folders', () => {
  const programs = tempDataDir()
  const edge = program('Microsoft/Edge/Application/msedge.exe', programs)
  expect(findBrowser({ platform: 'win32', env: { 'PROGRAMFILES(X86)': programs } })).toBe(edge)
})

test('a program is looked for by each of its names in turn', () => {
  const second = program('second')
  expect(findOnPath(['first', 'second'], path(second))).toEqual([second])
})

test('only Debian itself has the package that is a browser', () => {
  expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true)
  expect(isDebian('ID=ubuntu\nID_LIKE=debian\n')).toBe(false)
})

function program(name: string, folder = tempDataDir()): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  chmodSync(file, 0o755)
  return file
}

const path = (...programs: string[]) => ({ PATH: programs.map((file) => dirname(file)).join(delimiter) })
