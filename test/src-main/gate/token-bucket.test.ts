import { expect, test } from 'vitest'
import { RATE_LIMITS } from '../../../src-main/node/gate/limits.ts'
import { createTokenBucket } from '../../../src-main/node/gate/token-bucket.ts'

function bucketAt() {
  let now = 1_000_000
  const bucket = createTokenBucket({ clock: { now: () => now } })
  const pass = (ms: number) => {
    now += ms
  }
  return { bucket, pass }
}

test('a fast typist is never asked to wait', () => {
  const { bucket, pass } = bucketAt()
  for (let key = 0; key < 3000; key += 1) {
    expect(bucket.take(40)).toBe('go')
    pass(40)
  }
})

test('a first sync of two mebibytes goes through at once, the next one waits', () => {
  const { bucket } = bucketAt()
  expect(bucket.take(RATE_LIMITS.byteBurst)).toBe('go')
  expect(bucket.take(RATE_LIMITS.bytesPerSecond)).toEqual({ waitMs: 1000 })
})

test('whoever waits as told is never closed for one large send, and is quiet again afterwards', () => {
  const { bucket, pass } = bucketAt()
  for (let part = 0; part < 20; part += 1) {
    const answer = bucket.take(512 * 1024)
    expect(answer).not.toBe('flood')
    if (typeof answer === 'object') pass(answer.waitMs)
  }
  pass(8000)
  expect(bucket.take(100)).toBe('go')
})

test('messages count as well as bytes', () => {
  const { bucket } = bucketAt()
  const answers = Array.from({ length: 150 }, () => bucket.take(1))
  expect(answers.slice(0, 120)).toEqual(Array.from({ length: 120 }, () => 'go'))
  expect(answers.at(-1)).toEqual({ waitMs: 1000 })
})

test('who does not slow down is a flood', () => {
  const { bucket } = bucketAt()
  const answers = Array.from({ length: 1000 }, () => bucket.take(1))
  expect(answers.indexOf('flood')).toBe(120 + 300)
})

test('who stays over his rate for a minute is a flood', () => {
  const { bucket, pass } = bucketAt()
  let sent = 0
  let answer = bucket.take(1)
  for (; answer !== 'flood' && sent < 10_000; sent += 1) {
    pass(33)
    answer = bucket.take(10_000)
  }
  expect(answer).toBe('flood')
  expect(sent * 33).toBeGreaterThan(RATE_LIMITS.longestWaitMs)
})

test('a clock that was set back neither gives nor takes', () => {
  const { bucket, pass } = bucketAt()
  for (let count = 0; count < 120; count += 1) bucket.take(1)
  pass(-3_600_000)
  expect(bucket.take(1)).toEqual({ waitMs: 34 })
  pass(34)
  expect(bucket.take(1)).toEqual({ waitMs: 33 })
})
