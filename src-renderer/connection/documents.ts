import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { TEAM_ROOM, unitRoom, unpackedRoom } from '../../shared/documents/room.ts'
import { readTeam } from '../../shared/documents/team/read.ts'
import { readPriority, type TeamPriority } from '../../shared/documents/team/read-priority.ts'
import { readCell, readUnit } from '../../shared/documents/unit/read.ts'
import { cellFragment, lineText } from '../../shared/documents/unit/shape.ts'
import { readUnpacked } from '../../shared/documents/unpacked/read.ts'
import { unpackedIdOf } from '../../shared/documents/unpacked/shape.ts'
import type { LanguageCode } from '../../shared/domain/planning/language.ts'
import type { Unit, UnitProblem } from '../../shared/domain/planning/unit.ts'
import type { Unpacked } from '../../shared/domain/standards/unpacked.ts'
import type { Team } from '../../shared/domain/team/team.ts'
import type { RichText } from '../../shared/rich-text/rich-text.ts'
import { useConnection } from './ConnectionProvider.tsx'
import type { OpenDocument } from './replica.ts'
import { createSnapshot, type Snapshot } from './snapshot.ts'

/** Documents as React sees them: open while a screen looks, and immutable snapshots of what is in them. */

function useDocument(room: string): OpenDocument | null {
  const { documents } = useConnection()
  const [document, setDocument] = useState<OpenDocument | null>(null)
  useEffect(() => documents.open(room, setDocument, () => setDocument(null)), [documents, room])
  return document?.room === room ? document : null
}

export const useUnitDocument = (unitId: string): OpenDocument | null => useDocument(unitRoom(unitId))

export const useTeamDocument = (): OpenDocument | null => useDocument(TEAM_ROOM)

/** What the team makes of a standard, whatever the spelling of its code. */
export function useUnpackedDocument(code: string): OpenDocument | null {
  const room = useMemo(() => unpackedRoom(unpackedIdOf(code)), [code])
  return useDocument(room)
}

/** May I change which units there are? */
export const useMayEditTeam = (): boolean => useTeamDocument()?.mayEdit ?? false

/** One snapshot per document and kind, shared by every component that reads it. */
function createShared<T>(read: (document: OpenDocument) => T): (document: OpenDocument) => Snapshot<T> {
  const made = new WeakMap<Y.Doc, Snapshot<T>>()
  return (document) => {
    const snapshot =
      made.get(document.doc) ??
      createSnapshot(
        document.doc,
        () => read(document),
        () => true,
      )
    made.set(document.doc, snapshot)
    return snapshot
  }
}

const unitSnapshot = createShared((document) => readUnit(document.doc, document.room.slice('unit:'.length)))
const teamSnapshot = createShared((document) => readTeam(document.doc).team)
const unpackedSnapshot = createShared((document) => readUnpacked(document.doc))
const prioritySnapshot = createShared((document) => readPriority(document.doc))

function useSnapshot<T>(snapshot: Snapshot<T>): T {
  return useSyncExternalStore(snapshot.subscribe, snapshot.get)
}

export const useUnit = (document: OpenDocument): Unit => useSnapshot(unitSnapshot(document)).unit

export const useUnitProblems = (document: OpenDocument): readonly UnitProblem[] =>
  useSnapshot(unitSnapshot(document)).problems

export const useTeam = (document: OpenDocument): Team => useSnapshot(teamSnapshot(document))

export const useUnpacked = (document: OpenDocument): Unpacked => useSnapshot(unpackedSnapshot(document))

/** What the team has said of which standards come first. */
export const usePriority = (document: OpenDocument): TeamPriority => useSnapshot(prioritySnapshot(document))

/** The rich text of one cell, read again only when that cell changes. */
export function useCell(document: OpenDocument, cell: string): RichText {
  const snapshot = useMemo(() => {
    const fragment = cellFragment(document.doc, cell)
    const touches = (change: Y.Transaction) => change.changedParentTypes.has(fragment as never)
    return createSnapshot(document.doc, () => readCell(document.doc, cell), touches)
  }, [document, cell])
  return useSnapshot(snapshot)
}

export function useLineText(
  document: OpenDocument,
  recordId: string,
  field: string,
  language: LanguageCode,
): Y.Text {
  return useMemo(
    () => lineText(document.doc, recordId, field, language),
    [document, recordId, field, language],
  )
}
