import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDataFolder } from '../../src-main/node/store/data-folder.ts'
import { openDatabase } from '../../src-main/node/store/database.ts'
import { runCli, startHub } from '../kit/hub-process.ts'
import { openTestHost } from '../kit/open-test-host.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** Every way a data folder can be wrong has a name and a sentence, and none leads to an empty team. */

const openError = (path: string) => {
  const folder = openDataFolder(path)
  if (!folder.ok) return folder.error
  const opened = openDatabase(folder.value)
  if (!opened.ok) return opened.error
  opened.value.close()
  return null
}

/** Root may write anywhere; permissions only mean something to somebody else. */
function asNobody<T>(run: () => T): T {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    return run()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

async function folderWithTeam(): Promise<string> {
  const host = await openTestHost()
  await host.ask('team.start', { teamName: 'Six', school: '', grade: '6', myName: 'Ana' })
  await host.stop()
  return host.dataDir
}

test('a file where the folder should be', () => {
  const path = join(tempDataDir(), 'file')
  writeFileSync(path, 'x')
  expect(openError(path)).toEqual({ type: 'NotAFolder', path })
})

test("a folder that holds somebody else's files is left alone", () => {
  const path = tempDataDir()
  writeFileSync(join(path, 'taxes.xlsx'), 'x')
  expect(openError(path)).toEqual({ type: 'ForeignFolder', path, found: 'taxes.xlsx' })
})

test('a folder that may not be written to', () => {
  const path = tempDataDir()
  chmodSync(path, 0o500)
  expect(asNobody(() => openError(path))).toEqual({ type: 'FolderNotWritable', path })
})

test('a folder inside a file cannot be made', () => {
  const file = join(tempDataDir(), 'file')
  writeFileSync(file, 'x')
  expect(openError(join(file, 'deeper'))).toEqual({ type: 'NotAFolder', path: join(file, 'deeper') })
})

test('data without its key, and data with a damaged or another key', async () => {
  const path = await folderWithTeam()
  const keyFile = join(path, 'team.key')
  const key = readFileSync(keyFile)
  rmSync(keyFile)
  expect(openError(path)).toEqual({ type: 'KeyMissing', path })
  writeFileSync(keyFile, 'short')
  expect(openError(path)).toEqual({ type: 'KeyDamaged', path })
  writeFileSync(keyFile, 'ab'.repeat(32))
  expect(openError(path)).toMatchObject({ type: 'DatabaseDamaged', path })
  writeFileSync(keyFile, key)
  expect(openError(path)).toBeNull()
})

test('a damaged database is named, never replaced', async () => {
  const path = await folderWithTeam()
  const file = join(path, 'team.db')
  const bytes = readFileSync(file)
  bytes.fill(7, 100, 4000)
  writeFileSync(file, bytes)
  expect(openError(path)).toMatchObject({ type: 'DatabaseDamaged', path })
  expect(readFileSync(file)).toEqual(bytes)
})

test('an empty or missing database is not taken for a new team', async () => {
  const path = await folderWithTeam()
  writeFileSync(join(path, 'team.db'), '')
  expect(openError(path)).toEqual({ type: 'DatabaseMissing', path })
  rmSync(join(path, 'team.db'))
  expect(openError(path)).toEqual({ type: 'DatabaseMissing', path })
})

test('an app killed while it made its first file starts again', () => {
  const path = tempDataDir()
  expect(openDataFolder(path).ok).toBe(true)
  writeFileSync(join(path, 'team.db'), '')
  expect(openError(path)).toBeNull()
})

test('data of a newer version is left untouched', async () => {
  const path = await folderWithTeam()
  const folder = openDataFolder(path)
  const opened = folder.ok ? openDatabase(folder.value) : folder
  if (!opened.ok) throw new Error('must open')
  opened.value.pragma('user_version=990')
  opened.value.close()
  expect(openError(path)).toEqual({ type: 'NewerDatabase', path, version: 990 })
})

test('one folder has one owner; the command line reaches the one that has it', async () => {
  const host = await openTestHost()
  expect(openError(host.dataDir)).toEqual({ type: 'InUse', path: host.dataDir })
  await host.ask('team.start', { teamName: 'Six', school: '', grade: '6', myName: 'Ana' })
  const second = await runCli('hub', '--data', host.dataDir, '--port', '0')
  expect([second.code, second.stdout]).toEqual([1, ''])
  expect(second.stderr).toContain('Another Common Prep has')
  const list = await runCli('list', 'units', '--data', host.dataDir, '--json')
  expect(list).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('a taken port is said so, and the folder is free again', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const { port } = taken.address() as { port: number }
  const dataDir = tempDataDir()
  const run = await runCli('hub', '--data', dataDir, '--port', String(port))
  taken.close()
  expect(run).toMatchObject({
    code: 1,
    stdout: '',
    stderr: `Port ${port} is taken by another program. Choose another.\n`,
  })
  const hub = await startHub(dataDir)
  await hub.stop()
})

test('an invitation made while no hub runs says so, and works once it does', async () => {
  const dataDir = tempDataDir()
  await runCli('sample', '--data', dataDir)
  const hub = await startHub(dataDir)
  await hub.stop()
  const invite = await runCli('invite', '--data', dataDir, '--unit', 'Ratios and rates')
  expect(invite.code).toBe(0)
  expect(invite.stderr).toContain('The hub is not running')
  expect(JSON.parse(invite.stdout).url).toBe(`wss://127.0.0.1:${hub.port}/sync`)
})

test('the command line says what is wrong in one sentence and writes no half files', async () => {
  const dataDir = tempDataDir()
  const out = join(dataDir, '..', `packet-${process.pid}.pdf`)
  mkdirSync(dataDir, { recursive: true })
  const noUnit = await runCli('packet', '--data', dataDir, '--unit', 'Nothing', '--out', out)
  expect(noUnit).toEqual({
    code: 1,
    stdout: '',
    stderr: 'There is no such unit, or more than one has that title. See "list units".\n',
  })
  expect(() => readFileSync(out)).toThrow('ENOENT')
  const wrong = await runCli('packet', '--data', dataDir, '--unit', 'x', '--level', 'hard', '--out', out)
  expect(wrong.code).not.toBe(0)
  expect(wrong.stderr).toContain('Allowed choices are support, core, extend')
})
