import * as Y from 'yjs'
import { fc } from './properties.ts'

/** Documents as no version of ours writes them: a merge, a bug or a stranger may have left anything. */
const ROOTS = [
  'unit',
  'lessons',
  'sections',
  'variants',
  'tasks',
  'words',
  'checks',
  'items',
  'choices',
  'team',
  'members',
  'units',
  'standards',
  'votes',
  'stars',
  'image',
  'about',
  'targets',
  'criteria',
  'misconceptions',
  'terms',
]
const IDS = ['aaaaaaaa', 'bbbbbbbb', 'x', '__proto__']
const FIELDS = [
  'kind',
  'place',
  'rank',
  'minutes',
  'lessonId',
  'sectionId',
  'checkId',
  'itemId',
  'level',
  'language',
  'deletedAt',
  'standard/6.RP.A.1',
  'ready/core',
  'language/ar',
  'weeks',
  'startDate',
  'baseLanguage',
  'points',
  'title',
  '6.RP.1/aaaaaaaa/R',
  'priority/aimLow',
  'code',
  'dok',
  'grouping',
]
const NAMES = [
  'line/aaaaaaaa/title/en',
  'line/unit/title/ar',
  'cell/aaaaaaaa',
  'overview/summary/en',
  'stem/aaaaaaaa/en',
  'wording/6.RP.A.1/en',
  'wording//',
  'wording/a/b/c',
  'line/aaaaaaaa/text/en',
  'line/standard/iCan/en',
]

const plain = fc.oneof(
  fc.constantFrom('aaaaaaaa', 'bbbbbbbb', 'lesson', 'core', 'en', 'a0', 'zz'),
  fc.constant({ week: 1, rank: 'a1' }),
  fc.constant({ isStar: true, by: 7 }),
  fc.constant(new Uint8Array([1, 2])),
  fc.boolean(),
  fc.double(),
  fc.constant(null),
  fc.jsonValue(),
)

type Value = (() => unknown) | unknown

const shared = fc.constantFrom<() => unknown>(
  () => new Y.Map(),
  () => new Y.Array(),
  () => Y.Array.from([1, 'x', {}]),
  () => new Y.Text('words'),
  () => new Y.XmlText('words'),
  () => new Y.XmlElement('table'),
  () => new Y.XmlFragment(),
)

const value: fc.Arbitrary<Value> = fc.oneof(plain, shared)

const steps = fc.array(
  fc.oneof(
    fc.record({
      type: fc.constant('root' as const),
      root: fc.constantFrom(...ROOTS),
      key: fc.oneof(fc.constantFrom(...IDS, ...FIELDS), fc.string()),
      value,
    }),
    fc.record({
      type: fc.constant('record' as const),
      root: fc.constantFrom(...ROOTS),
      key: fc.constantFrom(...IDS),
      fields: fc.array(fc.tuple(fc.constantFrom(...FIELDS), value), { maxLength: 6 }),
    }),
    fc.record({
      type: fc.constant('text' as const),
      name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
      as: fc.constantFrom('text' as const, 'fragment' as const, 'array' as const, 'map' as const),
      value,
    }),
  ),
  { maxLength: 25 },
)

const made = (drawn: Value): unknown => (typeof drawn === 'function' ? drawn() : drawn)

/** An update that fills a document with junk; it arrives as from a colleague, so no root has a type yet. */
export const junkUpdates: fc.Arbitrary<Uint8Array> = steps.map((drawn) => {
  const parts = drawn.map((step) => {
    const doc = new Y.Doc()
    write(doc, step)
    return Y.encodeStateAsUpdate(doc)
  })
  return parts.length > 0 ? Y.mergeUpdates(parts) : Y.encodeStateAsUpdate(new Y.Doc())
})

type Step = typeof steps extends fc.Arbitrary<(infer S)[]> ? S : never

function write(doc: Y.Doc, step: Step): void {
  if (step.type === 'root') doc.getMap(step.root).set(step.key, made(step.value))
  else if (step.type === 'record') {
    const fields = step.fields.map(([field, drawn]) => [field, made(drawn)] as [string, unknown])
    doc.getMap(step.root).set(step.key, new Y.Map(fields))
  } else writeText(doc, step)
}

function writeText(doc: Y.Doc, { name, as, value: drawn }: Step & { type: 'text' }): void {
  if (as === 'text') doc.getText(name).insertEmbed(0, { any: 'thing' })
  else if (as === 'array') doc.getArray(name).insert(0, [made(drawn)])
  else if (as === 'map') doc.getMap(name).set('x', made(drawn))
  else {
    const element = new Y.XmlElement('paragraph')
    element.setAttribute('level', 'none')
    element.insert(0, [new Y.XmlText('words'), new Y.XmlElement('image')])
    doc.getXmlFragment(name).insert(0, [element, new Y.XmlText('bare')])
  }
}
