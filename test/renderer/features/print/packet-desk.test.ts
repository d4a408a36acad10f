import { expect, test } from 'vitest'
import type { Packet } from '../../../../shared/api/packets-api.ts'
import { err, ok, type Result } from '../../../../shared/lib/result.ts'
import {
  createPacketDesk,
  type MakeOptions,
  type PacketJob,
  type PrintFailure,
} from '../../../../src-renderer/features/print/packet-desk.ts'

const job = (level: 'support' | 'core', changedAt = 1): PacketJob => ({
  unitId: 'unit00001',
  order: { edition: 'student', level, language: 'en', paper: 'letter' },
  changedAt,
})

const packet = (code: string): Packet => ({ pdf: '', fileName: 'a.pdf', pages: 2, code, problems: [] })

/** A host whose answers the test gives. */
function slowHost() {
  const calls: { end(result: Result<Packet, PrintFailure>): Promise<void>; options: MakeOptions }[] = []
  const desk = createPacketDesk(
    (_order, options) =>
      new Promise((resolve) => {
        const end = async (result: Result<Packet, PrintFailure>) => {
          resolve(result)
          await Promise.resolve()
        }
        calls.push({ end, options })
      }),
  )
  const call = (index: number) => calls[index] ?? expect.fail(`no call ${index}`)
  return { desk, calls, call }
}

test('the last pages stay while new ones are made', async () => {
  const { desk, call } = slowHost()
  desk.ask(job('core'))
  call(0).options.onProgress(1, 4)
  expect(desk.state()).toMatchObject({ made: null, progress: { done: 1, of: 4 } })
  await call(0).end(ok(packet('AAA')))
  desk.ask(job('support'))
  expect(desk.state()).toMatchObject({ made: { packet: { code: 'AAA' } }, progress: { done: 0, of: 0 } })
  await call(1).end(ok(packet('BBB')))
  expect(desk.state()).toEqual({
    asked: job('support'),
    made: { ...job('support'), packet: packet('BBB') },
    progress: null,
    failure: null,
  })
})

test('what lies here or is under way is not made twice; a changed unit is', async () => {
  const { desk, calls, call } = slowHost()
  desk.ask(job('core'))
  desk.ask(job('core'))
  await call(0).end(ok(packet('AAA')))
  desk.ask(job('core'))
  expect(calls.length).toBe(1)
  desk.ask(job('core', 2))
  expect(calls.length).toBe(2)
})

test('a new choice stops the work on the one before, whose late answer changes nothing', async () => {
  const { desk, call } = slowHost()
  desk.ask(job('core'))
  desk.ask(job('support'))
  expect(call(0).options.signal.aborted).toBe(true)
  call(0).options.onProgress(3, 4)
  await call(0).end(ok(packet('OLD')))
  expect(desk.state()).toMatchObject({ made: null, progress: { done: 0, of: 0 }, asked: job('support') })
})

test('cancelling keeps the last pages and says that it stopped', async () => {
  const { desk, call } = slowHost()
  desk.ask(job('core'))
  await call(0).end(ok(packet('AAA')))
  desk.ask(job('support'))
  desk.cancel()
  expect(call(1).options.signal.aborted).toBe(true)
  expect(desk.state()).toMatchObject({
    made: { packet: { code: 'AAA' } },
    progress: null,
    failure: { type: 'Cancelled' },
  })
})

test('a failure says why, and trying again asks for the same pages', async () => {
  const { desk, call } = slowHost()
  desk.ask(job('core'))
  await call(0).end(err({ type: 'PrintFailed', reason: 'crashed' }))
  expect(desk.state().failure).toEqual({ type: 'PrintFailed', reason: 'crashed' })
  desk.again()
  expect(desk.state()).toMatchObject({ failure: null, progress: { done: 0, of: 0 } })
  await call(1).end(ok(packet('AAA')))
  expect(desk.state().made?.packet.code).toBe('AAA')
})

test('going back to the pages that lie here drops a failure of other pages', async () => {
  const { desk, calls, call } = slowHost()
  desk.ask(job('core'))
  await call(0).end(ok(packet('AAA')))
  desk.ask(job('support'))
  desk.cancel()
  desk.ask(job('core'))
  expect(calls.length).toBe(2)
  expect(desk.state()).toMatchObject({ failure: null, asked: job('core') })
})

test('going back while other pages are being made stops them', async () => {
  const { desk, calls, call } = slowHost()
  desk.ask(job('core'))
  await call(0).end(ok(packet('AAA')))
  desk.ask(job('support'))
  desk.ask(job('core'))
  expect(call(1).options.signal.aborted).toBe(true)
  expect(calls.length).toBe(2)
  expect(desk.state()).toMatchObject({ progress: null, asked: job('core') })
})
