import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createChromiumPrinter } from '../../../src-main/node/packets/chromium-printer.ts'
import { readPaper } from '../../kit/paper.ts'

const printer = createChromiumPrinter({ keepWarmMs: 1_000 })
afterAll(() => printer.dispose())

test('what is printed has tags and the size its page asks for', async () => {
  const printed = await printer.print('<title>T</title><style>@page{size:A4}</style><h1>Hello</h1>')
  if (!printed.ok) throw new Error(JSON.stringify(printed.error))
  const paper = await readPaper(printed.value)
  expect(paper).toMatchObject({ isTagged: true, tags: { H1: 1 }, pages: [{ letters: 'Hello' }] })
  expect(paper.pages[0]?.height).toBeCloseTo(842, 0)
}, 60_000)

test('a page runs no script and reaches no network', async () => {
  const visits: string[] = []
  const server = createServer((request, response) => {
    visits.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const printed = await printer.print(
    `<p id="a">calm</p><img src="http://127.0.0.1:${port}/a.png"><link rel="stylesheet" href="http://127.0.0.1:${port}/b.css">
    <iframe src="http://127.0.0.1:${port}/c"></iframe><script>document.body.textContent = 'script'</script>`,
  )
  server.close()
  if (!printed.ok) throw new Error(JSON.stringify(printed.error))
  expect((await readPaper(printed.value)).pages[0]?.letters).toBe('calm')
  expect(visits).toEqual([])
}, 60_000)

test('many may print at once; each gets its own paper', async () => {
  const printed = await Promise.all(['one', 'two', 'three'].map((word) => printer.print(`<p>${word}</p>`)))
  const papers = await Promise.all(printed.map((each) => (each.ok ? readPaper(each.value) : null)))
  expect(papers.map((paper) => paper?.pages[0]?.letters)).toEqual(['one', 'two', 'three'])
}, 60_000)

test('it prints again after its browser has gone cold', async () => {
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  expect((await printer.print('<p>again</p>')).ok).toBe(true)
}, 60_000)

test('an abort ends a print', async () => {
  const stop = new AbortController()
  const printed = printer.print('<p>never</p>', stop.signal)
  stop.abort()
  expect(await printed).toEqual({ ok: false, error: { type: 'PrintFailed', reason: 'cancelled' } })
}, 60_000)

test('a computer without a browser has no print engine', async () => {
  const none = createChromiumPrinter({ executable: null })
  expect(await none.available()).toBe(false)
  expect(await none.print('<p>')).toEqual({ ok: false, error: { type: 'NoPrintEngine' } })
  await none.dispose()
})

test('a browser that does not start is a failed print', async () => {
  const broken = createChromiumPrinter({ executable: process.execPath.replace(/node$/, 'no-such-browser') })
  expect(await broken.print('<p>')).toMatchObject({ ok: false, error: { type: 'PrintFailed' } })
  await broken.dispose()
})
