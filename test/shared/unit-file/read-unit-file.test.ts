import { describe, expect, test } from 'vitest'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import { fileToUnit } from '../../../shared/unit-file/file-to-unit.ts'
import { readUnitFile } from '../../../shared/unit-file/read-unit-file.ts'
import { unitFileText } from '../../../shared/unit-file/write-unit-file.ts'
import { newEdit } from '../../kit/counting-edit.ts'
import { fc } from '../../kit/properties.ts'
import { unitFiles } from '../../kit/unit-files.ts'

const head = { format: 'common-prep-unit', version: 1 }
const read = (value: unknown) => readUnitFile(JSON.stringify(value))

describe('reading a unit file that somebody else made', () => {
  test('the least that is a unit file is an empty unit', () => {
    const result = read({ ...head, unit: {} })
    expect(result.ok && result.value.problems).toEqual([])
    expect(result.ok && result.value.file.unit).toEqual({
      title: {},
      number: '',
      subject: '',
      grade: '',
      startDate: null,
      weeks: 1,
      periodMinutes: 50,
      baseLanguage: 'en',
      languages: [],
      standards: [],
    })
  })

  test('what is not a unit file is told apart from a damaged and from a newer one', () => {
    expect(readUnitFile('')).toEqual({ ok: false, error: { type: 'NotAUnitFile' } })
    expect(readUnitFile('name,grade\nAna,6')).toEqual({ ok: false, error: { type: 'NotAUnitFile' } })
    expect(read(null)).toEqual({ ok: false, error: { type: 'NotAUnitFile' } })
    expect(read({ format: 'other' })).toEqual({ ok: false, error: { type: 'NotAUnitFile' } })
    expect(read({ ...head, version: 2, unit: {} })).toEqual({ ok: false, error: { type: 'NewerVersion' } })
    expect(read({ ...head, version: 'one' })).toEqual({
      ok: false,
      error: { type: 'Damaged', where: 'version' },
    })
    expect(read(head)).toEqual({ ok: false, error: { type: 'Damaged', where: 'unit' } })
    expect(readUnitFile('{"format":"common-prep-unit","version":1,"unit":{')).toMatchObject({
      ok: false,
      error: { type: 'Damaged' },
    })
  })

  test('unknown fields are passed over, bad values are left out and named', () => {
    const result = read({
      ...head,
      futureThing: [1],
      unit: { title: { en: 'Ratios', Klingon: 'x', es: 7 }, weeks: 'three', startDate: '2026-02-31' },
      sequence: [
        { type: 'lesson', title: { en: 'One' }, minutes: -5, standards: ['6.RP.A.1', 'not a code!', 3] },
        { type: 'holiday', title: { en: 'No school' } },
        { title: { en: 'Nameless kind' } },
        { type: 'check', items: [{ kind: 'essay', stem: { en: 'plain words' }, points: 2, emoji: true }] },
      ],
      vocabulary: 'none',
    })
    expect(result.ok && result.value.problems).toEqual([
      { where: 'unit.title.Klingon', what: 'BadValue' },
      { where: 'unit.title.es', what: 'BadValue' },
      { where: 'unit.startDate', what: 'BadValue' },
      { where: 'unit.weeks', what: 'BadValue' },
      { where: 'sequence[0].minutes', what: 'BadValue' },
      { where: 'sequence[0].standards[1]', what: 'BadValue' },
      { where: 'sequence[0].standards[2]', what: 'BadValue' },
      { where: 'sequence[1].type', what: 'BadValue' },
      { where: 'sequence[2]', what: 'LeftOut' },
      { where: 'sequence[3].items[0].kind', what: 'BadValue' },
      { where: 'sequence[3].items[0].stem.en', what: 'BadValue' },
      { where: 'vocabulary', what: 'BadValue' },
      { where: 'sequence[1]', what: 'LeftOut' },
    ])
    expect(result.ok && result.value.file).toMatchObject({
      unit: { title: { en: 'Ratios' }, weeks: 1, startDate: null },
      sequence: [
        { type: 'lesson', title: { en: 'One' }, minutes: 50, standards: ['6.RP.A.1'] },
        { type: 'check', items: [{ kind: 'short', points: 2, stem: {} }] },
      ],
      vocabulary: [],
    })
  })

  test('a depth or a way of working that nobody knows is left out and named; null is nothing said', () => {
    const result = read({
      ...head,
      unit: {},
      sequence: [
        {
          type: 'lesson',
          depth: 7,
          sections: [{ grouping: 'fishbowl' }, { grouping: null }, { grouping: 'alone' }],
        },
        { type: 'check', items: [{ depth: '2' }, { depth: null }, { depth: 4 }] },
      ],
    })
    if (!result.ok) expect.fail(result.error.type)
    expect(result.value.problems).toEqual([
      { where: 'sequence[0].depth', what: 'BadValue' },
      { where: 'sequence[0].sections[0].grouping', what: 'BadValue' },
      { where: 'sequence[1].items[0].depth', what: 'BadValue' },
    ])
    const edit = newEdit()
    fileToUnit(edit, result.value.file)
    const { lessons, checks } = readUnit(edit.doc, '').unit
    expect(
      lessons.flatMap(({ depth, sections }) => [depth, ...sections.map(({ grouping }) => grouping)]),
    ).toEqual([null, null, null, 'alone'])
    expect(checks[0]?.items.map(({ depth }) => depth)).toEqual([null, null, 4])
  })

  test('what is too long is cut, not lost', () => {
    const result = read({
      ...head,
      unit: { title: { en: `${'x'.repeat(4999)}😀😀` }, languages: Array.from({ length: 70 }, () => 'en') },
    })
    expect(result.ok && result.value.problems).toEqual([
      { where: 'unit.title.en', what: 'TooLong' },
      { where: 'unit.languages', what: 'TooMany' },
    ])
    expect(result.ok && result.value.file.unit.title.en).toMatch(/^x{4999}$/)
    expect(result.ok && result.value.file.unit.languages).toHaveLength(60)
  })

  test('a file that would exhaust the host is refused before it is parsed', () => {
    expect(readUnitFile('['.repeat(5_000_000))).toEqual({ ok: false, error: { type: 'TooLarge' } })
    expect(readUnitFile(`[${'[],'.repeat(1_500_000)}[]]`)).toEqual({ ok: false, error: { type: 'TooLarge' } })
    const inString = JSON.stringify({ ...head, unit: {}, note: '[[[['.repeat(1_000_000) })
    expect(readUnitFile(inString)).toMatchObject({ ok: true })
  })

  test('a file of nothing but mistakes is read in moments', () => {
    const lesson = { type: 'lesson', tasks: Array.from({ length: 120 }, () => ({ priority: 1, text: 5 })) }
    const result = read({ ...head, unit: {}, sequence: Array.from({ length: 400 }, () => lesson) })
    expect(result.ok && result.value.problems).toHaveLength(200)
    expect(result.ok && result.value.file.sequence).toHaveLength(400)
  })

  test('a name that is also a property of every object is only a name', () => {
    const result = readUnitFile(
      '{"format":"common-prep-unit","version":1,"unit":{"title":{"__proto__":"x","constructor":"y"}},"__proto__":{"unit":1}}',
    )
    expect(result.ok && result.value.file.unit.title).toEqual({})
  })

  test('no change of a good file makes the reader or the writer of documents throw', () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', -1, 1e9, '\ud800', { type: 'doc' }))
    void fc.assert(
      fc.property(
        unitFiles,
        fc.array(fc.tuple(fc.nat(), junk), { minLength: 1, maxLength: 6 }),
        (file, changes) => {
          const changed = JSON.parse(JSON.stringify(file)) as Record<string, unknown>
          // Each a value of its own: the same object put in twice could end up inside itself.
          for (const [at, value] of changes) replaceSomewhere(changed, at, structuredClone(value))
          const result = readUnitFile(JSON.stringify(changed))
          if (result.ok) fileToUnit(newEdit(), result.value.file)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('no cut of a good file makes the reader throw', () => {
    void fc.assert(
      fc.property(unitFiles, fc.nat(), fc.string({ maxLength: 3 }), (file, at, insert) => {
        const text = unitFileText(file)
        const cut = at % text.length
        readUnitFile(`${text.slice(0, cut)}${insert}${text.slice(cut + 1)}`)
      }),
      { numRuns: 100 },
    )
  })
})

/** Walks down by the digits of `at` and puts `value` where it ends. */
function replaceSomewhere(tree: Record<string, unknown>, at: number, value: unknown): void {
  let branch = tree
  for (let rest = at; ; rest = Math.floor(rest / 7)) {
    const keys = Object.keys(branch)
    const key = keys[rest % Math.max(1, keys.length)]
    if (key === undefined) return
    const next = branch[key]
    if (rest < 7 || typeof next !== 'object' || next === null) {
      branch[key] = value
      return
    }
    branch = next as Record<string, unknown>
  }
}
