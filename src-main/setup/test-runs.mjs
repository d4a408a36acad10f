import { readFileSync } from 'node:fs'

/** What one part of `npm test` came to. A check without tests of its own (types, lint) counts only when it fails,
 *  so that the last line never says "0 failed" over a failure.
 *  @typedef {{ readonly name: string, readonly passed: number, readonly failed: number, readonly skipped: number,
 *    readonly note?: string }} Tally */

/** @param {string} name @param {number} code @returns {Tally} */
export function tallyOfCheck(name, code) {
  return { name, passed: 0, failed: code === 0 ? 0 : 1, skipped: 0, note: code === 0 ? 'fine' : 'not fine' }
}

/** Reads vitest's JSON report. No report, or one without a single test, is a failure: nothing was proven.
 *  @param {string} name @param {number} code @param {string} reportPath
 *  @param {{ mayBeEmpty: boolean }} settings @returns {Tally} */
export function tallyOfVitest(name, code, reportPath, { mayBeEmpty }) {
  const report = readReport(reportPath)
  if (!report) return { name, passed: 0, failed: 1, skipped: 0, note: 'left no report' }
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  const isEmpty = passed + skipped + report.numFailedTests === 0
  const wentWrong = code !== 0 || (isEmpty && !mayBeEmpty)
  const failed = report.numFailedTests || (wentWrong ? 1 : 0)
  return { name, passed, failed, skipped, ...(isEmpty ? { note: 'had no tests' } : {}) }
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  const total = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    tallies.reduce((count, tally) => count + tally[key], 0)
  return { name: 'all', passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/** @param {Tally} tally */
export const counts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** One line for each part, then the sum alone on the last line.
 *  @param {readonly Tally[]} tallies */
export function summary(tallies) {
  const lines = tallies.map((tally) => `  ${tally.name}: ${tally.note ?? counts(tally)}`)
  return ['', ...lines, counts(sum(tallies))].join('\n')
}

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} Report
 *  @param {string} path @returns {Report | null} */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
