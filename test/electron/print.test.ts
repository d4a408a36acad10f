import { beforeEach, expect, test, vi } from 'vitest'
import { createPacketShelf } from '../../src-main/electron/app-protocol.ts'
import { createPrinter } from '../../src-main/electron/print.ts'

const events = vi.hoisted(() => ({ log: [] as string[], load: async (_url: string) => {} }))

vi.mock('electron', () => ({
  BrowserWindow: class {
    readonly webContents = {
      executeJavaScript: async () => events.log.push('drawn'),
      printToPDF: async () => {
        events.log.push('printed')
        return new Uint8Array([37])
      },
    }
    async loadURL(url: string) {
      events.log.push(`load ${url}`)
      await events.load(url)
    }
    destroy() {
      events.log.push('closed')
    }
  },
}))

beforeEach(() => {
  events.log = []
  events.load = async () => {}
})

test('a packet is loaded, drawn and printed, and its window goes', async () => {
  const printed = await createPrinter(createPacketShelf()).print('<p>')
  expect(printed).toEqual({ ok: true, value: new Uint8Array([37]) })
  expect(events.log).toEqual(['load app://common-prep/packet/1', 'drawn', 'printed', 'closed'])
})

test('packets are printed one after the other, even after one that failed', async () => {
  events.load = async (url) => {
    if (url.endsWith('/1')) throw new Error('ERR_FAILED')
  }
  const printer = createPrinter(createPacketShelf())
  const printed = await Promise.all([printer.print('<p>'), printer.print('<h1>')])
  expect(printed).toEqual([
    { ok: false, error: { type: 'CannotPrint', reason: 'Error: ERR_FAILED' } },
    { ok: true, value: new Uint8Array([37]) },
  ])
  expect(events.log).toEqual([
    'load app://common-prep/packet/1',
    'closed',
    'load app://common-prep/packet/2',
    'drawn',
    'printed',
    'closed',
  ])
})

test('a packet is served only while it is printed', async () => {
  const shelf = createPacketShelf()
  let during: string | undefined
  events.load = async () => {
    during = shelf.get('1')
  }
  await createPrinter(shelf).print('<p>')
  expect([during, shelf.get('1')]).toEqual(['<p>', undefined])
})
