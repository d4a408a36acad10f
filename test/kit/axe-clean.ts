import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

/** What axe finds wrong on the page as it stands, by the rules of WCAG 2.2 AA; empty when nothing is. */
export interface Violation {
  readonly rule: string
  readonly help: string
  readonly where: readonly string[]
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export async function axeClean(page: Page): Promise<readonly Violation[]> {
  // Evaluated by the debugger: the page's own policy rightly refuses a script from outside.
  await page.evaluate(SOURCE)
  const options: RunOptions = { runOnly: WCAG_22_AA, resultTypes: ['violations'] }
  const results = await page.evaluate((chosen) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
    return axe.run(chosen)
  }, options)
  return results.violations.map((violation) => ({
    rule: violation.id,
    help: violation.help,
    where: violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }))
}
