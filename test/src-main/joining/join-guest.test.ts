import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import type { GuestMessage, HubMessage } from '../../../shared/protocol/join.ts'
import { createJoinGuest, type JoinError } from '../../../src-main/node/joining/join-guest.ts'
import { loadPake } from '../../../src-main/node/joining/pake.ts'
import { confirmAs } from '../../../src-main/node/joining/proofs.ts'
import { newColleague } from '../../kit/join-line.ts'

const binding = { pin: 'ab'.repeat(32), exporter: randomBytes(32) }
const code = { nameplate: '4821', secret: '7K2M9QXA' }

/** A guest with a typed code, and a hub that the test plays. */
async function talk(hubCode = code.secret) {
  const pake = await loadPake()
  const hub = pake.register(hubCode)
  const said: GuestMessage[] = []
  const ends: ({ ok: true; value: unknown } | { ok: false; error: JoinError })[] = []
  const guest = createJoinGuest({
    binding,
    way: { kind: 'code', code, pake },
    me: newColleague(),
    send: (text) => said.push(JSON.parse(text)),
    end: () => {},
    onWaiting: () => {},
    onEnd: (result) => ends.push(result),
  })
  guest.start()
  const first = said[0]
  const answer = hub.answer(first?.type === 'code' ? first.request : '')
  if (!answer.ok) throw new Error('not answered')
  const tell = (message: HubMessage) => guest.receive(JSON.stringify(message))
  return { guest, said, ends, tell, answer: answer.value }
}

const types = (said: readonly GuestMessage[]) => said.map(({ type }) => type)

test('who answers for another code hears neither a proof nor a name', async () => {
  const { tell, said, ends, answer } = await talk('00000000')
  tell({ type: 'answer', response: answer.response })
  expect([types(said), ends]).toEqual([['code'], [{ ok: false, error: { type: 'WrongCode' } }]])
})

test('a guest introduces itself only to who confirms this very connection', async () => {
  const { tell, said, ends, answer } = await talk()
  tell({ type: 'answer', response: answer.response })
  const proof = said[1]
  const key = answer.finish(proof?.type === 'proof' ? proof.finish : '')
  if (!key.ok) throw new Error('not proven')
  const otherLine = { ...binding, exporter: randomBytes(32) }
  tell({ type: 'confirm', confirm: confirmAs('hub', key.value, otherLine) })
  expect([types(said), ends]).toEqual([
    ['code', 'proof'],
    [{ ok: false, error: { type: 'NotTheSameComputer' } }],
  ])
})

test('a guest cannot be let in by who has proven nothing', async () => {
  for (const message of [
    { type: 'admitted', payload: {} },
    { type: 'waiting', nonce: 'A'.repeat(43), hub: { teamName: '', memberName: '' } },
    { type: 'confirm', confirm: 'A'.repeat(43) },
  ] satisfies HubMessage[]) {
    const { tell, ends } = await talk()
    tell(message)
    expect(ends).toEqual([{ ok: false, error: { type: 'NotUnderstood' } }])
  }
})

test('junk and oversize end it once, whatever comes after', async () => {
  for (const junk of ['', 'x', '{"type":"answer"}', `{"type":"answer","response":"${'A'.repeat(20_000)}"}`]) {
    const { guest, ends } = await talk()
    guest.receive(junk)
    guest.receive(junk)
    guest.closed()
    guest.leave()
    expect(ends).toEqual([{ ok: false, error: { type: 'NotUnderstood' } }])
  }
})
