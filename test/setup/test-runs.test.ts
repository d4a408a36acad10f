import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sum, summary, tallyOfCheck, tallyOfVitest } from '../../src-main/setup/test-runs.mjs'
import { tempDataDir } from '../kit/temp-data-dir.ts'

const whole = { mayBeEmpty: false }

test('a run is counted from its report', () => {
  expect(tallyOfVitest('tests', 0, report(12, 0, 1), whole)).toEqual({
    name: 'tests',
    passed: 12,
    failed: 0,
    skipped: 1,
  })
})

test('a file that did not even load is a failure although no test of it failed', () => {
  expect(tallyOfVitest('tests', 1, report(12, 0, 0), whole)).toMatchObject({ passed: 12, failed: 1 })
})

test('a run without a report or without a test has failed', () => {
  expect(tallyOfVitest('tests', 0, '/nowhere/report.json', whole)).toMatchObject({ failed: 1 })
  expect(tallyOfVitest('tests', 0, report(0, 0, 0), whole)).toMatchObject({ failed: 1, note: 'had no tests' })
})

test('a run whose tests were all filtered out has not failed', () => {
  expect(tallyOfVitest('tests', 0, report(0, 0, 0), { mayBeEmpty: true })).toMatchObject({ failed: 0 })
})

test('a check counts only when it fails', () => {
  expect(sum([tallyOfCheck('types', 0), tallyOfCheck('lint', 2)])).toMatchObject({ passed: 0, failed: 1 })
})

test('the last line of the summary is the sum', () => {
  const tallies = [
    tallyOfCheck('types', 0),
    tallyOfVitest('tests', 0, report(12, 0, 1), whole),
    tallyOfVitest('journeys in electron', 1, report(3, 2, 0), whole),
  ]
  expect(summary(tallies).split('\n').at(-1)).toBe('15 passed, 2 failed, 1 skipped')
})

function report(passed: number, failed: number, skipped: number): string {
  const path = join(tempDataDir(), 'report.json')
  const counts = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: skipped,
    numTodoTests: 0,
  }
  writeFileSync(path, JSON.stringify(counts))
  return path
}
