import { Awareness } from 'y-protocols/awareness'
import { unitRoom } from '../../../shared/documents/room.ts'
import { readUnit } from '../../../shared/documents/unit/read.ts'
import type { Unit } from '../../../shared/domain/planning/unit.ts'
import type { OpenDocument } from '../../../src-renderer/connection/replica.ts'
import { createSharedUndo } from '../../../src-renderer/editor/shared-undo.ts'
import { type SmallUnit, smallUnit } from '../../kit/small-unit.ts'

export interface OpenSmallUnit extends SmallUnit {
  readonly document: OpenDocument
  /** As it is now. */
  read(): Unit
}

/** The small unit as screens have it open. */
export function openSmallUnit({ mayEdit = true } = {}): OpenSmallUnit {
  const unit = smallUnit()
  const { edit, doc } = unit
  const undo = createSharedUndo(doc, [edit.origin])
  const room = unitRoom('unit00001')
  const document = { room, doc, awareness: new Awareness(doc), undo, edit, mayEdit }
  return { ...unit, document, read: () => readUnit(doc, 'unit00001').unit }
}
