import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Edit } from '../../../shared/documents/edit.ts'
import {
  type OwnStandard,
  renameOwnHeading,
  renameOwnList,
  setOwnAside,
  startOwnList,
  writeOwnStandard,
} from '../../../shared/documents/framework/own-actions.ts'
import { ownItems } from '../../../shared/documents/framework/own-items.ts'
import { moveOwn } from '../../../shared/documents/framework/own-places.ts'
import { type OwnStep, takeBackOwn } from '../../../shared/documents/framework/own-steps.ts'
import { readFramework, readOwnAside } from '../../../shared/documents/framework/read.ts'
import { listOf } from '../../../shared/documents/framework/shape.ts'
import { present } from '../../../shared/lib/assert.ts'
import { countingIds } from '../../kit/counting-edit.ts'
import { fc } from '../../kit/properties.ts'

const LIST = '00000000-0000-8000-8000-00000000000f'
const uuid = (number: number) => `00000000-0000-8000-8000-${String(number).padStart(12, '0')}`
const NOW = 1_800_000_000_000

const peer = (start: number): Edit => ({ doc: new Y.Doc(), origin: 'here', ids: countingIds(start) })

/** Two laptops with one list, apart until they meet. */
function peers() {
  const [ana, bo] = [peer(1), peer(5_000)]
  startOwnList(ana, { id: LIST, title: 'Habits of work', language: 'en' })
  const meet = () => {
    const [fromAna, fromBo] = [Y.encodeStateAsUpdate(ana.doc), Y.encodeStateAsUpdate(bo.doc)]
    Y.applyUpdate(ana.doc, fromBo)
    Y.applyUpdate(bo.doc, fromAna)
    expect(readFramework(ana.doc)).toEqual(readFramework(bo.doc))
    return lines(ana)
  }
  meet()
  return { ana, bo, meet }
}

const UNSAID: OwnStandard = { code: null, words: null, heading: null, grades: null }
const write = (edit: Edit, number: number, more: Partial<OwnStandard>) =>
  present(writeOwnStandard(edit, uuid(number), { ...UNSAID, ...more }), 'own list').steps
const add = (edit: Edit, number: number, words: string, heading = 'Self') =>
  write(edit, number, { code: '', words, heading, grades: ['6'] })

/** As a teacher reads the list: headings as they are, standards with a dash. */
function lines({ doc }: Edit): readonly string[] {
  const items = readFramework(doc)?.items ?? []
  return items.map(({ code, statement, parent, grades }) =>
    code === '' ? statement : `${parent === null ? '' : '- '}${code} ${statement} ${grades.join('+')}`.trim(),
  )
}
const idOf = ({ doc }: Edit, words: string) =>
  present(
    ownItems(doc).find((item) => item.words === words),
    words,
  ).id
const steps = (made: readonly OwnStep[] | null) => present(made, 'steps')
const undo = (edit: Edit, made: readonly OwnStep[] | null) => takeBackOwn(edit, steps(made), NOW)

function threeStandards(edit: Edit) {
  add(edit, 1, 'Begins')
  add(edit, 2, 'Goes on')
  add(edit, 3, 'Ends')
}

describe('a list made by hand', () => {
  test('is written, moved and renamed, and each edit taken back leaves exactly what was there', () => {
    const { ana } = peers()
    threeStandards(ana)
    add(ana, 4, 'Listens', 'Others')
    const before = readFramework(ana.doc)
    const heading = idOf(ana, 'Self')
    const edits: (() => readonly OwnStep[] | null)[] = [
      () => write(ana, 1, { words: 'Begins anew' }),
      () => write(ana, 1, { code: 'B.1', words: 'Begins', heading: 'Others', grades: [] }),
      () => write(ana, 2, { heading: 'Brand new' }),
      () => write(ana, 2, { heading: '', grades: ['7', '8'] }),
      () => add(ana, 5, 'Another', 'Of its own'),
      () => moveOwn(ana, uuid(3), { side: 'before', id: uuid(1) }),
      () => moveOwn(ana, heading, { side: 'after', id: idOf(ana, 'Others') }),
      () => renameOwnHeading(ana, heading, 'Me'),
      () => renameOwnList(ana, 'Ways of working'),
      () => setOwnAside(ana, uuid(2), NOW),
    ]
    for (const edit of edits) {
      const made = steps(edit())
      expect(readFramework(ana.doc)).not.toEqual(before)
      undo(ana, made)
      expect(readFramework(ana.doc)).toEqual(before)
    }
  })

  test('what says nothing new is no edit', () => {
    const { ana } = peers()
    threeStandards(ana)
    expect(write(ana, 1, { words: 'Begins', heading: 'self' })).toEqual([])
    expect(renameOwnList(ana, 'Habits of work')).toEqual([])
  })

  test('a standard moves past its neighbour, under its own heading only, and again and again', () => {
    const { ana } = peers()
    threeStandards(ana)
    add(ana, 4, 'Listens', 'Others')
    for (let turn = 0; turn < 40; turn += 1) {
      moveOwn(ana, uuid(3), { side: 'before', id: uuid(1) })
      expect(lines(ana)[1]).toBe('- HOW.3 Ends 6')
      moveOwn(ana, uuid(3), { side: 'after', id: uuid(1) })
      expect(lines(ana)[2]).toBe('- HOW.3 Ends 6')
    }
    expect(lines(ana)[3]).toBe('- HOW.2 Goes on 6')
    expect(moveOwn(ana, uuid(1), { side: 'after', id: uuid(4) })).toBeNull()
    expect(moveOwn(ana, uuid(1), { side: 'after', id: uuid(1) })).toBeNull()
  })

  test('a heading keeps its own words to itself, and only an empty one is set aside', () => {
    const { ana } = peers()
    add(ana, 1, 'Begins')
    add(ana, 2, 'Listens', 'Others')
    const [self, others] = [idOf(ana, 'Self'), idOf(ana, 'Others')]
    expect(renameOwnHeading(ana, self, 'OTHERS')).toBeNull()
    expect(renameOwnHeading(ana, uuid(1), 'Me')).toBeNull()
    expect(setOwnAside(ana, others, NOW)).toBeNull()
    setOwnAside(ana, uuid(2), NOW)
    setOwnAside(ana, others, NOW + 1)
    expect(lines(ana)).toEqual(['Self', '- HOW.1 Begins 6'])
    expect(readOwnAside(ana.doc).map(({ words }) => words)).toEqual(['Others', 'Listens'])
    // With the standard, its heading comes back.
    setOwnAside(ana, uuid(2), null)
    expect(lines(ana)).toEqual(['Self', '- HOW.1 Begins 6', 'Others', '- HOW.2 Listens 6'])
  })

  test('a heading that was renamed gives its old words free', () => {
    const { ana } = peers()
    add(ana, 1, 'Begins')
    renameOwnHeading(ana, idOf(ana, 'Self'), 'Me')
    add(ana, 2, 'Goes on', 'me')
    add(ana, 3, 'Ends', 'Self')
    expect(lines(ana)).toEqual(['Me', '- HOW.1 Begins 6', '- HOW.2 Goes on 6', 'Self', '- HOW.3 Ends 6'])
  })
})

describe('two who write in one list', () => {
  test('and rename a heading apart have one name for it, and all that stands under it', () => {
    const { ana, bo, meet } = peers()
    add(ana, 1, 'Begins')
    meet()
    const heading = idOf(ana, 'Self')
    renameOwnHeading(ana, heading, 'Me')
    add(ana, 2, 'From Ana', 'Me')
    renameOwnHeading(bo, heading, 'Myself')
    add(bo, 3, 'From Bo', 'Myself')
    const [name = '', ...standards] = meet()
    expect(['Me', 'Myself']).toContain(name)
    expect(standards).toHaveLength(3)
    expect(standards.join()).toMatch(/Begins.*From (Ana|Bo).*From (Ana|Bo)/)
  })

  test('one sets a heading aside while the other writes under it: it stays', () => {
    const { ana, bo, meet } = peers()
    add(ana, 1, 'Begins')
    setOwnAside(ana, uuid(1), NOW)
    meet()
    setOwnAside(ana, idOf(ana, 'Self'), NOW)
    add(bo, 2, 'From Bo')
    expect(meet()).toEqual(['Self', '- HOW.2 From Bo 6'])
  })

  test('one takes back what the other did not touch, and nothing else', () => {
    const { ana, bo, meet } = peers()
    threeStandards(ana)
    meet()
    const made = write(ana, 1, { words: 'Begins anew', grades: ['7'], heading: 'Others' })
    meet()
    write(bo, 1, { grades: ['8'] })
    write(bo, 2, { words: 'From Bo' })
    renameOwnHeading(bo, idOf(bo, 'Self'), 'Me')
    meet()
    undo(ana, made)
    // The heading that came with the edit goes with it; of the standard, Bo's grade stays.
    expect(meet()).toEqual(['Me', '- HOW.1 Begins 8', '- HOW.2 From Bo 6', '- HOW.3 Ends 6'])
  })

  test('a move is taken back past what a colleague moved meanwhile', () => {
    const { ana, bo, meet } = peers()
    threeStandards(ana)
    meet()
    const made = moveOwn(ana, uuid(2), { side: 'before', id: uuid(1) })
    meet()
    moveOwn(bo, uuid(3), { side: 'before', id: uuid(1) })
    expect(meet().slice(1)).toEqual(['- HOW.2 Goes on 6', '- HOW.3 Ends 6', '- HOW.1 Begins 6'])
    undo(ana, made)
    expect(meet().slice(1)).toEqual(['- HOW.3 Ends 6', '- HOW.1 Begins 6', '- HOW.2 Goes on 6'])
  })

  test('a new standard that a colleague has worked on is set aside, not lost', () => {
    const { ana, bo, meet } = peers()
    const made = add(ana, 1, 'Begins')
    meet()
    write(bo, 1, { words: 'Begins, says Bo' })
    add(bo, 2, 'From Bo')
    meet()
    undo(ana, made)
    expect(meet()).toEqual(['Self', '- HOW.2 From Bo 6'])
    expect(readOwnAside(bo.doc)).toEqual([{ id: uuid(1), code: 'HOW.1', words: 'Begins, says Bo' }])
    setOwnAside(bo, uuid(1), null)
    expect(meet()).toEqual(['Self', '- HOW.1 Begins, says Bo 6', '- HOW.2 From Bo 6'])
  })

  test('and move apart have one order', () => {
    const { ana, bo, meet } = peers()
    threeStandards(ana)
    meet()
    moveOwn(ana, uuid(3), { side: 'before', id: uuid(1) })
    moveOwn(bo, uuid(2), { side: 'before', id: uuid(1) })
    expect(meet()).toHaveLength(4)
    moveOwn(bo, uuid(1), { side: 'before', id: uuid(3) })
    expect(meet()).toHaveLength(4)
  })
})

test('whatever two do apart, they have one list, and nothing is lost', () => {
  const act = fc.record({
    who: fc.constantFrom('ana', 'bo'),
    what: fc.constantFrom('write', 'rename', 'move', 'aside', 'back', 'undo', 'meet'),
    one: fc.integer({ min: 1, max: 4 }),
    other: fc.integer({ min: 1, max: 4 }),
  })
  void fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const both = peers()
      threeStandards(both.ana)
      both.meet()
      const last: Record<string, readonly OwnStep[] | null> = {}
      for (const { who, what, one, other } of acts) {
        const edit = who === 'ana' ? both.ana : both.bo
        const heading = ownItems(edit.doc).find(({ isHeading }) => isHeading)?.id ?? uuid(99)
        if (what === 'meet') both.meet()
        else if (what === 'undo') takeBackOwn(edit, last[who] ?? [], NOW)
        else if (what === 'write') last[who] = add(edit, one, `Words ${other}`, `Heading ${other}`)
        else if (what === 'rename') last[who] = renameOwnHeading(edit, heading, `Heading ${one}`)
        else if (what === 'move') last[who] = moveOwn(edit, uuid(one), { side: 'before', id: uuid(other) })
        else last[who] = setOwnAside(edit, other === 4 ? heading : uuid(one), what === 'aside' ? NOW : null)
      }
      both.meet()
      const shown = readFramework(both.ana.doc)?.items.length ?? 0
      expect(shown + readOwnAside(both.ana.doc).length).toBe(listOf(both.ana.doc, 'CFItems').size)
    }),
    { numRuns: 60 },
  )
})

test('a list that holds anything at all can be read and written', () => {
  const { ana } = peers()
  threeStandards(ana)
  for (const value of [null, 1, 'x', [], { destinationNodeURI: 3, sequenceNumber: 'no' }])
    for (const map of ['CFItems', 'CFAssociations'] as const) {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc))
      for (const key of [...listOf(doc, map).keys(), 'strange']) listOf(doc, map).set(key, value)
      const edit: Edit = { ...ana, doc }
      expect(() => {
        add(edit, 1, 'Again')
        moveOwn(edit, uuid(1), { side: 'after', id: uuid(2) })
        setOwnAside(edit, uuid(1), NOW)
        readFramework(doc)
        readOwnAside(doc)
      }).not.toThrow()
    }
})
