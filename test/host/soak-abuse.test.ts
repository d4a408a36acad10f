import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const SOAK = fileURLToPath(new URL('../soak/abuse.ts', import.meta.url))

test('a short attack of everything at once: no exit, no change by what was refused, and the team types on', async () => {
  const options = ['--seconds', '6', '--updates', '4000', '--straight', '5000']
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', SOAK, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  for await (const part of child.stdout) text += String(part)
  const [line = '{}'] = text.split('\n').filter((each) => each.includes('exits'))
  const result = JSON.parse(line) as Record<string, number>
  // How long a word takes is for the long run: here the tests share two cores.
  expect(result).toMatchObject({ exits: 0, changedByRefused: 0, straightHarm: 0, isUndisturbed: true })
  for (const what of ['edits', 'synced', 'taken', 'refused', 'frames', 'packets'])
    expect([what, (result[what] ?? 0) > 0]).toEqual([what, true])
}, 120_000)
