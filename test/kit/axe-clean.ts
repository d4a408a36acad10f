import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, ElementContext, RunOptions } from 'axe-core'
import type { Page } from 'playwright'

/** What axe finds wrong on the page as it stands, by the rules of WCAG 2.2 AA; empty when nothing is. */
export interface Violation {
  readonly rule: string
  readonly help: string
  readonly where: readonly string[]
}

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const OPTIONS: RunOptions = {
  runOnly: WCAG_22_AA,
  resultTypes: ['violations'],
  // About Safari alone, as axe says: Chromium lets keys reach whatever scrolls.
  rules: { 'scrollable-region-focusable': { enabled: false } },
}

// The component set keeps what it has said for some seconds, also about a button that is gone by then.
const CONTEXT: ElementContext = { exclude: [['[data-live-announcer]']] }

export async function axeClean(page: Page): Promise<readonly Violation[]> {
  // Evaluated by the debugger: the page's own policy rightly refuses a script from outside.
  await page.evaluate(SOURCE)
  const results = await page.evaluate(
    ([context, options]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return axe.run(context as ElementContext, options as RunOptions)
    },
    [CONTEXT, OPTIONS] as [unknown, unknown],
  )
  return results.violations.map((violation) => ({
    rule: violation.id,
    help: violation.help,
    where: violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }))
}

interface Axe {
  run(context: ElementContext, options: RunOptions): Promise<AxeResults>
}
