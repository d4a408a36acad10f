import { act } from 'react'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { unpackedRoom } from '../../../../shared/documents/room.ts'
import { setStandard } from '../../../../shared/documents/unit/actions.ts'
import { lineText } from '../../../../shared/documents/unit/shape.ts'
import { unpackedIdOf, unpackedText } from '../../../../shared/documents/unpacked/shape.ts'
import { present } from '../../../../shared/lib/assert.ts'
import { ok } from '../../../../shared/lib/result.ts'
import { useTeam, useUnit } from '../../../../src-renderer/connection/documents.ts'
import type { OpenDocument } from '../../../../src-renderer/connection/replica.ts'
import { LessonEditor } from '../../../../src-renderer/features/lesson/LessonEditor.tsx'
import { ToastRegion } from '../../../../src-renderer/ui/Toast.tsx'
import { at, stubHost } from '../../app/stub-host.tsx'
import { allByRole, byRole, nameOf, press, settle, show } from '../../ui/screen.tsx'
import { type OpenSmallUnit, openSmallUnit } from '../open-small-unit.ts'

const CODE = '6.RP.A.1'
const entry = {
  ours: {},
  family: {},
  official: null,
  language: 'en',
  iCan: { en: 'I can, says the catalog.' },
}

interface ScreenProps {
  readonly document: OpenDocument
  readonly teamDocument: OpenDocument
  readonly itemId: string
}

function Screen({ document, teamDocument, itemId }: ScreenProps) {
  const [unit, team] = [useUnit(document), useTeam(teamDocument)]
  return <LessonEditor {...{ document, teamDocument, unit, team, itemId }} gapPath={() => null} />
}

/** The lesson with the standard, and what the team unpacked of it. */
async function open(unpacked: Y.Doc): Promise<OpenSmallUnit> {
  const unit = openSmallUnit()
  setStandard(unit.edit, 'lessons', unit.lessonId, CODE, true)
  const host = stubHost({
    'standards.about': () =>
      ok({ key: '6.RP.1', entries: [entry], before: [], after: [], beside: [], edges: [] }),
  })
  const { teamDocument, connection } = host
  const documents: typeof connection.documents = {
    ...connection.documents,
    open(room, onReady) {
      onReady(
        room === unpackedRoom(unpackedIdOf(CODE)) ? { ...teamDocument, room, doc: unpacked } : teamDocument,
      )
      return () => {}
    },
  }
  const screen = (
    <>
      <Screen {...{ document: unit.document, teamDocument, itemId: unit.lessonId }} />
      <ToastRegion />
    </>
  )
  show(at('/', { ...host, connection: { ...connection, documents } }, screen).page)
  await settle()
  return unit
}

const iCan = (unit: OpenSmallUnit) => present(unit.read().lessons[0], 'lesson').iCan
const openMenu = async () => {
  press(byRole('button', new RegExp(`^${CODE}`)))
  await settle()
}
const offered = () => allByRole('menuitem').map(nameOf)
const use = async () => {
  await openMenu()
  press(byRole('menuitem', 'Use our “I can”'))
  await settle()
}
const empty = (unit: OpenSmallUnit) =>
  act(() => {
    for (const language of ['en', 'es']) {
      const line = lineText(unit.edit.doc, unit.lessonId, 'iCan', language)
      line.delete(0, line.length)
    }
  })

test('the team’s “I can” of a standard fills the lesson’s, the catalog’s where the team has none; undo takes it back', async () => {
  const unpacked = new Y.Doc()
  unpackedText(unpacked, 'standard', 'iCan', 'es').insert(0, 'Puedo.')
  const unit = await open(unpacked)
  empty(unit)
  await settle()
  await use()
  expect(iCan(unit)).toEqual({ en: 'I can, says the catalog.', es: 'Puedo.' })
  act(() => void unit.document.undo.undo())
  expect(iCan(unit)).toEqual({})
})

test('what the lesson says stays, and where nothing is missing nothing is offered', async () => {
  const unpacked = new Y.Doc()
  unpackedText(unpacked, 'standard', 'iCan', 'es').insert(0, 'Puedo.')
  const unit = await open(unpacked)
  empty(unit)
  act(() => lineText(unit.edit.doc, unit.lessonId, 'iCan', 'en').insert(0, 'I can say it.'))
  await settle()
  await use()
  expect(iCan(unit)).toEqual({ en: 'I can say it.', es: 'Puedo.' })
  await openMenu()
  expect(offered()).not.toContain('Use our “I can”')
})
