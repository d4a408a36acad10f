import * as encoding from 'lib0/encoding'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { MAX_IMAGE_BYTES, writeImage } from '../../../shared/documents/image/image.ts'
import { hasPending } from '../../../src-main/node/gate/apply-safely.ts'
import { checkUpdate } from '../../../src-main/node/gate/update-gate.ts'
import {
  anasDocument,
  gone,
  type HandSection,
  type HandStruct,
  handUpdate,
  item,
  mapType,
  nestedTypes,
  skip,
  text,
} from './attack-bytes.ts'

const owners: Record<number, string> = { 1: 'ana' }
const ownerOf = (client: number) => owners[client] ?? null

const check = (doc: Y.Doc, update: Uint8Array, options: { writer?: string; kind?: string } = {}) =>
  checkUpdate({ doc, update, kind: options.kind ?? 'unit', writer: options.writer ?? 'eve', ownerOf })

const refused = (type: string, client?: number) => ({
  ok: false,
  error: client === undefined ? { type } : { type, client },
})

const eve = (...structs: HandSection['structs']): Uint8Array => handUpdate([{ client: 9, clock: 0, structs }])

describe('honest work passes', () => {
  test('a colleague types, formats, deletes and undoes', () => {
    const doc = anasDocument()
    const bo = new Y.Doc()
    Y.applyUpdate(bo, Y.encodeStateAsUpdate(doc))
    const undo = new Y.UndoManager(bo.getText('text'))
    const sent: Uint8Array[] = []
    bo.on('update', (update: Uint8Array) => sent.push(update))
    bo.getText('text').insert(7, 'really ')
    bo.getText('text').format(0, 4, { bold: true })
    bo.getText('text').delete(2, 6)
    undo.undo()
    bo.getMap('unit').set('weeks', { week: 1, rank: 'a1' })
    for (const update of sent) {
      expect(check(doc, update, { writer: 'bo' })).toMatchObject({ ok: true, value: { isNews: true } })
      Y.applyUpdate(doc, update)
    }
    expect(doc.getText('text').toDelta()).toEqual(bo.getText('text').toDelta())
    expect(hasPending(doc)).toBe(false)
  })

  test('the facts say which clients to bind and that repeats are no news', () => {
    const doc = anasDocument()
    const bo = new Y.Doc()
    bo.clientID = 2
    bo.getText('text').insert(0, 'Hi')
    const update = Y.encodeStateAsUpdate(bo)
    expect(check(doc, update, { writer: 'bo' })).toEqual({
      ok: true,
      value: {
        bytes: update.length,
        structs: 1,
        newStructs: 1,
        deleteRanges: 0,
        binds: [2],
        isNews: true,
        isHeavy: false,
      },
    })
    Y.applyUpdate(doc, update)
    expect(check(doc, Y.encodeStateAsUpdate(doc), { writer: 'anybody' })).toMatchObject({
      ok: true,
      value: { newStructs: 0, binds: [], isNews: false },
    })
  })

  test('a deletion of what is there is news, once', () => {
    const doc = anasDocument()
    const update = handUpdate([], [{ client: 1, ranges: [[2, 3]] }])
    expect(check(doc, update)).toMatchObject({ ok: true, value: { newStructs: 0, isNews: true } })
    Y.applyUpdate(doc, update)
    expect(check(doc, update)).toMatchObject({ ok: true, value: { isNews: false } })
  })

  test('words typed into a cell that was deleted meanwhile', () => {
    const doc = new Y.Doc()
    const cell = doc.getMap('cells').set('a', new Y.Text('old'))
    const bo = new Y.Doc()
    Y.applyUpdate(bo, Y.encodeStateAsUpdate(doc))
    const before = Y.encodeStateVector(bo)
    ;(bo.getMap('cells').get('a') as Y.Text).insert(3, ' and new')
    expect(cell.toString()).toBe('old')
    doc.getMap('cells').delete('a')
    const update = Y.encodeStateAsUpdate(bo, before)
    expect(check(doc, update)).toMatchObject({ ok: true, value: { newStructs: 1 } })
    Y.applyUpdate(doc, update)
    expect(hasPending(doc)).toBe(false)
  })

  test('clients of one update that build on one another', () => {
    const [first, second] = [new Y.Doc(), new Y.Doc()]
    first.clientID = 20
    second.clientID = 10
    for (let turn = 0; turn < 40; turn += 1) {
      const [from, to] = turn % 2 ? [first, second] : [second, first]
      from.getText('text').insert(from.getText('text').length >> 1, `${turn} `)
      Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)))
    }
    expect(check(new Y.Doc(), Y.encodeStateAsUpdate(first))).toMatchObject({
      ok: true,
      value: { binds: [20, 10] },
    })
  })

  test('a picture of full size, in its own kind of room only', () => {
    const doc = new Y.Doc()
    writeImage(doc, { type: 'image/png', bytes: new Uint8Array(MAX_IMAGE_BYTES) })
    const update = Y.encodeStateAsUpdate(doc)
    expect(check(new Y.Doc(), update, { kind: 'image' })).toMatchObject({ ok: true })
    expect(check(new Y.Doc(), update)).toEqual(refused('tooLarge'))
    const small = new Y.Doc()
    writeImage(small, { type: 'image/png', bytes: new Uint8Array(200_000) })
    expect(check(new Y.Doc(), Y.encodeStateAsUpdate(small))).toEqual(refused('tooLong'))
  })
})

describe('attacks of the safety guide', () => {
  test("GC of 2^53 under a victim's client, or one's own", () => {
    const victim = handUpdate([{ client: 1, clock: 14, structs: [gone(2 ** 53 - 20)] }])
    expect(check(anasDocument(), victim)).toEqual(refused('tooLong', 1))
    expect(check(anasDocument(), eve(gone(2 ** 53 - 20)))).toEqual(refused('tooLong', 9))
    expect(check(anasDocument(), eve(gone(2 ** 21)))).toEqual(refused('tooLong', 9))
    expect(check(anasDocument(), eve(gone(4000)))).toMatchObject({ ok: true })
  })

  test('another content under a clock the document has: nobody but the owner, and it is ignored', () => {
    const doc = anasDocument()
    const other = handUpdate([{ client: 1, clock: 0, structs: [text({ root: 'text' }, 'Other words!!!')] }])
    expect(check(doc, other)).toMatchObject({ ok: true, value: { newStructs: 0, isNews: false, binds: [] } })
    Y.applyUpdate(doc, other)
    expect(doc.getText('text').toString()).toBe('Ratios compare')
    const longer = handUpdate([
      { client: 1, clock: 0, structs: [text({ root: 'text' }, 'Other words!!! More')] },
    ])
    expect(check(doc, longer)).toEqual(refused('foreignClient', 1))
  })

  test('3,000 gap updates are refused, each at once', () => {
    const doc = anasDocument()
    const gaps = Array.from({ length: 3000 }, (_, index) =>
      handUpdate([{ client: 9, clock: 2 * index + 1, structs: [text({ root: 'text' }, 'x')] }]),
    )
    expect(new Set(gaps.map((gap) => JSON.stringify(check(doc, gap))))).toEqual(
      new Set([JSON.stringify(refused('gap', 9))]),
    )
  })

  test('15,000 nested types, at once or one under the other over many updates', () => {
    expect(check(new Y.Doc(), nestedTypes(15_000))).toEqual(refused('tooDeep', 9))
    expect(check(new Y.Doc(), nestedTypes(65))).toEqual(refused('tooDeep', 9))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, nestedTypes(64))
    const below = handUpdate([{ client: 9, clock: 64, structs: [mapType({ inside: [9, 63], key: 'k' })] }])
    expect(check(doc, below)).toEqual(refused('tooDeep', 9))
    const beside = handUpdate([{ client: 9, clock: 64, structs: [mapType({ inside: [9, 62], key: 'b' })] }])
    expect(check(doc, beside)).toMatchObject({ ok: true })
  })
})

describe('what would be kept waiting, or throw inside Yjs', () => {
  const doc = anasDocument()
  const waiting: Record<string, Uint8Array> = {
    'an origin nobody has': eve(text({ origin: [5, 0] }, 'x')),
    'a right origin beyond the end': eve(text({ rightOrigin: [1, 14] }, 'x')),
    'a parent nobody has': eve(text({ inside: [5, 3] }, 'x')),
    "a reference to one's own future": eve(text({ origin: [9, 3] }, 'xyzzy')),
    'a parent that is no type': eve(text({ inside: [1, 0] }, 'x')),
    'two clients that wait for one another': handUpdate([
      { client: 9, clock: 0, structs: [text({ origin: [8, 0] }, 'x')] },
      { client: 8, clock: 0, structs: [text({ origin: [9, 0] }, 'y')] },
    ]),
    'a repeated struct with a false origin': handUpdate([
      { client: 1, clock: 0, structs: [text({ origin: [5, 0] }, 'Ratios compare')] },
    ]),
    'a deletion beyond the end': handUpdate([], [{ client: 1, ranges: [[10, 5]] }]),
    'a deletion of nobody': handUpdate([], [{ client: 77, ranges: [[0, 1]] }]),
  }

  test.each(Object.keys(waiting))('%s', (name) => {
    expect(check(doc, waiting[name] as Uint8Array)).toMatchObject({
      ok: false,
      error: { type: 'missingReference' },
    })
  })

  test('a skip over what is missing', () => {
    expect(check(doc, eve(skip(3), text({ root: 'text' }, 'x')))).toEqual(refused('gap', 9))
    expect(check(doc, eve(text({ root: 'text' }, 'x'), skip(3)))).toEqual(refused('gap', 9))
  })
})

describe('a part that begins under clocks the document has, and goes on', () => {
  const documentWith = (...structs: HandSection['structs']) => {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, eve(...structs))
    return doc
  }
  const words = documentWith(text({ root: 'a' }, 'abc'))

  test.each([
    ['something where nothing is kept', documentWith(gone(3)), eve(text({ root: 'a' }, 'abcdef'))],
    ['in another root', words, eve(text({ root: 'b' }, 'abcdef'))],
    ['under a key of the same root', words, eve(text({ root: 'a', key: 'k' }, 'abcdef'))],
    [
      'in a type that is new',
      words,
      handUpdate([
        { client: 10, clock: 0, structs: [mapType({ root: 'map', key: 'k' })] },
        { client: 9, clock: 0, structs: [text({ inside: [10, 0] }, 'abcdef')] },
      ]),
    ],
    [
      'beside what lies elsewhere',
      documentWith(text({ root: 'b' }, 'x'), text({ root: 'a' }, 'abc')),
      handUpdate([{ client: 9, clock: 1, structs: [text({ origin: [9, 0] }, 'abcdef')] }]),
    ],
  ])('%s is refused', (_, doc, update) => {
    expect(check(doc, update)).toEqual(refused('malformed', 9))
  })

  test('the same, longer by now, is taken, also where its cell was deleted meanwhile', () => {
    expect(check(words, eve(text({ root: 'a' }, 'abcdef')))).toMatchObject({ ok: true })
    expect(check(words, eve(gone(6)))).toMatchObject({ ok: true })
    const [ana, eves] = [new Y.Doc(), new Y.Doc()]
    eves.clientID = 9
    const cell = ana.getMap('cells').set('a', new Y.Text())
    Y.applyUpdate(eves, Y.encodeStateAsUpdate(ana))
    const before = Y.encodeStateVector(eves)
    const herCell = eves.getMap('cells').get('a') as Y.Text
    herCell.insert(0, 'abc')
    Y.applyUpdate(ana, Y.encodeStateAsUpdate(eves))
    expect(cell.toString()).toBe('abc')
    herCell.insert(3, 'def')
    ana.getMap('cells').delete('a')
    expect(check(ana, Y.encodeStateAsUpdate(eves, before))).toMatchObject({ ok: true })
  })
})

describe('several values under one key', () => {
  const abc = [mapType({ root: 'map', key: 'm' }), text({ inside: [9, 0], key: 'k' }, 'abc')]

  test('are refused: cut in two, the first half would outlive its map and stop the tidying up', () => {
    expect(check(new Y.Doc(), eve(...abc))).toEqual(refused('malformed', 9))
    const doc = new Y.Doc()
    Y.applyUpdate(doc, eve(abc[0] as HandStruct, text({ inside: [9, 0], key: 'k' }, 'a')))
    const behind = handUpdate([{ client: 9, clock: 2, structs: [text({ origin: [9, 1] }, 'bc')] }])
    expect(check(doc, behind)).toEqual(refused('malformed', 9))
    const half = handUpdate([{ client: 9, clock: 0, structs: abc }], [{ client: 9, ranges: [[1, 2]] }])
    expect(check(new Y.Doc(), half)).toEqual(refused('malformed', 9))
  })

  test('pass when all of them are deleted, as Yjs joins them where undo keeps what was', () => {
    const all = handUpdate([{ client: 9, clock: 0, structs: abc }], [{ client: 9, ranges: [[1, 3]] }])
    expect(check(new Y.Doc(), all)).toMatchObject({ ok: true })
    const doc = new Y.Doc()
    const map = doc.getMap('map')
    new Y.UndoManager(map, { captureTimeout: 0 })
    for (const rank of ['a0', 'a1', 'a2']) map.set('rank', rank)
    const update = Y.encodeStateAsUpdate(doc)
    expect(Y.decodeUpdate(update).structs.map(({ length }) => length)).toEqual([2, 1])
    expect(check(new Y.Doc(), update)).toMatchObject({ ok: true })
  })
})

describe('bytes that no Yjs writes', () => {
  const doc = anasDocument()
  const honest = eve(text({ root: 'text' }, 'x'))
  const json = (source: string) =>
    eve(
      item({ root: 'text' }, 6, (encoder) => {
        encoding.writeVarString(encoder, 'bold')
        encoding.writeVarString(encoder, source)
      }),
    )
  const any = (value: unknown) =>
    eve(
      item({ root: 'map', key: 'k' }, 8, (encoder) => {
        encoding.writeVarUint(encoder, 1)
        encoding.writeAny(encoder, value as encoding.AnyEncodable)
      }),
    )
  const deepList = (depth: number): unknown => (depth === 0 ? 1 : [deepList(depth - 1)])
  const element = (name: string) =>
    item({ root: 'cell/x' }, 7, (encoder) => {
      encoding.writeVarUint(encoder, 3)
      encoding.writeVarString(encoder, name)
    })
  const named = (where: Parameters<typeof text>[0]) => eve(text(where, 'x'))

  test.each([
    ['nothing', new Uint8Array(), 'malformed'],
    ['cut short', honest.subarray(0, 5), 'malformed'],
    ['more behind the end', new Uint8Array([...honest, 0]), 'malformed'],
    [
      'a section twice',
      handUpdate([1, 2].map(() => ({ client: 9, clock: 0, structs: [gone(1)] }))),
      'malformed',
    ],
    ['an empty section', handUpdate([{ client: 9, clock: 0, structs: [] }]), 'malformed'],
    ['a struct without length', eve(gone(0)), 'malformed'],
    ['an empty text', eve(text({ root: 'text' }, '')), 'malformed'],
    [
      'overlapping deletions',
      handUpdate(
        [],
        [
          {
            client: 1,
            ranges: [
              [0, 5],
              [3, 5],
            ],
          },
        ],
      ),
      'malformed',
    ],
    ['JSON that is none', json('{'), 'malformed'],
    ['JSON too deep', json(`${'['.repeat(70)}${']'.repeat(70)}`), 'tooDeep'],
    ['JSON of a million levels', json('['.repeat(200_000)), 'malformed'],
    ['JSON with a prototype', json('{"__proto__":{"a":1}}'), 'badName'],
    ['values too deep', any(deepList(65)), 'tooDeep'],
    ['values with a prototype', any(JSON.parse('{"__proto__":{"a":1}}')), 'badName'],
    [
      'a document within',
      eve(item({ root: 'map', key: 'k' }, 9, (e) => encoding.writeVarString(e, 'guid'))),
      'unknownContent',
    ],
    ['content of a later Yjs', eve(item({ root: 'map' }, 17, () => {})), 'unknownContent'],
    [
      'a type of a later Yjs',
      eve(item({ root: 'map' }, 7, (e) => encoding.writeVarUint(e, 7))),
      'unknownContent',
    ],
    ['a name too long', named({ root: 'r'.repeat(201) }), 'badName'],
    ['a key of a prototype', named({ root: 'map', key: '__proto__' }), 'badName'],
    ['a key with a line break', named({ root: 'map', key: 'a\nb' }), 'badName'],
    ['a node that is no name', eve(element('<img')), 'badName'],
    ['a string too long', eve(text({ root: 'text' }, 'x'.repeat(262_145))), 'tooLong'],
    ['60,001 structs', eve(...Array.from({ length: 60_001 }, () => gone(1))), 'tooManyParts'],
    ['two mebibytes and a byte', new Uint8Array(2 * 1024 * 1024 + 1), 'tooLarge'],
  ])('%s', (_, update, type) => {
    expect(check(doc, update)).toMatchObject({ ok: false, error: { type } })
  })

  test('values as deep as is allowed, and names nobody knows yet, pass', () => {
    expect(check(doc, any(deepList(63)))).toMatchObject({ ok: true })
    const known = eve(element('hologram3D'))
    expect(check(doc, known)).toMatchObject({ ok: true })
  })
})
