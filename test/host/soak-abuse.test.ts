import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOAK = fileURLToPath(new URL('../soak/abuse.ts', import.meta.url))

test('a short attack of everything at once: no exit, no change by what was refused, and the team types on', async () => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SOAK, '--seconds', '8'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const part of child.stdout) text += String(part)
  const [line = '{}'] = text.split('\n').filter((each) => each.includes('exits'))
  // How long a word takes is for the long run: here the tests share two cores.
  expect(JSON.parse(line)).toMatchObject({ exits: 0, changedByRefused: 0, isUndisturbed: true })
}, 60_000)
