import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, startHub } from '../kit/hub-process.ts'
import { shellName } from '../kit/launch-shell.ts'
import { openApp } from '../kit/open-app.ts'
import { openTestHost } from '../kit/open-test-host.ts'
import { expectClean, heading } from '../kit/teacher.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'

/** What is said where the team's data cannot be opened: on the screen in the desktop app; by the command that
 *  serves the browser window, which then shows no window at all. Never an empty team. */
interface Trouble {
  readonly title: string
  readonly sentence: string
  /** What puts it right again. */
  readonly remedy: (() => Promise<void> | void) | null
}

test('I named a folder with other things in it: I am told, and nothing of ours is in it', async () => {
  const dataDir = tempDataDir()
  writeFileSync(join(dataDir, 'taxes.xlsx'), 'x')
  await expectTrouble(dataDir, {
    title: 'This folder belongs to something else',
    sentence: `${dataDir} holds other files (taxes.xlsx). Choose an empty folder, or one that Common Prep made.\n`,
    remedy: null,
  })
})

test('the team is open in another program: I am told, and once that is closed it opens', async () => {
  const dataDir = await folderWithTeam()
  const other = await startHub(dataDir)
  await expectTrouble(dataDir, {
    title: 'Common Prep is already open',
    sentence: `Another Common Prep has ${dataDir} open. Close it first.\n`,
    remedy: () => other.stop(),
  })
})

test('the file with the team’s data is damaged: I am told, and with the backup in its place it opens', async () => {
  const dataDir = await folderWithTeam()
  const file = join(dataDir, 'team.db')
  const backup = readFileSync(file)
  const damaged = Buffer.from(backup).fill(7, 100, 4000)
  writeFileSync(file, damaged)
  await expectTrouble(dataDir, {
    title: 'The team’s data cannot be read',
    sentence: `The team's data in ${dataDir} cannot be read (SQLITE_NOTADB). Nothing was changed; restore a copy.\n`,
    remedy() {
      expect(readFileSync(file)).toEqual(damaged)
      writeFileSync(file, backup)
    },
  })
})

async function folderWithTeam(): Promise<string> {
  const host = await openTestHost()
  await host.ask('team.start', { teamName: 'Six', school: '', grade: '6', myName: 'Ana' })
  await host.stop()
  return host.dataDir
}

const expectTrouble = (dataDir: string, trouble: Trouble): Promise<void> =>
  shellName() === 'electron' ? expectPage(dataDir, trouble) : expectSentence(dataDir, trouble)

async function expectPage(dataDir: string, { title, remedy }: Trouble): Promise<void> {
  const { page } = await openApp({ dataDir })
  await heading(page, title).waitFor()
  await expectClean(page)
  const retry = page.getByRole('button', { name: 'Try again' })
  expect(await retry.count()).toBe(remedy ? 1 : 0)
  if (!remedy) return
  await remedy()
  await retry.click()
  await heading(page, 'Units').waitFor()
}

async function expectSentence(dataDir: string, { sentence, remedy }: Trouble): Promise<void> {
  expect(await runCli('window', '--data', dataDir)).toEqual({ code: 1, stdout: '', stderr: sentence })
  if (!remedy) return
  await remedy()
  const { page } = await openApp({ dataDir })
  await heading(page, 'Units').waitFor()
}
