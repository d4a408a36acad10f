import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { createPresenceGate } from '../../../src-main/node/gate/presence-gate.ts'

const ANA = { memberId: 'm-ana', name: 'Ana', color: 3 }

function openGate(options: { isHost?: boolean; mayUse?: (client: number) => boolean } = {}) {
  let now = 0
  const gate = createPresenceGate({
    clock: { now: () => now },
    identity: ANA,
    isHost: options.isHost ?? false,
    mayUse: options.mayUse ?? (() => true),
  })
  const pass = (ms: number) => {
    now += ms
  }
  return { gate, pass }
}

type Said = readonly [client: number, clock: number, state: unknown]

function presence(...entries: Said[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const [client, clock, state] of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, JSON.stringify(state))
  }
  return encoding.toUint8Array(encoder)
}

/** What everybody else sees after this frame. */
function seen(update: Uint8Array): unknown {
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState(null)
  applyAwarenessUpdate(awareness, update, null)
  const states = Object.fromEntries(awareness.getStates())
  awareness.destroy()
  return states
}

const refused = (type: string) => ({ ok: false, error: { type } })

test('a real client is heard under its proven name, with what we show and nothing else', () => {
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState({
    user: { memberId: 'm-principal', name: 'The principal', color: 1 },
    place: { tab: 'plan', lessonId: 'l1', cell: 'cell/x', secret: 'x' },
    cursor: { cell: 'cell/x' },
    activeAt: 5,
    extra: 'x'.repeat(100),
  })
  const checked = openGate().gate.check(encodeAwarenessUpdate(awareness, [awareness.clientID]))
  awareness.destroy()
  expect(checked).toMatchObject({ ok: true, value: { binds: [awareness.clientID] } })
  expect(checked.ok && seen(checked.value.update)).toEqual({
    [awareness.clientID]: {
      user: ANA,
      place: { tab: 'plan', lessonId: 'l1', cell: 'cell/x' },
      cursor: { cell: 'cell/x' },
      activeAt: 5,
    },
  })
})

test('leaving and coming back is heard', () => {
  const { gate } = openGate()
  expect(gate.check(presence([7, 1, {}]))).toMatchObject({ ok: true, value: { binds: [7] } })
  const left = gate.check(presence([7, 2, null]))
  expect(left.ok && seen(left.value.update)).toEqual({})
  expect(gate.check(presence([7, 3, {}]))).toMatchObject({ ok: true, value: { binds: [] } })
  expect(gate.clients()).toEqual([7])
})

describe('attacks', () => {
  test("a victim's client, with or without a clock of 2^53", () => {
    const { gate } = openGate({ mayUse: (client) => client !== 1 })
    expect(gate.check(presence([1, 2 ** 53 - 1, {}]))).toEqual(refused('foreignClient'))
    expect(gate.check(presence([7, 1, {}], [1, 1, null]))).toEqual(refused('foreignClient'))
    expect(gate.clients()).toEqual([])
    expect(gate.check(presence([7, 1, {}]))).toMatchObject({ ok: true })
    expect(gate.check(presence([8, 1, {}]))).toEqual(refused('foreignClient'))
  })

  test('a clock that would silence a client for good', () => {
    const { gate } = openGate()
    expect(gate.check(presence([7, 2 ** 53 - 1, {}]))).toEqual(refused('badClock'))
    expect(gate.check(presence([7, 50, {}]))).toMatchObject({ ok: true })
    expect(gate.check(presence([7, 20_000, {}]))).toEqual(refused('badClock'))
    expect(gate.check(presence([7, 51, {}]))).toMatchObject({ ok: true })
  })

  test('20,000 ghosts, or a few', () => {
    const ghosts = Array.from({ length: 20_000 }, (_, client): Said => [client, 1, {}])
    expect(openGate().gate.check(presence(...ghosts))).toEqual(refused('tooLarge'))
    expect(openGate().gate.check(presence(...ghosts.slice(0, 2)))).toEqual(refused('foreignClient'))
  })

  test('a flood', () => {
    const { gate, pass } = openGate()
    const answers = Array.from({ length: 40 }, (_, at) => gate.check(presence([7, at, {}])).ok)
    expect(answers.filter(Boolean)).toHaveLength(30)
    expect(gate.check(presence([7, 41, {}]))).toEqual(refused('tooFast'))
    pass(1000)
    expect(gate.check(presence([7, 42, {}]))).toMatchObject({ ok: true })
  })

  test.each([
    ['nothing', new Uint8Array()],
    ['cut short', presence([7, 1, { activeAt: 1 }]).subarray(0, 8)],
    ['more behind the end', new Uint8Array([...presence([7, 1, {}]), 0])],
    ['one client twice', presence([7, 1, {}], [7, 2, {}])],
    ['a state that is no object', presence([7, 1, 'x'])],
    [
      'a client beyond all numbers',
      new Uint8Array([1, 255, 255, 255, 255, 255, 255, 255, 127, 0, 2, 123, 125]),
    ],
  ])('%s', (_, update) => {
    expect(openGate().gate.check(update)).toEqual(refused('malformed'))
  })

  test('fields of the wrong kind are left out', () => {
    const checked = openGate().gate.check(presence([7, 1, { place: 'x', cursor: 5, activeAt: {} }]))
    expect(checked.ok && seen(checked.value.update)).toEqual({ 7: { user: ANA } })
  })
})

test('another host speaks for eight windows of its member, all under his name', () => {
  const { gate } = openGate({ isHost: true })
  const windows = Array.from({ length: 9 }, (_, at): Said => [at + 1, 1, { user: { name: `w${at}` } }])
  const checked = gate.check(presence(...windows.slice(0, 8)))
  expect(checked.ok && Object.values(seen(checked.value.update) as object)).toEqual(
    Array.from({ length: 8 }, () => ({ user: ANA })),
  )
  expect(gate.check(presence(windows[8] as Said))).toEqual(refused('foreignClient'))
})
