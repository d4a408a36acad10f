import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { electronPath, readyElectron, shortReason } from '../../src-main/setup/ready-electron.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

let folder: string
let verdict: string

beforeEach(() => {
  folder = tempDataDir()
  verdict = join(folder, 'verdict.json')
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
})
afterEach(() => vi.unstubAllEnvs())

const ready = () => readyElectron(process.execPath, { verdictFile: verdict, troubleWith: () => null })

test('an Electron that starts is used, and is tried only once', async () => {
  const starts = electron('echo started >> "$0.log"; echo v45.4.1')
  expect(await ready()).toEqual({ ok: true, value: starts })
  expect(await ready()).toEqual({ ok: true, value: starts })
  expect(readFileSync(`${starts}.log`, 'utf8')).toBe('started\n')
})

test('an Electron that lacks a library is named in one sentence, at every start', async () => {
  electron('echo "electron: error while loading shared libraries: libgtk-3.so.0: no such file" >&2; exit 127')
  const sentence =
    'Electron cannot start on this machine (electron: error while loading shared libraries: libgtk-3.so.0: no such file).'
  expect(await ready()).toEqual({ ok: false, sentence })
  expect(await ready()).toEqual({ ok: false, sentence })
})

test('another Electron in the same place is tried anew', async () => {
  electron('exit 1')
  expect(await ready()).toMatchObject({ ok: false })
  const starts = electron('echo v45.4.1; exit 0')
  expect(await ready()).toEqual({ ok: true, value: starts })
})

test('an Electron that could not make its sandbox is not started', async () => {
  electron('echo v45.4.1')
  const settings = { verdictFile: verdict, troubleWith: () => 'No sandbox here.' }
  expect(await readyElectron(process.execPath, settings)).toEqual({ ok: false, sentence: 'No sandbox here.' })
})

test('a folder without Electron is said to be one', async () => {
  expect(await ready()).toEqual({
    ok: false,
    sentence: `There is no Electron at ${electronPath()}.`,
  })
})

test('of a failed download only the cause is told', () => {
  const output = `Downloading Electron binary...
TypeError: fetch failed
    at node:internal/deps/undici/undici:16416:13
    at async downloadArtifact (/x/node_modules/@electron/get/dist/index.js:1:1) {
  [cause]: Error: getaddrinfo ENOTFOUND github.com
}`
  expect(shortReason(output)).toBe('fetch failed')
})

test('a command that failed in silence gave no answer', () => {
  expect(shortReason('\n')).toBe('no answer')
})

function electron(script: string): string {
  const file = electronPath()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}
