import { describe, expect, test } from 'vitest'
import { ASSOCIATION_TYPES } from '../../../shared/case/case-fields.ts'
import type { CasePackage } from '../../../shared/case/case-package.ts'
import { parseCase, readCase } from '../../../shared/case/read-case.ts'
import { writeCase } from '../../../shared/case/write-case.ts'
import { fc } from '../../kit/properties.ts'
import { createSchemaCheck, hasSamples, NO_SAMPLES, sampleTexts } from './case-samples.ts'
import { DOCUMENT_ID, fullPackage, itemUri, uuid } from './made-package.ts'

const now = Date.UTC(2026, 6, 1)

const packages: readonly unknown[] = [
  fullPackage(),
  fullPackage(),
  ...[...sampleTexts().values()].map((text) => JSON.parse(text) as unknown),
]

const NAMES = [
  'identifier',
  'uri',
  'title',
  'extensions',
  'commonPrep',
  'fields',
  'ids',
  'toString',
  '__proto__',
]
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...[
      uuid(2),
      uuid(3),
      DOCUMENT_ID,
      uuid(3).toUpperCase(),
      itemUri(4),
      itemUri(404),
      'S2366906',
      'isChildOf',
    ],
    ...[
      'precedes',
      'ext:a-b',
      'ext:-',
      'odd',
      '2024-02-30',
      '2024-02-29 1',
      '2024-02-29 10:11',
      '7',
      '',
      '\ud800',
    ],
    ...[-0, 0.5, 1e300, null, [], {}, [[]], [null], ['a', 1, null], 'https://elsewhere.example/1'],
  ),
  fc.dictionary(
    fc.constantFrom(...NAMES),
    fc.oneof(fc.constantFrom(uuid(2), itemUri(3), ''), fc.jsonValue()),
  ),
)

interface Change {
  readonly way: readonly number[]
  readonly what: 'replace' | 'remove' | 'repeat' | 'add'
  readonly name: string
  readonly value: unknown
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    way: fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
    what: fc.constantFrom('replace', 'replace', 'remove', 'repeat', 'add'),
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    value: junk,
  }),
  { minLength: 1, maxLength: 12 },
)

const mutated = fc.tuple(fc.nat(packages.length - 1), changes).map(([index, list]) => {
  const tree = structuredClone(packages[index]) as Branch
  for (const change of list) apply(tree, change)
  return tree
})

type Branch = Record<string, unknown>

/** Walks down as far as the numbers lead, and does it there. */
function apply(tree: Branch, { way, what, name, value }: Change): void {
  let branch = tree
  for (const [step, number] of way.entries()) {
    const keys = Object.keys(branch)
    const key = keys[number % Math.max(1, keys.length)]
    const next = key === undefined ? undefined : branch[key]
    if (key === undefined) return
    if (step < way.length - 1 && typeof next === 'object' && next !== null) {
      branch = next as Branch
      continue
    }
    const added = structuredClone(what === 'repeat' ? next : value)
    if (what === 'remove') delete branch[key]
    else if (what === 'replace') branch[key] = added
    else if (Array.isArray(branch)) branch.push(added)
    else
      Object.defineProperty(branch, name, {
        value: added,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    return
  }
}

/** What the writer fills in: a time where there was none, `ext:` before a type that CASE does not know. */
function filledIn(casePackage: CasePackage): unknown {
  const time = new Date(now).toISOString()
  return JSON.parse(JSON.stringify(casePackage), (key, value) =>
    key === 'changedAt' ? (value ?? time) : value,
  )
}

const NAMED: readonly string[] = ASSOCIATION_TYPES

const withoutKinds = (casePackage: CasePackage): CasePackage => ({
  ...casePackage,
  edges: casePackage.edges.map((edge) => ({ ...edge, kind: NAMED.includes(edge.kind) ? edge.kind : 'ext' })),
})

/** What the reader says again of a package that was written: it is so, and not a fault. */
const IS_SO = ['noStatement', 'missing', 'twoParents', 'outside']

describe('packages changed in any way', () => {
  test('never make the reader throw', () => {
    void fc.assert(
      fc.property(mutated, (value) => {
        readCase(value)
        parseCase(JSON.stringify(value))
      }),
      { numRuns: 200 },
    )
  })

  test('nor does anything else', () => {
    void fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (document, items, associations) => {
        readCase(document)
        readCase({ CFDocument: document, CFItems: items, CFAssociations: associations })
        readCase({ CFDocument: {}, CFItems: [items], CFAssociations: [associations], CFRubrics: [document] })
      }),
      { numRuns: 200 },
    )
  })

  test('nor a text cut or patched anywhere', () => {
    const text = JSON.stringify(fullPackage())
    void fc.assert(
      fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, insert) => {
        parseCase(`${text.slice(0, at)}${insert}${text.slice(at + 1)}`)
        parseCase(text.slice(0, at))
      }),
      { numRuns: 300 },
    )
  })

  test('come back the same after being written', () => {
    void fc.assert(
      fc.property(mutated, (value) => {
        const first = readCase(value)
        if (!first.ok) return
        const second = parseCase(writeCase(first.value.casePackage, now))
        if (!second.ok) throw new Error(second.error.type)
        expect(withoutKinds(second.value.casePackage)).toEqual(
          filledIn(withoutKinds(first.value.casePackage)),
        )
        expect(second.value.changes.filter(({ type }) => !IS_SO.includes(type))).toEqual([])
        const third = parseCase(writeCase(second.value.casePackage, now))
        expect(third.ok && third.value.casePackage).toEqual(second.value.casePackage)
      }),
      { numRuns: 200 },
    )
  })

  test('are written as the official schema of 1.1 wants it', (context) => {
    context.skip(!hasSamples, NO_SAMPLES)
    const check = createSchemaCheck()
    void fc.assert(
      fc.property(mutated, (value) => {
        const read = readCase(value)
        if (read.ok) expect(check(writeCase(read.value.casePackage, now))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})
