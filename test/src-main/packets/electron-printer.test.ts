import { expect, test } from 'vitest'
import { createElectronPrinter, type PrintReply } from '../../../src-main/node/packets/electron-printer.ts'

function shell() {
  const asked: { id: string; html: string }[] = []
  const takers = new Set<(reply: PrintReply) => void>()
  const printer = createElectronPrinter({
    send: ({ id, html }) => asked.push({ id, html }),
    onReply(take) {
      takers.add(take)
      return () => takers.delete(take)
    },
  })
  return {
    printer,
    asked,
    takers,
    reply: (message: PrintReply) => takers.forEach((take) => void take(message)),
  }
}

test('each print gets its own answer, in whatever order they come', async () => {
  const { printer, asked, reply } = shell()
  const [one, two] = [printer.print('<p>one'), printer.print('<p>two')]
  expect(asked.map(({ html }) => html)).toEqual(['<p>one', '<p>two'])
  const [first, second] = asked.map(({ id }) => id)
  reply({ type: 'printed', id: second ?? '', pdf: new Uint8Array([2]) })
  reply({ type: 'printed', id: first ?? '', reason: 'no window' })
  reply({ type: 'printed', id: 'someone-else', reason: 'not ours' })
  expect(await one).toEqual({ ok: false, error: { type: 'PrintFailed', reason: 'no window' } })
  expect(await two).toEqual({ ok: true, value: new Uint8Array([2]) })
})

test('an abort ends the wait, and a late answer finds nobody', async () => {
  const { printer, asked, reply } = shell()
  const stop = new AbortController()
  const printed = printer.print('<p>', stop.signal)
  stop.abort()
  expect(await printed).toMatchObject({ ok: false, error: { reason: 'cancelled' } })
  reply({ type: 'printed', id: asked[0]?.id ?? '', pdf: new Uint8Array() })
  expect(await printer.print('<p>', stop.signal)).toMatchObject({ ok: false })
  expect(asked).toHaveLength(1)
})

test('nobody waits for a host that is closing', async () => {
  const { printer, takers } = shell()
  const printed = printer.print('<p>')
  await printer.dispose()
  expect(await printed).toMatchObject({ ok: false, error: { type: 'PrintFailed' } })
  expect(takers.size).toBe(0)
})
