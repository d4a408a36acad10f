import * as Y from 'yjs'
import { readCell, readUnit } from '../../../../shared/documents/unit/read.ts'
import { cellFragment } from '../../../../shared/documents/unit/shape.ts'
import type { Unit } from '../../../../shared/domain/planning/unit.ts'
import { isEmptyFragment } from '../../../../shared/rich-text/fragment.ts'
import { plainText } from '../../../../shared/rich-text/rich-text.ts'

/** What was last read from a live unit document, kept until a transaction touches it: reading a large unit
 *  anew takes tens of milliseconds, and every keystroke in one of its thousand cells asks for it. It knows
 *  documents only, nothing of what any table holds. */
export interface LiveUnit {
  /** The same object as long as only words inside cells change. */
  unit(): Unit
  /** The plain words of a cell; the same string as long as the cell is untouched. */
  wordsIn(cell: string): string
}

const known = new WeakMap<Y.Doc, LiveUnit>()

export function liveUnit(doc: Y.Doc, unitId: string): LiveUnit {
  const live = known.get(doc) ?? watchUnit(doc, unitId)
  known.set(doc, live)
  return live
}

function watchUnit(doc: Y.Doc, unitId: string): LiveUnit {
  const words = new WeakMap<Y.XmlFragment, string>()
  const emptiness = new WeakMap<Y.XmlFragment, boolean>()
  const touched = new Set<Y.XmlFragment>()
  let unit: Unit | null = null

  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    for (const type of transaction.changed.keys()) {
      const root = rootOf(type)
      if (root instanceof Y.XmlFragment) {
        words.delete(root)
        touched.add(root)
      } else unit = null
    }
  })

  /** A cell that was emptied or begun shows in the unit; other words do not. */
  function hasTurned(cell: Y.XmlFragment): boolean {
    const isEmpty = isEmptyFragment(cell)
    const hasTurned = emptiness.get(cell) !== isEmpty
    emptiness.set(cell, isEmpty)
    return hasTurned
  }

  return {
    unit() {
      if ([...touched].filter(hasTurned).length > 0) unit = null
      touched.clear()
      unit ??= readUnit(doc, unitId).unit
      return unit
    },
    wordsIn(cell) {
      const fragment = cellFragment(doc, cell)
      const remembered = words.get(fragment)
      if (remembered !== undefined) return remembered
      const read = plainText(readCell(doc, cell))
      words.set(fragment, read)
      return read
    },
  }
}

type SharedType = Y.Transaction['changed'] extends Map<infer T, unknown> ? T : never

function rootOf(type: SharedType): SharedType {
  let root = type
  while (root.parent !== null) root = root.parent
  return root
}
