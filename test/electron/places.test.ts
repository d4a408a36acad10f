import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readPlaces } from '../../src-main/electron/places.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

vi.mock('electron', () => ({ app: { getPath: () => '/home/ana/.config/Common Prep' } }))

test('without a named folder, the team lives beside the app’s own files', () => {
  expect(readPlaces(['electron', '.'])).toEqual({
    dataDir: '/home/ana/.config/Common Prep/team',
    profileDir: '/home/ana/.config/Common Prep',
  })
})

test('a named folder holds the team and, in a folder of its own, the window’s files', () => {
  const dataDir = join(tempDataDir(), 'new')
  expect(readPlaces(['electron', '.', '--data', dataDir])).toEqual({
    dataDir,
    profileDir: join(dataDir, 'window'),
  })
  expect(readPlaces(['electron', '.', `--data=${dataDir}`]).dataDir).toBe(dataDir)
  expect(existsSync(join(dataDir, 'window'))).toBe(true)
})

test('a folder that cannot be made still leaves a place for the window', () => {
  const file = join(tempDataDir(), 'file')
  writeFileSync(file, '')
  const places = readPlaces(['electron', '.', '--data', join(file, 'team')])
  expect(places.dataDir).toBe(join(file, 'team'))
  expect(existsSync(places.profileDir)).toBe(true)
})

test('a folder with somebody’s other things in it stays as it is', () => {
  const dataDir = tempDataDir()
  writeFileSync(join(dataDir, 'taxes.pdf'), '')
  expect(readPlaces(['electron', '.', '--data', dataDir]).profileDir).not.toContain(dataDir)
  expect(readdirSync(dataDir)).toEqual(['taxes.pdf'])
})
