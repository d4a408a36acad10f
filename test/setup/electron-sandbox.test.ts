import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sandboxTrouble } from '../../src-main/setup/electron-sandbox.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

test('a system that lets everybody make a sandbox is no trouble', () => {
  const settings = system({ 'kernel/unprivileged_userns_clone': '1', 'user/max_user_namespaces': '94000' })
  expect(sandboxTrouble(tempDataDir(), { settings })).toBeNull()
})

test.each([
  ['kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['kernel/unprivileged_userns_clone', '0'],
  ['user/max_user_namespaces', '0'],
])('a system with %s at %s gets a sentence with the way out', (name, value) => {
  const folder = tempDataDir()
  const helper = join(folder, 'chrome-sandbox')
  writeFileSync(helper, '')
  chmodSync(helper, 0o755)
  expect(sandboxTrouble(folder, { settings: system({ [name]: value }) })).toBe(
    'This system does not let Electron make its sandbox ' +
      `(\`sudo chown root "${helper}" && sudo chmod 4755 "${helper}"\` allows it).`,
  )
})

function system(switches: Record<string, string>): string {
  const settings = tempDataDir()
  for (const [name, value] of Object.entries(switches)) {
    mkdirSync(dirname(join(settings, name)), { recursive: true })
    writeFileSync(join(settings, name), `${value}\n`)
  }
  return settings
}
