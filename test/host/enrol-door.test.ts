import { request } from 'node:https'
import { expect, test } from 'vitest'
import { evilMember } from '../kit/evil-member.ts'
import { letJoin } from '../kit/let-join.ts'
import { openTestHost, type TestHost } from '../kit/open-test-host.ts'
import { startTeam } from '../kit/started-team.ts'

interface Shown {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body: string
}

async function show(host: TestHost, { method = 'POST', headers = {}, body }: Shown): Promise<number> {
  const { port } = await host.host.door()
  return new Promise((resolve) => {
    const asked = request(
      { host: '127.0.0.1', port, path: '/enroll', method, headers, rejectUnauthorized: false },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    asked.on('error', () => resolve(0))
    asked.end(body)
  })
}

async function hosting() {
  const { ana } = await startTeam()
  await ana.ask('hub.turnOn', { port: 0, network: false })
  return ana
}

const people = async (host: TestHost) => (await host.ask('team.status', null)).members.length

test('strangers show nothing that is taken, and not for long', async () => {
  const ana = await hosting()
  const entry = { body: '{}', sig: 'A'.repeat(86) }
  const entries = JSON.stringify({ entries: [entry] })
  expect(await show(ana, { body: entries })).toBe(403)
  expect(await show(ana, { body: 'not json' })).toBe(403)
  expect(await show(ana, { body: entries, method: 'GET' })).toBe(403)
  expect(await show(ana, { body: entries, headers: { origin: 'https://example.org' } })).toBe(403)
  expect(await show(ana, { body: 'x'.repeat(100_000) })).not.toBe(204)
  const answers = await Promise.all(Array.from({ length: 30 }, () => show(ana, { body: entries })))
  expect(answers).toContain(429)
  expect(await people(ana)).toBe(1)
})

test('whoever was removed adds no line to the log from outside', async () => {
  const ana = await hosting()
  const bo = await openTestHost()
  await letJoin(bo, ana, 'Bo')
  const id = (await ana.ask('team.status', null)).members.find(({ name }) => name === 'Bo')?.id ?? ''
  await ana.ask('team.remove', { member: id })
  const { storage } = await evilMember(bo)
  storage.membership.append({ type: 'remove', member: id })
  const body = JSON.stringify({ entries: storage.membership.entries() })
  expect(await show(ana, { body })).toBe(403)
})

test('an invitation by file lets one computer in at the door, whatever its holder signs with it', async () => {
  const ana = await hosting()
  const { file, code } = await ana.ask('bundle.invite', { role: 'coach' })
  const [bo, copy] = [await openTestHost(), await openTestHost()]
  await bo.ask('team.joinByFile', { file, code, myName: 'Bo' })
  await expect.poll(() => people(ana), { timeout: 8_000 }).toBe(2)
  await copy.ask('team.joinByFile', { file, code, myName: 'Somebody else' })
  await expect
    .poll(async () => (await copy.ask('team.status', null)).sharing, { timeout: 8_000 })
    .toMatchObject({ type: 'joined', state: 'refused' })
  expect(await people(ana)).toBe(2)
})
