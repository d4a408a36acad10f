import { expect, test, vi } from 'vitest'
import { apartByFile, carry } from '../kit/by-file.ts'
import { DISTRICT_LIST, districtList } from '../kit/district-list.ts'
import { largeList } from '../kit/large-list.ts'
import type { TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'
import { windowCalls } from '../kit/window-calls.ts'

/** A list that comes in or changes is whole for whoever reads it, or as it was. */

// Lists of a thousand lines, on two computers.
vi.setConfig({ testTimeout: 60_000 })

const call = (text: string) => ({ fileName: 'list.json', bytes: Buffer.from(text).toString('base64') })
const wording = async (host: TestHost) =>
  (await host.ask('standards.tree', { framework: DISTRICT_LIST, grade: null })).map(
    ({ code, official }) => `${code} ${official}`,
  )

/** Brings in a list from a window, and cancels after so many steps. */
async function cancelAfter(host: TestHost, text: string, steps: number) {
  const abort = new AbortController()
  const seen: string[] = []
  const onProgress = (done: number, of: number) => {
    seen.push(`${done} of ${of}`)
    if (done === steps) abort.abort()
  }
  const answer = await windowCalls(host.host)('frameworks.import', call(text), {
    signal: abort.signal,
    onProgress,
  })
  return { answer, seen }
}

/** Long enough for two edits. */
const LARGE = { items: 600, statement: 'In words that take their time, '.repeat(30) }

test('a newer file of a list comes in with one edit, so that nobody sees half of it', async () => {
  const { ana } = await startTeam()
  await ana.ask('frameworks.import', call(districtList({ items: 300 })))
  const newer = districtList({ items: 280, statement: 'New words of' })
  expect(await ana.ask('frameworks.import', call(newer))).toMatchObject({ edits: 1 })
  expect(await wording(ana)).toHaveLength(281)
})

test('an update that is cancelled leaves the list as it was, here and at a colleague’s', async () => {
  const { ana, bo } = await apartByFile()
  await ana.ask('frameworks.import', call(districtList({ items: 400 })))
  const before = await wording(ana)
  const { answer, seen } = await cancelAfter(ana, districtList(LARGE), 1)
  expect(answer).toEqual({ ok: false, error: { type: 'Cancelled' } })
  expect(seen[0]).toMatch(/^1 of [2-9]/)
  expect(await wording(ana)).toEqual(before)
  await carry(ana, bo)
  expect(await wording(bo)).toEqual(before)
  // And it can still come in.
  await ana.ask('frameworks.import', call(districtList(LARGE)))
  expect(await wording(ana)).toHaveLength(LARGE.items + 1)
})

test('a list that is cancelled while it comes in for the first time is not there, and its file goes on', async () => {
  const { ana } = await startTeam()
  const { answer } = await cancelAfter(ana, districtList(LARGE), 2)
  expect(answer).toMatchObject({ error: { type: 'Cancelled' } })
  const lists = await ana.ask('frameworks.list', null)
  expect(lists.map(({ id }) => id)).not.toContain(DISTRICT_LIST)
  await ana.ask('frameworks.import', call(districtList(LARGE)))
  expect(await wording(ana)).toHaveLength(LARGE.items + 1)
})

test('a list that was set aside and whose update is cancelled stays aside, as it was', async () => {
  const { ana } = await startTeam()
  await ana.ask('frameworks.import', call(districtList({ items: 400 })))
  const before = await wording(ana)
  await ana.ask('frameworks.setAside', { framework: DISTRICT_LIST, isAside: true })
  await cancelAfter(ana, districtList(LARGE), 1)
  expect(await ana.fail('standards.tree', { framework: DISTRICT_LIST, grade: null })).toMatchObject({
    type: 'NoSuchFramework',
  })
  await ana.ask('frameworks.setAside', { framework: DISTRICT_LIST, isAside: false })
  expect(await wording(ana)).toEqual(before)
})

test('600 items and 3,400 associations come in, told step by step', async () => {
  const { ana } = await startTeam()
  const steps: number[] = []
  const answer = await windowCalls(ana.host)('frameworks.import', call(largeList(600, 3_400)), {
    onProgress: (done, of) => steps.push(done / of),
  })
  expect(answer).toMatchObject({ ok: true, value: { standards: 600, changes: [] } })
  expect(steps.length).toBeGreaterThan(4)
  expect(steps.at(-1)).toBe(1)
})
