import { join } from 'node:path'
import { expect, test } from 'vitest'
import { teamFolder } from '../../src-main/setup/team-folder.mjs'

const home = '/home/ana'
const team = join('Common Prep', 'team')

test('without a named folder the browser shows the team that the desktop app would', () => {
  expect(teamFolder({ platform: 'linux', env: {}, home })).toBe(join(home, '.config', team))
  expect(teamFolder({ platform: 'linux', env: { XDG_CONFIG_HOME: '/cfg' }, home })).toBe(join('/cfg', team))
  expect(teamFolder({ platform: 'darwin', env: {}, home })).toBe(
    join(home, 'Library/Application Support', team),
  )
  expect(teamFolder({ platform: 'win32', env: { APPDATA: '/roaming' }, home })).toBe(join('/roaming', team))
})
