import * as Y from 'yjs'
import { change, type Edit } from '../../../shared/documents/edit.ts'
import {
  addStandard,
  addUnitEntry,
  removeStandard,
  setLevelName,
  setMember,
  setUnitAside,
} from '../../../shared/documents/team/actions.ts'
import { standardCodes, unitRecords } from '../../../shared/documents/team/shape.ts'
import {
  addLesson,
  addSection,
  addTask,
  addVariant,
  addWord,
  duplicateLesson,
  joinVersions,
  moveInSequence,
  moveSection,
  removeVariant,
  restoreRecord,
  setAside,
  setField,
  setStandard,
  setUnitField,
} from '../../../shared/documents/unit/actions.ts'
import { addCheck, addItem } from '../../../shared/documents/unit/check-actions.ts'
import {
  cellFragment,
  lineText,
  type RecordRoot,
  records,
  sectionCell,
} from '../../../shared/documents/unit/shape.ts'
import { LEVELS } from '../../../shared/domain/planning/level.ts'

/** What teachers do, chosen by chance: whatever there is to act on may be acted on, set aside things too, as when a
 *  colleague's screen is a moment behind. */

type Random = (below: number) => number
type Operation = (edit: Edit, random: Random) => void

const WORDS = [
  'ratio',
  'rate',
  'table',
  'double',
  'number line',
  'per',
  'each',
  'unit',
  'compare',
  '½',
  'razón',
]
const MARKS = ['bold', 'italic', 'underline', 'code'] as const
const WEEKS = 4
const NOW = Date.UTC(2026, 9, 5)

const pick = <T>(from: readonly T[], random: Random): T | undefined => from[random(from.length)]
const words = (random: Random) => Array.from({ length: 1 + random(4) }, () => pick(WORDS, random)).join(' ')
const idIn = (edit: Edit, root: RecordRoot, random: Random) =>
  pick([...records(edit.doc, root).keys()].sort(), random)
const week = (random: Random) => 1 + random(WEEKS)

/** Acts on a record of the kind, when there is one. */
const on =
  (root: RecordRoot, act: (edit: Edit, id: string, random: Random) => void): Operation =>
  (edit, random) => {
    const id = idIn(edit, root, random)
    if (id !== undefined) act(edit, id, random)
  }

const ROOTS: readonly RecordRoot[] = ['lessons', 'sections', 'variants', 'tasks', 'words', 'checks', 'items']

function typeIn(text: Y.Text | Y.XmlText, random: Random): void {
  const { length } = text
  const at = random(length + 1)
  const kind = random(10)
  if (length === 0 || kind < 6) text.insert(at, `${words(random)} `)
  else text.delete(Math.min(at, length - 1), 1 + random(Math.min(8, length - Math.min(at, length - 1))))
}

const typeLine: Operation = (edit, random) => {
  const id = idIn(edit, 'lessons', random)
  if (id === undefined) return
  const text = lineText(edit.doc, id, pick(['title', 'iCan'], random) as string, 'en')
  change(edit, () => typeIn(text, random))
}

function cellOf(edit: Edit, random: Random): Y.XmlFragment | null {
  const id = idIn(edit, random(3) === 0 ? 'variants' : 'sections', random)
  return id === undefined ? null : cellFragment(edit.doc, sectionCell(id))
}

function textsOf(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsOf(child) : []
  })
}

function paragraph(random: Random): Y.XmlElement {
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText(words(random))])
  return element
}

function list(random: Random): Y.XmlElement {
  const element = new Y.XmlElement('bulletList')
  const items = Array.from({ length: 1 + random(3) }, () => {
    const item = new Y.XmlElement('listItem')
    item.insert(0, [paragraph(random)])
    return item
  })
  element.insert(0, items)
  return element
}

const typeInCell: Operation = (edit, random) => {
  const cell = cellOf(edit, random)
  if (!cell) return
  const text = pick(textsOf(cell), random)
  change(edit, () => {
    if (text) typeIn(text, random)
    else cell.insert(0, [paragraph(random)])
  })
}

const formatInCell: Operation = (edit, random) => {
  const cell = cellOf(edit, random)
  const text = cell && pick(textsOf(cell), random)
  if (!text || text.length === 0) return
  const from = random(text.length)
  const mark = pick(MARKS, random) as string
  change(edit, () =>
    text.format(from, 1 + random(text.length - from), { [mark]: random(3) === 0 ? null : {} }),
  )
}

const blockInCell: Operation = (edit, random) => {
  const cell = cellOf(edit, random)
  if (!cell) return
  change(edit, () => {
    if (cell.length > 0 && random(3) === 0) cell.delete(random(cell.length), 1)
    else cell.insert(random(cell.length + 1), [random(3) === 0 ? list(random) : paragraph(random)])
  })
}

const variant: Operation = on('sections', (edit, id, random) => {
  const level = pick(['support', 'extend'] as const, random) ?? 'support'
  addVariant(edit, id, { level, language: 'en' }, random(2) === 0 ? sectionCell(id) : null)
})

const joined: Operation = (edit, random) => {
  const [keep, other] = [idIn(edit, 'variants', random), idIn(edit, 'variants', random)]
  if (keep !== undefined && other !== undefined && keep !== other) joinVersions(edit, keep, other, NOW)
}

const duplicated: Operation = on('lessons', (edit, id) => {
  // Copies of copies would soon be all there is.
  if (records(edit.doc, 'lessons').size < 24) duplicateLesson(edit, id)
})

const lesson: Operation = (edit, random) => {
  if (records(edit.doc, 'lessons').size >= 40) return
  addLesson(edit, { title: { en: words(random) }, week: week(random), index: random(3) })
}

/** How often, of the sum. */
const IN_UNIT: readonly (readonly [number, Operation])[] = [
  [4, lesson],
  [20, typeLine],
  [24, typeInCell],
  [16, formatInCell],
  [10, blockInCell],
  [
    6,
    on('lessons', (edit, id, random) =>
      moveInSequence(edit, { kind: 'lesson', id }, { week: week(random), index: random(4) }),
    ),
  ],
  [4, on('lessons', (edit, id, random) => setField(edit, 'lessons', id, 'minutes', 20 + random(60)))],
  [
    3,
    on('lessons', (edit, id, random) =>
      setStandard(edit, 'lessons', id, `6.RP.A.${1 + random(3)}`, random(2) === 0),
    ),
  ],
  [
    3,
    (edit, random) => {
      const root = pick(ROOTS, random) ?? 'lessons'
      const id = idIn(edit, root, random)
      if (id !== undefined) setAside(edit, root, id, NOW + random(1000))
    },
  ],
  [
    4,
    (edit, random) => {
      const root = pick(ROOTS, random) ?? 'lessons'
      const id = idIn(edit, root, random)
      if (id !== undefined) restoreRecord(edit, root, id)
    },
  ],
  [2, on('lessons', (edit, id) => void addSection(edit, id, 'practice', { en: 'More' }))],
  [
    3,
    on('sections', (edit, id, random) => {
      const lessonId = records(edit.doc, 'sections').get(id)?.get('lessonId')
      if (typeof lessonId === 'string') moveSection(edit, lessonId, id, random(4))
    }),
  ],
  [3, variant],
  [1, joined],
  [1, on('variants', (edit, id) => removeVariant(edit, id, NOW))],
  [2, on('lessons', (edit, id, random) => void addTask(edit, id, 'must' as never, { en: words(random) }))],
  [1, (edit, random) => void addWord(edit, { en: words(random) }, { en: words(random) })],
  [
    1,
    (edit, random) =>
      void addCheck(edit, {
        kind: 'masteryCheck',
        title: { en: words(random) },
        week: week(random),
        minutes: 10,
      }),
  ],
  [1, on('checks', (edit, id) => void addItem(edit, id, 'choice'))],
  [1, duplicated],
  [1, (edit, random) => setUnitField(edit, 'weeks', 2 + random(4))],
]

const IN_TEAM: readonly (readonly [number, Operation])[] = [
  [3, (edit, random) => setLevelName(edit, pick(LEVELS, random) ?? 'core', words(random))],
  [3, (edit, random) => addStandard(edit, `6.RP.A.${random(9)}`, { en: words(random) })],
  [
    2,
    (edit, random) => {
      const code = pick([...standardCodes(edit.doc).keys()].sort(), random)
      if (code) removeStandard(edit, code)
    },
  ],
  [2, (edit, random) => setMember(edit, `member0000${random(6)}`, words(random))],
  [1, (edit) => addUnitEntry(edit, edit.ids.next())],
  [
    2,
    (edit, random) => {
      const id = pick([...unitRecords(edit.doc).keys()].sort(), random)
      if (id) setUnitAside(edit, id, random(2) === 0 ? NOW : null)
    },
  ],
]

function byWeight(choices: readonly (readonly [number, Operation])[], random: Random): Operation {
  let left = random(choices.reduce((sum, [weight]) => sum + weight, 0))
  for (const [weight, operation] of choices) {
    left -= weight
    if (left < 0) return operation
  }
  throw new Error('the weights add up')
}

export const editUnit: Operation = (edit, random) => byWeight(IN_UNIT, random)(edit, random)
export const editTeam: Operation = (edit, random) => byWeight(IN_TEAM, random)(edit, random)
