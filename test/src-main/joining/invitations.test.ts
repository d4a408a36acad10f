import { expect, test } from 'vitest'
import { createBrake } from '../../../src-main/node/joining/brake.ts'
import { readInvitation } from '../../../src-main/node/joining/invitation-text.ts'
import { createInvitations } from '../../../src-main/node/joining/invitations.ts'
import { loadPake } from '../../../src-main/node/joining/pake.ts'
import { parseShortCode } from '../../../src-main/node/joining/short-code.ts'

const MINUTE = 60_000

async function openOne() {
  const clock = { time: 1_000_000, now: () => clock.time }
  const pake = await loadPake()
  const invitations = createInvitations({
    clock,
    pin: 'ab'.repeat(32),
    places: () => [],
    loadPake: async () => pake,
  })
  const opened = await invitations.open('teacher')
  if (!opened.ok) throw new Error('not opened')
  const code = parseShortCode(opened.value.code)
  if (!code) throw new Error('no code')
  const { id } = opened.value
  const tryCode = (secret: string) => invitations.tryCode(code.nameplate, pake.start(secret).request)
  return { clock, pake, invitations, opened: opened.value, id, code, tryCode }
}

const typeOf = (result: { ok: true } | { ok: false; error: { type: string } }) =>
  result.ok ? 'ok' : result.error.type

test('text and code of an invitation belong together, with its role and its ten minutes', async () => {
  const { opened, invitations, clock } = await openOne()
  const read = readInvitation(opened.text)
  expect(read.ok && read.value).toMatchObject({ pinStart: 'ab'.repeat(16), invitationId: opened.id })
  expect(invitations.list()).toEqual([opened])
  expect(opened).toMatchObject({ role: 'teacher', triesLeft: 5, expiresAt: clock.time + 10 * MINUTE })
  clock.time += 10 * MINUTE
  expect(invitations.list()).toEqual([])
})

test('five wrong tries of either kind burn it for both', async () => {
  const { invitations, id, tryCode, code } = await openOne()
  const wrong = () => invitations.trySecret(id, () => false)
  expect([wrong(), wrong(), tryCode('00000000'), tryCode('00000000')].map(typeOf)).toEqual([
    'WrongCode',
    'WrongCode',
    'ok',
    'ok',
  ])
  expect(invitations.list()).toMatchObject([{ triesLeft: 1 }])
  expect(typeOf(wrong())).toBe('TooManyTries')
  expect(invitations.list()).toEqual([])
  expect(typeOf(invitations.trySecret(id, () => true))).toBe('TooManyTries')
  expect(typeOf(tryCode(code.secret))).toBe('TooManyTries')
})

test('answers that are asked for all at once are five at most, and the right one among them counts', async () => {
  const { tryCode, code, pake, invitations } = await openOne()
  const login = pake.start(code.secret)
  const right = invitations.tryCode(code.nameplate, login.request)
  const others = Array.from({ length: 200 }, () => tryCode('22222222'))
  expect(others.filter((each) => each.ok)).toHaveLength(4)
  if (!right.ok) throw new Error('refused')
  const finished = login.finish(right.value.response)
  if (!finished.ok) throw new Error('wrong')
  expect(right.value.finish(finished.value.message)).toEqual({ ok: true, value: finished.value.sessionKey })
  expect(typeOf(right.value.take())).toBe('ok')
})

test('a wrong code gives the guest nothing and the hub no key', async () => {
  const { tryCode, pake, invitations, code } = await openOne()
  const login = pake.start('ZZZZZZZZ')
  const answered = invitations.tryCode(code.nameplate, login.request)
  if (!answered.ok) throw new Error('refused')
  expect(login.finish(answered.value.response)).toEqual({ ok: false, error: { type: 'WrongCode' } })
  expect(typeOf(answered.value.finish('AAAA'))).toBe('WrongCode')
  expect(typeOf(answered.value.finish(`${'A'.repeat(86)}`))).toBe('WrongCode')
  const second = tryCode(code.secret)
  expect(second.ok && typeOf(second.value.finish('junk'))).toBe('WrongCode')
})

test('junk instead of a request costs a try and harms nobody', async () => {
  const { invitations, code } = await openOne()
  for (const junk of ['', 'x', 'A'.repeat(128), '☃', 'A'.repeat(2_000)])
    expect(typeOf(invitations.tryCode(code.nameplate, junk))).toBe('Malformed')
  expect(invitations.list()).toEqual([])
})

test('an invitation is for one: taken, given back, used up', async () => {
  const { invitations, id } = await openOne()
  const first = invitations.trySecret(id, () => true)
  if (!first.ok) throw new Error('refused')
  expect(invitations.list()).toMatchObject([{ isTaken: true, triesLeft: 5 }])
  expect(typeOf(invitations.trySecret(id, () => true))).toBe('Busy')
  first.value.giveBack()
  const second = invitations.trySecret(id, () => true)
  if (!second.ok) throw new Error('refused')
  second.value.burn()
  second.value.giveBack()
  expect(typeOf(invitations.trySecret(id, () => true))).toBe('Expired')
  expect(invitations.list()).toEqual([])
})

test('who comes late or after a cancel hears so, and is forgotten in the end', async () => {
  const { invitations, id, clock, tryCode, code } = await openOne()
  const begun = tryCode(code.secret)
  invitations.cancel(id)
  expect(begun.ok && typeOf(begun.value.take())).toBe('Expired')
  clock.time += 10 * MINUTE
  expect(typeOf(invitations.trySecret(id, () => true))).toBe('Expired')
  clock.time += 10 * MINUTE
  await invitations.open('coach')
  expect(typeOf(invitations.trySecret(id, () => true))).toBe('WrongCode')
})

test('screens hear of every change', async () => {
  const { invitations, id } = await openOne()
  let heard = 0
  invitations.onChange(() => {
    heard += 1
  })
  invitations.trySecret(id, () => false)
  invitations.cancel(id)
  expect(heard).toBe(2)
})

test('10,000 wrong codes: no join, burnt after five, quickly', async () => {
  const { invitations, id, code, pake } = await openOne()
  const request = pake.start('00000000').request
  const start = performance.now()
  const answers = { ok: 0, refused: 0 }
  for (let index = 0; index < 10_000; index += 1) {
    const tried =
      index % 2 === 0
        ? invitations.tryCode(index < 5_000 ? code.nameplate : String(index).slice(-4), request)
        : invitations.trySecret(id, () => false)
    answers[tried.ok ? 'ok' : 'refused'] += 1
  }
  // Two of the five were typed tries: they get an answer, which a wrong code makes nothing of.
  expect(answers.ok).toBeLessThanOrEqual(3)
  expect(invitations.list()).toEqual([])
  expect(performance.now() - start).toBeLessThan(2_000)
})

test('a hundred invitations are the most', async () => {
  const { invitations } = await openOne()
  for (let index = 1; index < 100; index += 1) await invitations.open('teacher')
  expect(await invitations.open('teacher')).toEqual({ ok: false, error: { type: 'TooManyOpen' } })
})

test('the brake lets few wrong tries through per address and in all, and honest joining freely', () => {
  const clock = { time: 0, now: () => clock.time }
  const brake = createBrake(clock)
  const passed = (from: (index: number) => string) =>
    Array.from({ length: 10_000 }, (_, index) => brake.take(from(index))).filter(Boolean).length
  expect(passed(() => 'student')).toBe(20)
  expect(passed((index) => `address ${index}`)).toBe(80)
  expect(brake.take('colleague')).toBe(false)
  clock.time += MINUTE
  for (let index = 0; index < 200; index += 1) {
    expect(brake.take('colleague')).toBe(true)
    brake.giveBack('colleague')
  }
  clock.time -= 10 * MINUTE
  expect(brake.take('colleague')).toBe(true)
})
