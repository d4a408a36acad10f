import { describe, expect, test } from 'vitest'
import { parseCase, readCase } from '../../../shared/case/read-case.ts'
import { document, fullPackage, item, uuid } from './made-package.ts'
import { readMade, readText, roots } from './read-made.ts'

describe('a text that is no package', () => {
  test('is told where it is no JSON', () => {
    expect(parseCase('{"CFDocument": {\n  "title": oops }}')).toEqual({
      ok: false,
      error: { type: 'notJson', at: null },
    })
    expect(parseCase('{"CFDocument": {\n  title: 1 }}')).toEqual({
      ok: false,
      error: { type: 'notJson', at: { line: 2, column: 3 } },
    })
    expect(parseCase('{"CFDocument": {"title"')).toMatchObject({
      error: { type: 'notJson', at: { line: 1, column: 24 } },
    })
    expect(parseCase('')).toEqual({ ok: false, error: { type: 'notJson', at: { line: 1, column: 1 } } })
  })

  test.each(['null', '[]', '"CFDocument"', '{}', '{"CFDocument":[]}', '{"CFItems":[]}', '{"format":"x"}'])(
    'is JSON of something else: %s',
    (text) => {
      expect(parseCase(text)).toEqual({ ok: false, error: { type: 'notACase' } })
    },
  )

  test('is nested too deep, as text or as a value, and even in itself', () => {
    const deep = { ok: false, error: { type: 'tooDeep' } }
    expect(parseCase(`{"CFDocument":${'['.repeat(100)}${']'.repeat(100)}}`)).toEqual(deep)
    expect(parseCase('['.repeat(5_000_000))).toEqual(deep)
    const circle: Record<string, unknown> = {}
    circle.CFDocument = circle
    expect(readCase(circle)).toEqual(deep)
  })

  test('is too large, in bytes, in values or in parts', () => {
    const large = { ok: false, error: { type: 'tooLarge' } }
    expect(parseCase(' '.repeat(50 * 1024 * 1024))).toEqual(large)
    expect(parseCase('é'.repeat(17 * 1024 * 1024))).toEqual(large)
    expect(parseCase(`[${'[],'.repeat(1_500_000)}[]]`)).toEqual(large)
    expect(readCase(new Array(2_500_000).fill(0))).toEqual(large)
    expect(parseCase(`{"CFDocument":{},"CFItems":[${'{},'.repeat(250_000)}{}]}`)).toEqual(large)
    const wide = Array.from({ length: 3000 }, () => 1)
    expect(readCase(Array.from({ length: 3000 }, () => wide))).toEqual(large)
  })
})

test('twenty megabytes of one text are cut and named, the rest is read', () => {
  const notes = 'x'.repeat(20 * 1024 * 1024)
  const result = parseCase(JSON.stringify({ CFDocument: { ...document, notes }, CFItems: [item(2)] }))
  const { casePackage, changes } = (result.ok && result.value) as Exclude<
    typeof result,
    { ok: false }
  >['value']
  expect(changes.map(({ type, id, what }) => [type, id, what.length])).toEqual([
    ['tooLong', document.identifier, 200],
    ['orphan', uuid(2), 0],
  ])
  expect(casePackage.document.notes).toHaveLength(100_000)
})

test('a list of nothing but mistakes is read in moments', () => {
  const { casePackage, changes } = readText(`{"CFDocument":{},"CFItems":[${'7,'.repeat(190_000)}7]}`)
  expect(casePackage.items).toEqual([])
  expect(changes).toHaveLength(10_001)
})

test('names with a meaning for programs never reach an object', () => {
  const text = JSON.stringify({ CFDocument: document, CFItems: [{ ...item(2), NAME: { polluted: true } }] })
  const result = parseCase(
    text
      .replace('"NAME"', '"constructor":{"prototype":{"polluted":1}},"__proto__"')
      .replace('"CFItems"', '"__proto__":{"CFItems":[1]},"CFItems"'),
  )
  expect(result.ok && result.value.changes.filter(({ type }) => type === 'badName')).toEqual([
    { type: 'badName', id: '', what: '__proto__' },
    { type: 'badName', id: '', what: 'constructor' },
    { type: 'badName', id: '', what: '__proto__' },
  ])
  expect(result.ok && result.value.casePackage.items[0]?.extra).toEqual({})
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

test('a field named like a property of every object is only an unknown field', () => {
  const { items } = readMade([item(2, { toString: 'x', hasOwnProperty: 1 })], roots(2))
  expect(items[0]?.extra).toEqual({ toString: 'x', hasOwnProperty: 1 })
})

test('a rubric is read down to its levels', () => {
  const { rubrics } = readText(JSON.stringify(fullPackage())).casePackage
  expect(rubrics).toMatchObject([
    {
      title: 'Ratios',
      criteria: [
        {
          category: 'Reasoning',
          weight: 0.5,
          item: { identifier: uuid(3) },
          levels: [
            { quality: 'Meets', score: 3, feedback: 'Good', position: 3, extra: { vendorField: 'level' } },
            { quality: 'Begins', score: 0, position: 1 },
          ],
        },
      ],
    },
  ])
})
