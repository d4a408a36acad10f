import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { createScratch, type Scratch } from '../../../src-main/node/gate/scratch.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import { tempDataDir } from '../../kit/temp-data-dir.ts'
import { anasDocument, handUpdate, nestedTypes, text } from './attack-bytes.ts'

const opened: Scratch[] = []
const open = (options?: Parameters<typeof createScratch>[0]) => {
  const scratch = createScratch(options)
  opened.push(scratch)
  return scratch
}
afterEach(() => Promise.all(opened.splice(0).map((scratch) => scratch.dispose())))

/** A list, and as many structs again that each make Yjs walk over all of it: quick to send, slow to apply. */
function slowUpdate(length: number): Uint8Array {
  const list = Array.from({ length }, (_, at) => text(at ? { origin: [9, at - 1] } : { root: 'list' }, 'x'))
  const walkers = Array.from({ length }, (_, at) => text({ rightOrigin: [9, length - 1 - at] }, 'x'))
  return handUpdate([{ client: 9, clock: 0, structs: [...list, ...walkers] }])
}

function longPaste(): Uint8Array {
  const bo = new Y.Doc()
  for (let line = 0; line < 3000; line += 1) bo.getArray('list').insert(0, [`line ${line}`])
  return Y.encodeStateAsUpdate(bo)
}

test('a long paste passes, and the document is not touched', async () => {
  const doc = anasDocument()
  const before = Y.encodeStateAsUpdate(doc)
  const update = longPaste()
  expect(checkUpdate({ doc, update, kind: 'unit', writer: 'bo', ownerOf: () => null })).toMatchObject({
    ok: true,
    value: { isHeavy: true },
  })
  expect(await open().tryUpdate({ doc, update, kind: 'unit' })).toEqual({ ok: true })
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before)
})

test('what throws, waits or goes too deep is said to', async () => {
  const doc = anasDocument()
  const scratch = open()
  const results = [
    new Uint8Array([1, 2, 3]),
    handUpdate([{ client: 9, clock: 5, structs: [text({ root: 'text' }, 'x')] }]),
    nestedTypes(70),
    nestedTypes(60),
  ].map((update) => scratch.tryUpdate({ doc, update, kind: 'unit' }))
  expect(await Promise.all(results)).toEqual([
    { ok: false, error: { type: 'threw' } },
    { ok: false, error: { type: 'pending' } },
    { ok: false, error: { type: 'tooDeep' } },
    { ok: true },
  ])
})

test('a small update that would hold up the host is refused, and the worker goes on', async () => {
  const scratch = open()
  const doc = anasDocument()
  const slow = await scratch.tryUpdate({ doc, update: slowUpdate(2000), kind: 'unit' })
  expect(slow).toEqual({ ok: false, error: { type: 'tooSlow' } })
  expect(await scratch.tryUpdate({ doc, update: nestedTypes(3), kind: 'unit' })).toEqual({ ok: true })
})

test('an update that takes too long ends with its worker; the next one is tried by a new one', async () => {
  const doc = anasDocument()
  const scratch = open({ tryMs: 400 })
  const update = slowUpdate(10_000)
  expect(checkUpdate({ doc, update, kind: 'unit', writer: 'eve', ownerOf: () => null })).toMatchObject({
    ok: true,
    value: { isHeavy: true },
  })
  const slow = scratch.tryUpdate({ doc, update, kind: 'unit' })
  const quick = scratch.tryUpdate({ doc, update: nestedTypes(3), kind: 'unit' })
  let longestPause = 0
  let last = performance.now()
  const beat = setInterval(() => {
    longestPause = Math.max(longestPause, performance.now() - last)
    last = performance.now()
  }, 5)
  expect(await slow).toEqual({ ok: false, error: { type: 'tooSlow' } })
  clearInterval(beat)
  expect(longestPause).toBeLessThan(250)
  expect(await quick).toEqual({ ok: true })
})

test('a worker that cannot start is the fault of no update', async () => {
  const scratch = open({ workerFile: '/nowhere/scratch-worker.js' })
  const asked = { doc: anasDocument(), update: nestedTypes(1), kind: 'unit' }
  expect(await scratch.tryUpdate(asked)).toEqual({ ok: false, error: { type: 'unavailable' } })
})

test('who asks when it is put away, or when too many wait, is told at once', async () => {
  const scratch = open()
  const asked = { doc: anasDocument(), update: nestedTypes(1), kind: 'unit' }
  const answers = Array.from({ length: 20 }, () => scratch.tryUpdate(asked))
  const full = (await Promise.all(answers)).filter(({ ok }) => !ok)
  expect(full).toHaveLength(3)
  const last = scratch.tryUpdate(asked)
  await scratch.dispose()
  expect(await last).toEqual({ ok: false, error: { type: 'unavailable' } })
  expect(await scratch.tryUpdate(asked)).toEqual({ ok: false, error: { type: 'unavailable' } })
})

test('a worker without work goes, and the next trial gets another', async () => {
  const starts = join(tempDataDir(), 'starts')
  const workerFile = `${starts}.ts`
  const own = fileURLToPath(new URL('../../../src-main/node/gate/scratch-worker.ts', import.meta.url))
  writeFileSync(
    workerFile,
    `import { appendFileSync } from 'node:fs'
    appendFileSync(${JSON.stringify(starts)}, '.')
    await import(${JSON.stringify(own)})`,
  )
  const scratch = open({ idleMs: 5, workerFile })
  const trial = () => scratch.tryUpdate({ doc: anasDocument(), update: nestedTypes(3), kind: 'unit' })
  expect(await Promise.all([trial(), trial()])).toEqual([{ ok: true }, { ok: true }])
  expect(readFileSync(starts, 'utf8')).toBe('.')
  await vi.waitFor(async () => {
    expect(await trial()).toEqual({ ok: true })
    expect(readFileSync(starts, 'utf8').length).toBeGreaterThan(1)
  })
})
