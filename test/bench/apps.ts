import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createChromiumPrinter } from '../../src-main/node/packets/chromium-printer.ts'
import { openBrowser } from '../kit/chromium-shell.ts'
import { runCli } from '../kit/hub-process.ts'
import { launchShell, shellName } from '../kit/launch-shell.ts'
import { tempDataDir } from '../kit/temp-data-dir.ts'
import { median, ms, print, ratio, timed } from './figures.ts'

const ROUNDS = 3

/** Cold start to the list of units on screen, against the same browser opening an empty page. */
export async function benchColdStart(): Promise<void> {
  const dataDir = tempDataDir()
  await runCli('sample', '--data', dataDir)
  const ours: number[] = []
  const empty: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(await timed(async () => (await openBrowser('about:blank')).leave()))
    ours.push(
      await timed(async () => {
        const shell = await launchShell({ dataDir })
        await shell.page.getByText('Ratios and rates').first().waitFor()
        await shell.close()
      }),
    )
  }
  print(`Cold start to the list of units (${shellName()}) and out again, against an empty page in Chromium`)
  print(`  Common Prep ${ratio(median(ours), median(empty))} (${ms(median(ours))})`)
}

/** The sample packet, with contents, page numbers and blank pages, against the same engine printing one page. */
export async function benchPacket(): Promise<void> {
  const dataDir = tempDataDir()
  await runCli('sample', '--data', dataDir)
  const out = join(dataDir, '..', `bench-${process.pid}.pdf`)
  const printer = createChromiumPrinter()
  const onePage = '<!doctype html><title>One</title><p>One page.'
  await printer.print(onePage)
  const ours: number[] = []
  const page: number[] = []
  const args = ['packet', '--data', dataDir, '--unit', 'Ratios and rates', '--out', out, '--json']
  let pages = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    page.push(await timed(() => printer.print(onePage)))
    ours.push(
      await timed(async () => {
        const run = await runCli(...args)
        pages = (JSON.parse(run.stdout) as { pages: number }).pages
      }),
    )
  }
  await printer.dispose()
  print(
    `The sample packet (${pages} pages, ${(readFileSync(out).length / 1024).toFixed(0)} KB) from the command line, against one page`,
  )
  print(
    `  Common Prep ${ratio(median(ours), median(page))} (${ms(median(ours))}), ${ratio(median(ours) / pages, median(page))} a page`,
  )
}
