import { mkdirSync } from 'node:fs'
import { onTestFinished } from 'vitest'
import { inProject } from '../../src-main/setup/project.mjs'
import { type LaunchSettings, launchShell, type Shell } from './launch-shell.ts'

/** The app for the length of one test, which may close or kill it sooner. A test that fails leaves a picture of
 *  the window in test-results. */
export async function openApp(settings: LaunchSettings): Promise<Shell> {
  const shell = await launchShell(settings)
  let isOpen = true
  onTestFinished(async ({ task }) => {
    if (!isOpen) return
    if (task.result?.state === 'fail') await keepPicture(shell, task.name)
    await shell.close()
  })
  return {
    ...shell,
    close() {
      isOpen = false
      return shell.close()
    },
    kill() {
      isOpen = false
      return shell.kill()
    },
  }
}

let pictures = 0

async function keepPicture({ page }: Shell, name: string): Promise<void> {
  const folder = inProject('test-results', 'pictures')
  mkdirSync(folder, { recursive: true })
  pictures += 1
  const file = `${name.toLowerCase().replace(/\W+/g, '-')}-${pictures}.png`
  // A page that is stuck must not keep the test's own error from being told.
  await page.screenshot({ path: `${folder}/${file}`, timeout: 5_000 }).catch(() => {})
}
