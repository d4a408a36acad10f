import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { parseRoom, unpackedRoom } from '../../../shared/documents/room.ts'
import {
  addUnpacked,
  linesOf,
  moveUnpacked,
  setDepth,
  setTargetKind,
  setUnpackedAside,
  startFrom,
} from '../../../shared/documents/unpacked/actions.ts'
import { readUnpacked } from '../../../shared/documents/unpacked/read.ts'
import { unpackedIdOf, unpackedText } from '../../../shared/documents/unpacked/shape.ts'
import type { UnpackedList } from '../../../shared/domain/standards/unpacked.ts'
import { countingIds } from '../../kit/counting-edit.ts'
import { junkUpdates } from '../../kit/junk.ts'
import { fc } from '../../kit/properties.ts'

const CODE = '6.RP.A.1'

const peers = () => {
  const peer = (start: number) => ({ doc: new Y.Doc(), origin: 'here', ids: countingIds(start) })
  const [ana, bo] = [peer(1), peer(5_000)]
  const meet = () => {
    const [fromAna, fromBo] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(bo.doc)]
    Y.applyUpdate(ana.doc, fromBo)
    Y.applyUpdate(bo.doc, fromAna)
    expect(readUnpacked(ana.doc)).toEqual(readUnpacked(bo.doc))
    return readUnpacked(ana.doc)
  }
  return { ana, bo, meet }
}
type Peer = ReturnType<typeof peers>['ana']

const atEnd = (edit: Peer, list: UnpackedList, text: string, language = 'en'): string => {
  const id = addUnpacked(edit, CODE, list, linesOf(readUnpacked(edit.doc), list).length)
  unpackedText(edit.doc, id, 'text', language).insert(0, text)
  return id
}
const wordsOf = (edit: Peer, list: UnpackedList) =>
  linesOf(readUnpacked(edit.doc), list).map(({ text }) => text.en)

describe('a standard', () => {
  test('has one document, however its code is spelled', () => {
    const [id = '', ...others] = ['6.RP.A.1', '6.rp.1', 'CCSS.MATH.CONTENT.6.RP.A.1'].map(unpackedIdOf)
    expect(others).toEqual([id, id])
    expect(id).toMatch(/^[0-9a-f]{20}$/)
    expect(unpackedIdOf('6.RP.A.2')).not.toBe(id)
    expect(parseRoom(unpackedRoom(id))).toEqual({ kind: 'unpacked', id })
  })

  test('is empty before anybody has written', () => {
    expect(readUnpacked(new Y.Doc())).toEqual({
      ...{
        code: '',
        targets: [],
        criteria: [],
        misconceptions: [],
        terms: [],
        iCan: {},
        family: {},
        setAside: [],
      },
    })
  })
})

describe('two teachers who unpack one standard apart', () => {
  test('have all of it when they meet, in one order', () => {
    const { ana, bo, meet } = peers()
    atEnd(ana, 'know', 'ratio')
    const language = atEnd(ana, 'do', 'describe a ratio in words')
    setDepth(ana, language, 2)
    atEnd(bo, 'know', 'quantity')
    atEnd(bo, 'criteria', 'I say both parts in order')
    atEnd(bo, 'misconceptions', 'The order does not matter')
    const term = atEnd(bo, 'terms', 'ratio')
    unpackedText(bo.doc, term, 'meaning', 'es').insert(0, 'una comparación')
    const unpacked = meet()
    expect(unpacked.code).toBe(CODE)
    expect(wordsOf(ana, 'know').toSorted()).toEqual(['quantity', 'ratio'])
    expect(linesOf(unpacked, 'do')).toMatchObject([{ text: { en: 'describe a ratio in words' }, dok: 2 }])
    expect(unpacked.terms).toMatchObject([{ text: { en: 'ratio' }, meaning: { es: 'una comparación' } }])
    expect([unpacked.criteria, unpacked.misconceptions].map((each) => each.length)).toEqual([1, 1])
  })

  test('write in one line, each in a language or at an end of it', () => {
    const { ana, bo, meet } = peers()
    const id = atEnd(ana, 'know', 'ratio')
    meet()
    unpackedText(ana.doc, id, 'text', 'en').insert(0, 'the ')
    unpackedText(bo.doc, id, 'text', 'en').insert(5, ' language')
    unpackedText(bo.doc, id, 'text', 'es').insert(0, 'razón')
    expect(meet().targets[0]?.text).toEqual({ en: 'the ratio language', es: 'razón' })
  })

  test('one moves what the other sets aside: it comes back with its words, in its new place', () => {
    const { ana, bo, meet } = peers()
    const ids = ['one', 'two', 'three'].map((text) => atEnd(ana, 'criteria', text))
    meet()
    moveUnpacked(ana, 'criteria', ids[2] ?? '', -2)
    setUnpackedAside(bo, 'criteria', ids[2] ?? '', 1)
    meet()
    expect(wordsOf(ana, 'criteria')).toEqual(['one', 'two'])
    setUnpackedAside(bo, 'criteria', ids[2] ?? '', null)
    meet()
    expect(wordsOf(ana, 'criteria')).toEqual(['three', 'one', 'two'])
  })
})

test('what was set aside is told, the last one first, unless it never had words; it comes back to its list', () => {
  const { ana, bo, meet } = peers()
  const target = atEnd(ana, 'do', 'solve')
  const term = addUnpacked(ana, CODE, 'terms', 0)
  unpackedText(ana.doc, term, 'meaning', 'es').insert(0, 'una comparación')
  const empty = addUnpacked(ana, CODE, 'criteria', 0)
  meet()
  setUnpackedAside(ana, 'do', target, 1)
  setUnpackedAside(bo, 'terms', term, 2)
  setUnpackedAside(bo, 'criteria', empty, 3)
  expect(meet().setAside).toMatchObject([
    { id: term, list: 'terms', text: {}, meaning: { es: 'una comparación' } },
    { id: target, list: 'do', text: { en: 'solve' } },
  ])
  setUnpackedAside(bo, 'do', target, null)
  expect(meet().setAside.map(({ id }) => id)).toEqual([term])
  expect(wordsOf(ana, 'do')).toEqual(['solve'])
})

test('a line moves as far as its list goes, and a target to the end of the other kind', () => {
  const { ana } = peers()
  const [first = '', second = ''] = ['one', 'two'].map((text) => atEnd(ana, 'know', text))
  atEnd(ana, 'do', 'three')
  moveUnpacked(ana, 'know', second, 1)
  moveUnpacked(ana, 'know', first, -1)
  moveUnpacked(ana, 'know', 'gone', 1)
  expect(wordsOf(ana, 'know')).toEqual(['one', 'two'])
  moveUnpacked(ana, 'know', first, 1)
  expect(wordsOf(ana, 'know')).toEqual(['two', 'one'])
  setTargetKind(ana, first, 'do')
  expect([wordsOf(ana, 'know'), wordsOf(ana, 'do')]).toEqual([['two'], ['three', 'one']])
})

test('words of the catalog go where nothing is written, in one step that undo takes back', () => {
  const { ana } = peers()
  const undo = new Y.UndoManager(ana.doc, { trackedOrigins: new Set([ana.origin]) })
  unpackedText(ana.doc, 'standard', 'iCan', 'en').insert(0, 'I can say it in my words.')
  unpackedText(ana.doc, 'standard', 'family', 'es').insert(0, ' ')
  const words = { iCan: { en: 'I can.', es: 'Puedo.' }, family: { en: 'At home.', es: 'En casa.' } }
  startFrom(ana, CODE, words)
  expect(readUnpacked(ana.doc)).toMatchObject({
    iCan: { en: 'I can say it in my words.', es: 'Puedo.' },
    family: { en: 'At home.', es: 'En casa.' },
  })
  undo.undo()
  expect(readUnpacked(ana.doc)).toMatchObject({ iCan: { en: 'I can say it in my words.' }, family: {} })
})

test('whatever stands in a document, it is read without a throw', () => {
  void fc.assert(
    fc.property(junkUpdates, (update) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, update)
      const { targets, terms } = readUnpacked(doc)
      for (const { kind, dok } of targets) expect([kind, dok ?? 1].join()).toMatch(/^(know|do),[1-4]$/)
      for (const { meaning } of terms) expect(Object.values(meaning).join('')).toBeTypeOf('string')
    }),
    { numRuns: 500 },
  )
})
