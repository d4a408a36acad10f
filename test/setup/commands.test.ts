import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { inProject } from '../../src-main/setup/project.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** The set-up as a caller sees it: what it prints where, and with which code it ends. */

test('the command line’s stdout holds nothing but the command’s own answer', () => {
  const { stdout, status } = cli('--version')
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(status).toBe(0)
})

test('a command that does not exist ends with a code and words on stderr', () => {
  const { stdout, stderr, status } = cli('no-such-command')
  expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
  expect(stderr).toContain('no-such-command')
})

test('whoever reads may stop before the end', () => {
  const host = inProject('src-main', 'node', 'headless.ts')
  const list = `"${process.execPath}" --no-warnings "${host}" list standards --framework ccss-ela --data .`
  const { stdout, stderr } = spawnSync(`${list} | head -1`, {
    cwd: tempDataDir(),
    encoding: 'utf8',
    shell: true,
  })
  expect(stdout.trim()).toBe('Anchor standards for reading')
  expect(stderr).toBe('')
})

function cli(...args: string[]): SpawnSyncReturns<string> {
  const script = inProject('src-main', 'setup', 'cli.mjs')
  return spawnSync(process.execPath, [script, ...args], { cwd: tempDataDir(), encoding: 'utf8' })
}
